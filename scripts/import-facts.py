#!/usr/bin/env python3
"""Write the fact and glossary records from the research files.

    scripts/import-facts.py FOLDER

FOLDER holds facts.yaml, sources.yaml and glossary.yaml. The records go to content/records/facts and
content/records/glossary, one file each; what stands there is replaced. The records of sources are kept
by hand. import-facts.yaml beside this script holds the editors' own work: Thai notes, reworded
sentences, cross-references between terms. The same input always gives the same bytes.
"""

import re
import sys
from pathlib import Path

import yaml

SCRIPTS = Path(__file__).resolve().parent
RECORDS = SCRIPTS.parent / "content" / "records"
THAI = re.compile(r"[\u0e01-\u0e5b]")

# A candidate stands at the place of a lost list, which says nothing about what the list held.
CANDIDATE = {
    "th": "ข้อนี้ผู้เรียบเรียงเสนอแทนรายการที่ข้อความหายไป เลขหน้าและบรรทัดบอกตำแหน่งของรายการเดิม"
    " แต่ไม่ทราบว่ารายการเดิมมีข้อนี้หรือไม่",
    "en": "The editors offer this point in place of a list whose text is lost. Page and lines tell"
    " where the list stood; whether it held this point is unknown.",
}


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: scripts/import-facts.py FOLDER")
    folder = Path(sys.argv[1])
    facts = read(folder / "facts.yaml")["facts"]
    sources = read(folder / "sources.yaml")["sources"]
    terms = read(folder / "glossary.yaml")["terms"]
    edits = read(SCRIPTS / "import-facts.yaml")
    check_citations(facts, sources)
    check_edits(edits, facts, terms)
    write_all("facts", [fact_record(n, f, edits["facts"]) for n, f in enumerate(facts, 1)])
    write_all("glossary", [term_record(n, t, edits["glossary"]) for n, t in enumerate(terms, 1)])


def read(path):
    with open(path, encoding="utf-8") as file:
        return yaml.safe_load(file)


# Checks


def check_citations(facts, sources):
    """Every citation names a source, and every `rests_on` a fact."""
    source_ids = {source["id"] for source in sources}
    fact_ids = {fact["id"] for fact in facts}
    faults = [
        f"{fact['id']}: no source '{citation['source']}'"
        for fact in facts
        for citation in fact["citations"]
        if citation["source"] not in source_ids
    ]
    faults += [
        f"{fact['id']}: no fact '{other}'"
        for fact in facts
        for other in fact.get("rests_on", [])
        if other not in fact_ids
    ]
    if faults:
        sys.exit("\n".join(faults))


def check_edits(edits, facts, terms):
    """An edit whose record is gone would be lost in silence."""
    known = {
        "facts": {fact["id"] for fact in facts},
        "glossary": {slug(term["en"]) for term in terms},
    }
    faults = [
        f"import-facts.yaml: {kind}: no record '{key}'"
        for kind, ids in known.items()
        for key in edits[kind]
        if key not in ids
    ]
    if faults:
        sys.exit("\n".join(faults))


# Records


def fact_record(number, fact, edits):
    edit = edits.get(fact["id"], {})
    record = {
        "id": fact["id"],
        "order": number,
        "text": {
            "th": tidy(edit.get("th", fact["th"])),
            "en": tidy(edit.get("en", fact["en"])),
        },
        "group": fact["group"],
        "status": fact["status"],
    }
    if fact["lines"]:
        record["original"] = {
            key: str(edit.get(key, fact[key])) for key in ("page", "page_alt", "lines")
        }
    if fact.get("rests_on"):
        record["rests_on"] = fact["rests_on"]
    record["sources"] = [
        {"source": citation["source"], "seen": citation["seen"]} for citation in fact["citations"]
    ]
    notes = [CANDIDATE] if "in_original_list" in fact else []
    if "note" in edit:
        notes.append(edit["note"])
    elif "note" in fact:
        notes.append({"en": fact["note"]})
    if notes:
        record["note"] = joined(notes)
    return record


