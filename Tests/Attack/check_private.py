#!/usr/bin/env python3
"""Private fields and personal data reach no output, no archive, no printed book and no report of the program.

Usage: check_private.py KHUMUE
"""

import io
import pathlib
import subprocess
import sys
import tempfile
import zipfile

from small_project import small_project

KHUMUE = str(pathlib.Path(sys.argv[1]).resolve())
MARK = "zqmarkerprivate"
NUMBER = "081 234 5678"
CONSENT = f"consent: {{by: {MARK}, date: 2026-03-01}}\ninternal_note: {MARK}\n"


def run(*arguments, project):
    return subprocess.run([KHUMUE, *arguments], cwd=project, capture_output=True, timeout=300)


def fill(project):
    """Says something private in every record, chapter and issue."""
    site = project / "content/site.yaml"
    site.write_text(
        site.read_text()
        + "mail: {from: {th: คนริมบ่อ, en: People by the well}, address: news@well.example, list: news.well.example}\n"
    )
    count = 0
    for path in sorted(project.glob("content/records/*/*.yaml")):
        path.write_text(path.read_text() + CONSENT)
        count += 1
    for path in sorted(project.glob("content/newsletters/*/issue.yaml")):
        path.write_text(path.read_text() + CONSENT)
        count += 1
    for path in sorted(project.glob("content/**/*.md")):
        start, rest = path.read_text().split("\n---\n", 1)
        path.write_text(f"{start}\n{CONSENT}---\n{rest}")
        count += 1
    return count


def texts(path, data):
    """Everything that can be read in a file: its bytes, what its archives hold, what its pages say."""
    yield str(path), data
    if data[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                yield f"{path}:{name}", archive.read(name)
    if data[:5] == b"%PDF-":
        for tool in (["pdftotext", "-", "-"], ["qpdf", "--qdf", "--object-streams=disable", "-", "-"], ["pdfinfo", "-meta", "-"]):
            if tool[0] == "qpdf":
                with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
                    file.write(data)
                    file.flush()
                    tool = [file.name if word == "-" and at == 3 else word for at, word in enumerate(tool)]
                    done = subprocess.run(tool, capture_output=True, check=True)
            else:
                done = subprocess.run(tool, input=data, capture_output=True, check=True)
            yield f"{path} ({tool[0]})", done.stdout


def main():
    faults = []
    seen = 0
    with tempfile.TemporaryDirectory() as folder:
        project = small_project(pathlib.Path(folder) / "project")
        filled = fill(project)
        outputs = pathlib.Path(folder) / "site"
        done = run("build", "--date", "2026-04-05", "--output", str(outputs), project=project)
        if done.returncode != 0:
            sys.exit(f"the build ended with {done.returncode}:\n{done.stdout.decode()}{done.stderr.decode()}")
        said = [("build", done.stdout + done.stderr)]
        books = [
            ("inspect", "book", "th"), ("check", "--strict"), ("status",), ("list", "unused"),
            ("translations", "export", "--to", "en", "--all"),
        ]
        for words in books:
            done = run(*words, project=project)
            said.append((" ".join(words), done.stdout + done.stderr))
        # Mistakes on the very lines: the reports show lines, and must cover what they hold.
        record = project / "content/records/roles/share-news.yaml"
        record.write_text(
            record.read_text().replace(f"by: {MARK}, date: 2026-03-01", f"by: {MARK}, date: {MARK}, more: {MARK}")
        )
        other = project / "content/records/roles/gather-needs.yaml"
        other.write_text(
            other.read_text().replace(CONSENT, "").replace("en: Gather needs", f"en: Gather {NUMBER}")
        )
        for form in ("full", "concise", "json", "sarif", "github", "junit"):
            done = run("check", "--format", form, project=project)
            if done.returncode != 1 or b"personal-data" not in done.stdout + done.stderr:
                faults.append(f"check --format {form} ended with {done.returncode} and without the finding")
            said.append((f"check --format {form}", done.stdout + done.stderr))
        found = [(str(p.relative_to(outputs)), p.read_bytes()) for p in sorted(outputs.rglob("*")) if p.is_file()]
        for path, data in found:
            for name, text in texts(path, data):
                seen += 1
                if MARK.encode() in text:
                    faults.append(f"{name} shows a private field")
        for name, text in said:
            seen += 1
            for word in (MARK, NUMBER):
                if word.encode() in text:
                    faults.append(f"{name} shows '{word}'")
        kinds = {pathlib.Path(path).suffix for path, _ in found}
        missing = {".html", ".pdf", ".epub", ".json", ".xml", ".eml", ".txt"} - kinds
        if missing:
            faults.append(f"no output of these kinds was looked at: {sorted(missing)}")
    print(f"{filled} files with private fields, {seen} texts looked through, {len(faults)} faults")
    print("\n".join(faults))
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
