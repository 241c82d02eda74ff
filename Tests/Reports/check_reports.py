"""Holds the six formats of `khumue check` against each other, and each against its own rules.

A small project is given mistakes of several kinds; every format must then tell of the same findings. SARIF is
read by a model that was generated from the schema of SARIF 2.1.0 and takes no property that the schema does not know.
Usage: check_reports.py KHUMUE
"""

import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from urllib.parse import unquote

import sample
from fluidattacks_core.sarif import SarifLog

khumue = str(Path(sys.argv[1]).resolve())
failures = []


def expect(fact, what):
    if not fact:
        failures.append(what)


def run(folder, *arguments):
    command = [khumue, *arguments, "--source", str(folder), "--date", "2026-11-23"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, cwd=folder)
    return done.returncode, done.stdout, done.stderr


def spoil(folder):
    """Mistakes with columns after Thai letters, in whole files, in both kinds of content, of both severities."""
    content = folder / "content"
    chapter = sorted((content / "handbook").glob("*/*/th.md"))[0]
    with chapter.open("a", encoding="utf-8") as file:
        file.write('\nน้ำ ที่นี่ [ไม่มี](chapter:nowhere) 100% "ก,ข" <b>\n')
    role = sorted((content / "records/roles").glob("*.yaml"))[0]
    with role.open("a", encoding="utf-8") as file:
        file.write("titel: {th: ก, en: A}\n")
    (content / "thoughts, and 50%.txt").write_text("Think.\n", encoding="utf-8")


def concise(text):
    found = set()
    for line in text.splitlines():
        match = re.match(r"(.+?):(\d+):(\d+): (error|warning)\[([a-z0-9-]+)\]: ", line)
        if match:
            path, row, column, severity, code = match.groups()
            found.add((severity, code, path, int(row), int(column)))
    return found


def full(text):
    found = set()
    head = None
    for line in text.splitlines():
        match = re.match(r"(error|warning|ข้อผิดพลาด|คำเตือน)\[([a-z0-9-]+)\]", line)
        if match:
            head = ("warning" if match[1] in ("warning", "คำเตือน") else "error", match[2])
        place = re.match(r"\s*-->\s*(.+?)(?::(\d+):(\d+))?$", line)
        if place and head:
            path, row, column = place.groups()
            found.add((*head, path, int(row or 1), int(column or 1)))
            head = None
    return found


def from_json(text):
    found = set()
    for item in json.loads(text)["diagnostics"]:
        expect(item["message"]["th"] and item["message"]["en"], "JSON: a message in one language")
        start = item.get("range", {}).get("start", {})
        found.add(
            (item["severity"], item["code"], item["path"], start.get("line", 1), start.get("column", 1))
        )
    return found


def from_sarif(text):
    SarifLog.model_validate_json(text, by_alias=True, by_name=False)
    log = json.loads(text)
    expect(log["version"] == "2.1.0" and len(log["runs"]) == 1, "SARIF: version and run")
    run_ = log["runs"][0]
    rules = run_["tool"]["driver"]["rules"]
    found = set()
    for result in run_["results"]:
        expect(rules[result["ruleIndex"]]["id"] == result["ruleId"], "SARIF: ruleIndex names another rule")
        place = result["locations"][0]["physicalLocation"]
        region = place.get("region", {})
        found.add(
            (
                result["level"],
                result["ruleId"],
                unquote(place["artifactLocation"]["uri"]),
                region.get("startLine", 1),
                region.get("startColumn", 1),
            )
        )
    return found


def from_junit(text):
    root = ElementTree.fromstring(text.encode())
    cases = list(root.iter("testcase"))
    suite = root.find("testsuite")
    expect(int(suite.get("tests")) == len(cases), "JUnit: the number of cases")
    expect(int(suite.get("failures")) == len(list(root.iter("failure"))), "JUnit: the number of failures")
    found = set()
    for case in cases:
        match = re.fullmatch(r"([a-z0-9-]+) at (\d+):(\d+)", case.get("name"))
        if match:
            severity = "error" if case.find("failure") is not None else "warning"
            found.add((severity, match[1], case.get("file"), int(match[2]), int(match[3])))
    return found


