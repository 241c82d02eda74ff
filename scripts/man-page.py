#!/usr/bin/env python3
"""Writes the manual page of khumue from what the program says of its own arguments, on standard input as JSON."""

import json
import sys


def plain(text):
    """A text in which troff sees no commands."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    return "\n".join("\\&" + line if line.startswith(".") else line for line in text.split("\n"))


def name(argument):
    if argument["kind"] == "positional":
        return "<" + argument.get("valueName", "value") + ">"
    names = [("--" if item["kind"] == "long" else "-") + item["name"] for item in argument.get("names", [])]
    value = " <" + argument.get("valueName", "value") + ">" if argument["kind"] == "option" else ""
    return ", ".join(sorted(names, key=len)) + value


def arguments(command, out):
    for argument in command.get("arguments", []):
        if not argument.get("shouldDisplay", True) or name(argument).endswith(("--help", "--version")):
            continue
        out.append(".TP")
        out.append(".B " + plain(name(argument)))
        out.append(plain(argument.get("abstract") or argument.get("discussion") or name(argument)))


def section(command, path, out):
    title = " ".join(path)
    out.append(f".SS {plain(title)}")
    out.append(plain(command.get("abstract", "")))
    if command.get("discussion"):
        out += [".PP", ".nf", plain(command["discussion"]), ".fi"]
    arguments(command, out)
    for inner in command.get("subcommands", []):
        if inner["commandName"] != "help":
            section(inner, path + [inner["commandName"]], out)


command = json.load(sys.stdin)["command"]
out = [
    '.TH KHUMUE 1 "" "khumue" "User Commands"',
    ".SH NAME",
    "khumue \\- " + plain(command["abstract"].rstrip(".")),
    ".SH SYNOPSIS",
    ".B khumue",
    ".I subcommand",
    "[options]",
    ".SH COMMANDS",
]
for inner in command["subcommands"]:
    if inner["commandName"] != "help":
        section(inner, ["khumue", inner["commandName"]], out)
out += [
    ".SH EXIT STATUS", ".TP", "0", "Good.", ".TP", "1", "The content has errors.", ".TP", "2",
    "The disk or an outside program failed.", ".TP", "64", "Wrong usage.", ".TP", "70", "A fault of the program.",
    ".SH ENVIRONMENT", ".TP", "SOURCE_DATE_EPOCH", "The day of the build, in seconds since 1970.",
    ".TP", "NO_COLOR", "No colours, even on a terminal.",
    ".TP", "KHUMUE_TEMPLATES", "The templates for projects without their own.",
    ".TP", "KHUMUE_PYTHON", "The Python that has the typesetter.",
]
print("\n".join(out))
