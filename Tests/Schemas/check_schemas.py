"""Holds the JSON Schemas against a standard validator: what `khumue check` takes they take, what it refuses in one
file they refuse, in the same field.

Usage: check_schemas.py
"""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from ruamel.yaml import YAML

ROOT = Path(__file__).resolve().parents[2]
# What no schema sees: names of files, other records, how Thai is spelled.
BEYOND_SCHEMAS = {
    "bad-id", "duplicate-order", "id-mismatch", "unknown-kind", "unknown-reference", "wrong-count",
    "missing-site", "list-out-of-order", "reference-cycle", "unused-source", "year-mismatch",
    "avoided-term", "bad-mail-address", "bad-list-id", "bad-header-text", "dead-link", "dead-anchor", "untitled-link", "missing-issue-language", "bad-issue-folder",
    "duplicate-issue-number", "bad-seen-line", "broken-line",
}


def sample():
    """The small project of the tests, by path."""
    text = (ROOT / "Tests/Fixtures/projects/minimal.txt").read_text(encoding="utf-8")
    parts = re.split(r"^-- (.+) --$", text, flags=re.M)
    return {path: body.strip("\n") + "\n" for path, body in zip(parts[1::2], parts[2::2])}


def mistakes(topic):
    """Name, code, path and marked text of each seeded mistake, with the files that it changes."""
    text = (ROOT / f"Tests/Fixtures/mistakes/{topic}.txt").read_text(encoding="utf-8")
    for block in re.split(r"^=== ", text, flags=re.M)[1:]:
        name, *lines = block.split("\n")
        files, edits, code = sample(), [], ""
        for line in lines:
            mark, _, rest = line.partition(" ")
            if mark == "@":
                edits.append((rest, [], []))
            elif mark in ("@+", "@-"):
                edits = None
                break
            elif mark in ("-", "+") and edits:
                edits[-1][1 if mark == "-" else 2].append(rest)
            elif mark in ("!", "?"):
                code = rest
        beyond = " in " in code or code in BEYOND_SCHEMAS or code.startswith("thai-")
        if not edits or beyond or "⟨" in block or "→" in block:
            continue
        place = None
        for path, old, new in edits:
            old, new = "\n".join(old), "\n".join(new)
            if not old:
                files[path] += new + "\n"
            elif not new:
                files[path] = files[path].replace(old + "\n", "")
            else:
                files[path] = files[path].replace(old, new)
            if "«" in new:
                place = path
                before = files[path].split("«")[0]
                line = before.count("\n")
                files[path] = files[path].replace("«", "").replace("»", "")
        if place:
            yield name, code, place, line, files[place]


def schema_of(path):
    """The schema for a file under content, or None."""
    parts = path.split("/")
    if parts[1] == "site.yaml":
        return "site.json"
    if parts[1] == "newsletters" and parts[3] == "issue.yaml":
        return "newsletter.json"
    return f"{parts[2]}.json" if parts[1] == "records" else None


def validate(folder, schema, files):
    """Error paths by file name, as the validator says them."""
    command = [
        sys.executable, "-m", "check_jsonschema", "--schemafile", str(ROOT / "content/schema" / schema),
        "--output-format", "json", *map(str, files),
    ]
    answer = subprocess.run(command, capture_output=True, text=True, cwd=folder, check=False)
    try:
        report = json.loads(answer.stdout)
    except ValueError:
        sys.exit(f"{schema}: {answer.stdout}{answer.stderr}")
    found = {}
    for error in report.get("errors", []):
        paths = [error["path"]]
        for key in ("best_match", "best_deep_match"):
            paths += [error[key]["path"]] if error.get(key) else []
        found.setdefault(error["filename"], []).extend(paths)
    for error in report.get("parse_errors", []):
        found.setdefault(error["filename"], []).append("$")
    return found


def lines_of(text, path):
    """The lines of the node that an error path such as $.title.th names."""
    node = YAML().compose(text)
    first, last = 0, text.count("\n")
    for key, index in re.findall(r"\.([a-z_0-9]+)|\[(\d+)\]", path):
        if key:
            name, node = next(pair for pair in node.value if pair[0].value == key)
            first = name.start_mark.line
        else:
            node = node.value[int(index)]
            first = node.start_mark.line
        last = max(first, node.end_mark.line)
    return first, last


def check_valid(folder):
    groups = {}
    for path in sorted((ROOT / "content/records").rglob("*.yaml")):
        groups.setdefault(f"{path.parent.name}.json", []).append(path)
    groups["newsletter.json"] = sorted((ROOT / "content/newsletters").glob("*/issue.yaml"))
    for path in (ROOT / "content/newsletters").rglob("*.md"):
        front = folder / ("-".join(path.parts[-3:]) + ".yaml")
        front.write_text(path.read_text(encoding="utf-8").split("---\n")[1], encoding="utf-8")
        groups.setdefault("newsletter-text.json", []).append(front)
    groups["site.json"] = [ROOT / "content/site.yaml"]
    for path in (ROOT / "content/handbook").rglob("*.md"):
        front = folder / ("-".join(path.parts[-3:]) + ".yaml")
        front.write_text(path.read_text(encoding="utf-8").split("---\n")[1], encoding="utf-8")
        groups.setdefault("chapter.json", []).append(front)
    for index, (path, text) in enumerate(sample().items()):
        if schema := schema_of(path):
            file = folder / f"sample-{index}.yaml"
            file.write_text(text, encoding="utf-8")
            groups.setdefault(schema, []).append(file)
    failures = []
    for schema, files in groups.items():
        for name, paths in validate(folder, schema, files).items():
            failures.append(f"{name}: {schema} refuses {paths}")
    return sum(map(len, groups.values())), failures


def check_invalid(folder):
    groups, failures = {}, []
    seeded = [m for topic in ("records", "site", "newsletters") for m in mistakes(topic)]
    for index, (_, _, path, _, text) in enumerate(seeded):
        if schema := schema_of(path):
            file = folder / f"seeded-{index}.yaml"
            file.write_text(text, encoding="utf-8")
            groups.setdefault(schema, []).append((file, index))
    for schema, items in groups.items():
        found = validate(folder, schema, [file for file, _ in items])
        for file, index in items:
            name, code, _, line, text = seeded[index]
            paths = found.get(str(file), [])
            if not paths:
                failures.append(f"{name} ({code}): {schema} takes it")
                continue
            if paths == ["$"] and code not in ("missing-key", "unknown-key"):
                continue
            spans = [lines_of(text, path) for path in paths]
            if not any(first <= line <= last for first, last in spans):
                failures.append(f"{name} ({code}): line {line + 1} is not in {paths}")
    return sum(map(len, groups.values())), failures


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        taken, failures = check_valid(folder)
        refused, more = check_invalid(folder)
    for failure in failures + more:
        print(failure)
    print(f"{taken} valid files, {refused} seeded mistakes, {len(failures + more)} failures")
    sys.exit(1 if failures or more or not taken or not refused else 0)


if __name__ == "__main__":
    main()