def from_github(text):
    found = set()
    for line in text.splitlines():
        match = re.fullmatch(r"::(error|warning) ([^:]+)::(.+)", line)
        expect(match, f"GitHub: not a workflow command: {line}")
        if not match:
            continue
        properties = dict(part.split("=", 1) for part in match[2].split(","))
        expect(set(properties) <= {"file", "line", "endLine", "col", "endColumn", "title"}, "GitHub: properties")
        found.add(
            (
                match[1],
                properties["title"],
                unquote(properties["file"]),
                int(properties.get("line", 1)),
                int(properties.get("col", 1)),
            )
        )
    return found


READERS = {
    "concise": concise,
    "full": full,
    "json": from_json,
    "sarif": from_sarif,
    "junit": from_junit,
    "github": from_github,
}


def same_findings(folder):
    for language in ["en", "th"]:
        seen = {}
        for name, reader in READERS.items():
            status, output, complaints = run(folder, "check", "--format", name, "--language", language)
            expect(status == 1, f"{name}: exit status {status}")
            seen[name] = reader(complaints if name in ("full", "concise") else output)
        for name, found in seen.items():
            expect(found == seen["json"], f"{name} ({language}) differs: {found ^ seen['json']}")
        expect(len(seen["json"]) >= 4, f"too few findings to compare: {seen['json']}")
        expect({item[0] for item in seen["json"]} == {"error", "warning"}, "both severities")


def clean_reports(folder):
    for name in READERS:
        status, output, complaints = run(folder, "check", "--format", name)
        expect(status == 0, f"{name}: exit status {status} without findings: {complaints}")
        expect(READERS[name](complaints if name in ("full", "concise") else output) == set(), name)


def takes_back_a_wrong_sarif():
    """The model that SARIF is held against refuses what the schema refuses."""
    for wrong in ['{"runs": []}', '{"version": "2.1.0", "runs": [{"tool": {"driver": {"nom": "x"}}}]}']:
        try:
            SarifLog.model_validate_json(wrong, by_alias=True, by_name=False)
        except ValueError:
            continue
        failures.append(f"the model takes {wrong}")


def strict(folder):
    """A warning alone fails only when it is asked to."""
    (folder / "content/stray.txt").write_text("x\n", encoding="utf-8")
    expect(run(folder, "check")[0] == 0, "a warning fails without --strict")
    expect(run(folder, "check", "--strict")[0] == 1, "a warning passes with --strict")
    (folder / "content/stray.txt").unlink()


def baseline(folder):
    file = folder / "baseline.tsv"
    known = ["--baseline", "baseline.tsv"]
    status, _, complaints = run(folder, "check", *known)
    expect(status == 2 and "baseline.tsv" in complaints, "a baseline that is missing")
    status, _, complaints = run(folder, "check", *known, "--update-baseline")
    expect(status == 0, f"the baseline is written: {complaints}")
    lines = file.read_text(encoding="utf-8").splitlines()
    expect(all(line.startswith("2027-02-21\t") for line in lines[1:]), "90 days from the day of the check")
    expect(run(folder, "check", "--strict", *known)[0] == 0, "known findings fail")
    later = [khumue, "check", "--source", ".", "--date", "2027-02-22", "--format", "concise", *known]
    done = subprocess.run(later, capture_output=True, text=True, timeout=120, cwd=folder)
    expired = done.stderr.count("baseline.tsv:") - done.stderr.count("baseline.tsv: ")
    expect(done.returncode == 1 and expired == len(lines) - 1, f"what ran out: {done.stderr}")
    (folder / "content/thoughts, and 50%.txt").unlink()
    status, _, complaints = run(folder, "check", "--format", "concise", *known)
    expect("warning[unmet-baseline]" in complaints and status == 0, f"what is mended: {complaints}")
    run(folder, "check", *known, "--update-baseline")
    expect(len(file.read_text(encoding="utf-8").splitlines()) == len(lines) - 1, "a mended line stays")


with tempfile.TemporaryDirectory() as work:
    folder = Path(work)
    sample.write(folder)
    takes_back_a_wrong_sarif()
    clean_reports(folder)
    strict(folder)
    spoil(folder)
    same_findings(folder)
    baseline(folder)

for failure in failures:
    print(failure)
print(f"{len(failures)} failures")
sys.exit(bool(failures))
