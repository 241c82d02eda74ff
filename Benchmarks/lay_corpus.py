#!/usr/bin/env python3
"""Lay a Khumue project over a corpus of the layout `hugo`, with the same pages, lists, tags, feeds and data table.

  lay_corpus.py CORPUS PROGRAM_TEMPLATES OUT

CORPUS is the `hugo` folder that gen_corpus.py writes, PROGRAM_TEMPLATES the product's own templates, OUT a new folder.
The product's templates are copied and a few replaced by those beside this script, so that pages carry what Hugo's carry:
a menu of all sections and, on the home and section pages, the table of networks.
"""
import pathlib
import re
import shutil
import sys

import yaml

LINK = re.compile(r"\]\((?:\.\./sec-\d+/)?(page-\d+)\.md\)")
BOTH = "  th: %s\n  en: %s\n"


ONLY_IN_REPLACED = {"tools"}

def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def front(text):
    _, head, body = text.split("---\n", 2)
    return yaml.safe_load(head), body


def chapters(corpus, out):
    for language in ("th", "en"):
        for index in sorted((corpus / "content" / language).glob("*/_index.md")):
            section = index.parent.name
            meta, body = front(index.read_text(encoding="utf-8"))
            part = out / "content/handbook" / f"{meta['weight']:02d}-{section}"
            write(part / f"{language}.md", f"---\ntitle: {meta['title']}\n---\n{body}")
            for page in sorted(index.parent.glob("page-*.md")):
                meta, body = front(page.read_text(encoding="utf-8"))
                tags = ", ".join(meta["tags"])
                head = f"---\ntitle: {meta['title']}\ndate: {meta['date']}\ntags: [{tags}]\n---\n"
                folder = part / f"{meta['weight']:05d}-{page.stem}"
                write(folder / f"{language}.md", head + LINK.sub(r"](chapter:\1)", body))


def networks(corpus, out):
    for order, path in enumerate(sorted((corpus / "data/networks").glob("*.yaml")), 1):
        record = yaml.safe_load(path.read_text(encoding="utf-8"))
        name, text = record["name"], record["summary"]
        write(
            out / "content/records/networks" / path.name,
            f"id: {path.stem}\norder: {order}\n"
            + "title:\n" + BOTH % (name["th"], name["en"])
            + "text:\n" + BOTH % (text["th"], text["en"])
            + "status: editorial_synthesis\nin_original: no\noriginal: null\nrests_on: []\nsources: []\n"
            + "kind: community\nlevel: community\n"
            + "area:\n" + BOTH % (record["region"], record["region"])
            + "purpose:\n" + BOTH % (f"{record['nodes']}", f"{record['nodes']}")
            + f"promoters: []\nmembers_from: []\nestablished: {record['since']}\n"
            + "province_count: {value: null, certainty: unknown}\n"
            + "region_count: {value: null, certainty: unknown}\ngovernance_form: unknown\n",
        )


def main():
    corpus, templates, out = map(pathlib.Path, sys.argv[1:4])
    shutil.rmtree(out, ignore_errors=True)
    chapters(corpus, out)
    networks(corpus, out)
    write(
        out / "content/site.yaml",
        "title:\n" + BOTH % ("เครือข่ายชุมชน", "Community networks")
        + "publisher:\n" + BOTH % ("เครือข่ายชุมชน", "Community networks")
        + "edition:\n" + BOTH % ("ฉบับทดสอบ", "Test edition")
        + "licence:\n" + BOTH % ("สัญญาอนุญาตครีเอทีฟคอมมอนส์", "Creative Commons licence")
        + "base_url: https://example.org/\n"
        # The peer's site has no search either.
        + "search: false\n",
    )
    shutil.copytree(templates, out / "templates", ignore=shutil.ignore_patterns("print"))
    own = pathlib.Path(__file__).parent / "templates"
    shutil.copytree(own, out / "templates", dirs_exist_ok=True)
    # Words that only the replaced layouts show would be refused as unused.
    for wording in (out / "templates/wording").iterdir():
        lines = wording.read_text(encoding="utf-8").splitlines(keepends=True)
        kept = [line for line in lines if line.split(":")[0] not in ONLY_IN_REPLACED]
        wording.write_text("".join(kept), encoding="utf-8")


if __name__ == "__main__":
    main()
