#!/usr/bin/env python3
"""Turn the fact base into records: facts, sources and glossary.

  scripts/import-facts.py FOLDER [--out content/records]

FOLDER holds facts.yaml, sources.yaml and glossary.yaml. One file per record, the same bytes for the same input.
Records written by hand stay as they are; those of the three kinds are written anew.
"""
import argparse
import pathlib
import re

import yaml

STOP = {"the", "of", "and", "or", "a"}


def scalar(value):
    """One line of YAML: plain where that is safe, else in single quotes."""
    text = " ".join(str(value).split())
    plain = re.fullmatch(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`][^:#]*", text) and not text.endswith(" ")
    special = re.fullmatch(r"(?i)true|false|null|~|[-+]?[0-9.][0-9_.eExXa-f]*", text)
    return text if plain and not special else "'" + text.replace("'", "''") + "'"


def both(key, thai, english, indent=""):
    lines = [f"{indent}{key}:"]
    if thai:
        lines.append(f"{indent}  th: {scalar(thai)}")
    if english:
        lines.append(f"{indent}  en: {scalar(english)}")
    return lines


def is_thai(text):
    thai = sum("\u0e00" <= c <= "\u0e7f" for c in text)
    return thai * 2 > sum(c.isalpha() for c in text) or thai > 20


def fact(order, item):
    lines = [f"id: {item['id']}", f"order: {order}", *both("text", item["th"], item["en"])]
    lines += [f"group: {item['group']}", f"status: {item['status']}"]
    if item.get("page"):
        lines.append("original:")
        lines += [f"  {key}: '{item[key]}'" for key in ("page", "page_alt", "lines")]
    if item.get("rests_on"):
        lines.append("rests_on: [" + ", ".join(item["rests_on"]) + "]")
    lines.append("sources:")
    for citation in item["citations"]:
        lines += [f"  - source: {citation['source']}", f"    seen: {citation['seen']}"]
    return lines + note(item)


def source(order, item):
    title = item["title"]
    thai = is_thai(title)
    lines = [f"id: {item['id']}", f"order: {order}"]
    lines += both("title", title if thai else None, None if thai else title)
    lines += [f"author: {scalar(item['author'])}", f"year: {scalar(item['year'])}"]
    lines += [f"kind: {scalar(item['kind'])}", f"url: {scalar(item['url'])}"]
    return lines + [f"seen: {scalar(item['seen'])}", f"language: {'th' if thai else 'en'}"] + note(item)


def term(order, item, slug):
    lines = [f"id: {slug}", f"order: {order}", *both("title", item["th"], item["en"])]
    lines += both("def", item["def_th"], item["def_en"])
    return lines + [f"usage: {item['usage']}"] + note(item)


def note(item):
    text = item.get("note")
    if not text:
        return []
    return both("note", text if is_thai(text) else None, None if is_thai(text) else text)


def slug(english, taken):
    words = re.findall(r"[a-z0-9]+", re.sub(r"\(.*?\)|;.*|'s\b", "", english.lower()))
    name = "-".join(word for word in words if word not in STOP) or "term"
    if name in taken:
        raise SystemExit(f"two terms would be called {name}")
    taken.add(name)
    return name


def write(folder, name, lines):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--out", type=pathlib.Path, default=pathlib.Path("content/records"))
    chosen = arguments.parse_args()

    def load(name, key):
        return yaml.safe_load((chosen.folder / name).read_text(encoding="utf-8"))[key]

    for order, item in enumerate(load("facts.yaml", "facts"), 1):
        write(chosen.out / "facts", item["id"], fact(order, item))
    for order, item in enumerate(load("sources.yaml", "sources"), 1):
        write(chosen.out / "sources", item["id"], source(order, item))
    taken = set()
    for order, item in enumerate(load("glossary.yaml", "terms"), 1):
        name = slug(item["en"], taken)
        write(chosen.out / "glossary", name, term(order, item, name))


if __name__ == "__main__":
    main()