def term_record(number, term, edits):
    identity = slug(term["en"])
    edit = edits.get(identity, {})
    record = {
        "id": identity,
        "order": number,
        "title": {"th": term["th"], "en": tidy(term["en"])},
        "def": {
            "th": tidy(edit.get("def_th", term["def_th"])),
            "en": tidy(edit.get("def_en", term["def_en"])),
        },
        "usage": term["usage"],
    }
    for key in ("also", "see_also", "avoid"):
        if key in edit:
            record[key] = edit[key]
    if "note" in edit:
        record["note"] = tidy_all(edit["note"])
    elif "note" in term:
        record["note"] = {"en": tidy(term["note"])}
    return record


def slug(english):
    """An id from an English term: its first wording, without what stands in brackets."""
    first = re.split(r"[;/]", re.sub(r"\([^)]*\)", "", english))[0]
    return re.sub(r"[^a-z0-9]+", "-", first.lower().replace("'", "")).strip("-")


def tidy(text):
    """House style: maiyamok close to its word, quotation marks in pairs, apostrophes and dashes as printed."""
    text = re.sub(r"(?<=[\u0e01-\u0e4e]) +ๆ", "ๆ", text.strip())
    text = re.sub(r"(?<=[A-Za-z])'(?=[a-z])|(?<=s)'(?=[ ,.;:)]|$)", "’", text)
    if "://" not in text:
        text = re.sub(r"(?<![\w/.\-–])(\d{1,4})-(\d{1,4})(?![\w\-/])", r"\1–\2", text)
    return re.sub(r'"([^"]*)"', "“\\1”", text)


def tidy_all(texts):
    return {language: tidy(texts[language]) for language in ("th", "en") if language in texts}


def joined(notes):
    """Several notes as one, in each language that has any."""
    parts = {language: [n[language] for n in notes if language in n] for language in ("th", "en")}
    return {language: tidy(" ".join(texts)) for language, texts in parts.items() if texts}


# YAML


def write_all(kind, records):
    folder = RECORDS / kind
    folder.mkdir(parents=True, exist_ok=True)
    ids = [record["id"] for record in records]
    twice = sorted({identity for identity in ids if ids.count(identity) > 1})
    if twice:
        sys.exit(f"{kind}: ids stand twice: {', '.join(twice)}")
    for old in folder.glob("*.yaml"):
        old.unlink()
    for record in records:
        path = folder / f"{record['id']}.yaml"
        path.write_text("".join(block(record, 0)), encoding="utf-8", newline="\n")
    print(f"{kind}: {len(records)}")


def block(mapping, depth):
    """The lines of a mapping in block style; lists of plain words stand on one line."""
    pad = "  " * depth
    for key, value in mapping.items():
        if isinstance(value, dict):
            yield f"{pad}{key}:\n"
            yield from block(value, depth + 1)
        elif isinstance(value, list) and any(isinstance(item, dict) for item in value):
            yield f"{pad}{key}:\n"
            for item in value:
                lines = "".join(block(item, depth + 2))
                yield f"{pad}  - {lines[len(pad) + 4:]}"
        elif isinstance(value, list):
            yield f"{pad}{key}: [{', '.join(scalar(item, True) for item in value)}]\n"
        else:
            yield f"{pad}{key}: {scalar(value)}\n"


def scalar(value, in_flow=False):
    """A scalar, quoted only where YAML 1.1 or 1.2 would read it otherwise."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    loader_reads = yaml.safe_load(f"[{value}]" if in_flow else f"k: {value}") if plain(value) else None
    same = loader_reads == ([value] if in_flow else {"k": value})
    return value if same else "'" + value.replace("'", "''") + "'"


def plain(text):
    """Whether the text has no mark that starts something in YAML."""
    return not re.search(r"^[\s\-?:,\[\]{}#&*!|>'\"%@`]|: |:$| #|\s$", text) and text != ""


if __name__ == "__main__":
    main()
