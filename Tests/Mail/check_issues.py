"""The forms of an issue that no mail program carries: sheets for notice boards, and feeds.

Usage: check_issues.py KHUMUE SITE
SITE is a built site. Looks at every sheet (pages, rules of PDF/UA-1 and PDF/A-2a, contrast in grey, what the QR
code says, every word of the chat text), at every feed (Atom, RSS 2.0, JSON Feed 1.1), at what is said of a sheet
that does not fit, and at what a build of newsletters alone leaves as it was.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
from datetime import datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import urlsplit

import page
from lxml import etree

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/Print"))
import grey  # noqa: E402

ATOM = "{http://www.w3.org/2005/Atom}"
XML = "{http://www.w3.org/XML/1998/namespace}"


def need(truth, words):
    if not truth:
        raise AssertionError(words)


def run(*command):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False)


def plain(text):
    return re.sub(r"[\s\u200b]", "", text)


# MARK: Sheets


def sheets_are_sound(khumue, site, folder):
    sheets = sorted(site.glob("newsletters/*/sheet-*.pdf"))
    need(len(sheets) == len(list(site.glob("newsletters/*/chat-*.txt"))) > 0, "not a sheet for each chat text")
    for sheet in sheets:
        issue, language = sheet.parent.name, sheet.stem.split("-")[1]
        pages = int(re.search(r"Pages: +(\d+)", run("pdfinfo", sheet).stdout)[1])
        need(pages in (1, 2), f"{sheet.name}: {pages} pages")
        for profile in ("ua1", "2a"):
            failures = page.validate_pdf(str(sheet), profile=profile).failures
            need(not failures, f"{sheet}: {profile}: {[f.message for f in failures]}")
        pieces, faint = grey.faint(sheet)
        need(pieces > 20 and not faint, f"{sheet}: faint in grey: {faint}")
        address = re.search(r"^https://.*$", (sheet.parent / f"chat-{language}.txt").read_text("utf-8"), re.M)[0]
        need(code_of(sheet, pages, folder) == address, f"{sheet}: the code leads elsewhere")
        need(address.endswith(f"/{language}/newsletters/{issue}/"), address)
        words = plain(run("pdftotext", "-raw", sheet, "-").stdout)
        for line in (sheet.parent / f"chat-{language}.txt").read_text("utf-8").splitlines():
            line = plain(re.sub(r"^(\d/\d|— | —$)|[0-9]+", "", line).strip("— "))
            if line and "·" not in line:
                need(line in re.sub("[0-9๐-๙]+", "", words), f"{sheet}: '{line}' is not on the sheet")
    print(f"{len(sheets)} sheets")


def code_of(sheet, pages, folder):
    """What a reader of QR codes finds on the last page, printed in grey."""
    subprocess.run(
        ["pdftoppm", "-r", "150", "-gray", "-png", "-singlefile", "-f", str(pages), sheet, folder / "page"], check=True)
    return run("zbarimg", "--quiet", "--raw", folder / "page.png").stdout.strip()


def a_sheet_that_does_not_fit_is_told_at_its_item(khumue, site, folder):
    project = folder / "project"
    for name in ("content", "templates"):
        shutil.copytree(ROOT / name, project / name)
    place = project / "content/newsletters/2026-12/issue.yaml"
    more = "      - link: chapter:roles\n        summary: {th: ก, en: a}\n" * 60
    text = re.sub(r" +- link: chapter:why-networks\n", lambda found: found[0] + more, place.read_text("utf-8"), count=1)
    # In one language, lest the message be too large as well.
    text = text.replace("languages: both", "languages: en")
    place.with_name("th.md").unlink()
    place.write_text(text, encoding="utf-8")
    tools = ["env", f"KHUMUE_PYTHON={ROOT}/.venv/bin/python"]
    answer = run(*tools, khumue, "build", "--only", "newsletters", "--source", project, "--output", folder / "out",
                 "--date", "2026-11-22", "--language", "en")
    said = answer.stdout + answer.stderr
    need(answer.returncode == 1 and "sheet-overflow" in said, said)
    found = re.search(r"from '(.+)' on it is (\d+) lines over", said)
    need(found and int(found[2]) > 10, said)
    line = int(re.search(r"newsletters/2026-12/issue\.yaml:(\d+):", said)[1])
    need("- link: chapter:roles" in text.splitlines()[line - 1], f"line {line} is no item of the issue")
    need(not (folder / "out").exists(), "something was published")


def newsletters_alone_leave_the_rest(khumue, site, folder):
    copy = folder / "site"
    shutil.copytree(site, copy)
    before = {file: file.read_bytes() for file in sorted(copy.rglob("*")) if file.is_file()}
    answer = run(khumue, "build", "--only", "newsletters", "--output", copy, "--date", "2026-11-22", "--source", ROOT)
    need(answer.returncode == 0 and " 0 new or changed" in answer.stdout, answer.stdout + answer.stderr)
    after = {file: file.read_bytes() for file in sorted(copy.rglob("*")) if file.is_file()}
    need(before == after, "other files changed")


# MARK: Feeds


def absolute(address):
    parts = urlsplit(address)
    need(parts.scheme == "https" and parts.netloc, f"{address} is no absolute address")
    return address


def timestamp(text):
    need(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)", text), f"'{text}' is no time (RFC 3339)")
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def atom_feeds_follow_rfc_4287(khumue, site, folder):
    feeds = sorted(site.rglob("atom.xml"))
    need(len(feeds) > 2, f"{len(feeds)} feeds")
    for file in feeds:
        feed = etree.parse(file).getroot()
        need(feed.tag == ATOM + "feed" and feed.get(XML + "lang") == file.relative_to(site).parts[0], file)
        for name in ("id", "title", "updated", "author"):
            need(len(feed.findall(ATOM + name)) == 1, f"{file}: not one {name}")
        absolute(feed.findtext(ATOM + "id"))
        rels = [link.get("rel", "alternate") for link in feed.findall(ATOM + "link")]
        need(rels.count("self") == 1 and rels.count("alternate") >= 1, f"{file}: links {rels}")
        ids, times = [], []
        for entry in feed.findall(ATOM + "entry"):
            for name in ("id", "title", "updated"):
                need(len(entry.findall(ATOM + name)) == 1 and entry.findtext(ATOM + name), f"{file}: {name}")
            ids.append(entry.findtext(ATOM + "id"))
            need(re.match(r"(https|tag):[^\s]+$", ids[-1]), f"{file}: the id {ids[-1]} is no IRI")
            times.append(timestamp(entry.findtext(ATOM + "updated")))
            links = entry.findall(ATOM + "link")
            need(links and all(absolute(link.get("href")) for link in links), f"{file}: an entry without address")
            for body in entry.findall(ATOM + "content"):
                need(body.get("type") == "html" and inert(body.text), f"{file}: {body.text[:80]}")
        need(len(set(ids)) == len(ids), f"{file}: an id stands twice")
        need(timestamp(feed.findtext(ATOM + "updated")) >= max(times, default=timestamp("1970-01-01T00:00:00Z")), file)
    print(f"{len(feeds)} Atom feeds")


def rss_feeds_follow_2_0(khumue, site, folder):
    feeds = sorted(site.rglob("rss.xml"))
    need(feeds, "no feed")
    for file in feeds:
        root = etree.parse(file).getroot()
        channel = root.find("channel")
        need(root.tag == "rss" and root.get("version") == "2.0" and len(root) == 1, file)
        for name in ("title", "link", "description"):
            need(len(channel.findall(name)) == 1 and channel.findtext(name), f"{file}: {name}")
        need(channel.findtext("language") == file.relative_to(site).parts[0], f"{file}: language")
        ids = []
        for item in channel.findall("item"):
            need(item.findtext("title") or item.findtext("description"), f"{file}: an empty item")
            absolute(item.findtext("link"))
            ids.append(item.findtext("guid"))
            for name in ("pubDate", "lastBuildDate"):
                for found in item.findall(name):
                    need(parsedate_to_datetime(found.text).tzinfo, f"{file}: {found.text}")
            need(inert(item.findtext("description") or ""), f"{file}: not inert")
        need(len(set(ids)) == len(ids) and all(ids), f"{file}: guids {ids}")
        need(all(item.find("guid").get("isPermaLink") in (None, "true", "false") for item in channel.findall("item")), file)


def json_feeds_follow_1_1(khumue, site, folder):
    feeds = sorted(site.rglob("feed.json"))
    need(feeds, "no feed")
    for file in feeds:
        feed = json.loads(file.read_bytes())
        need(feed["version"] == "https://jsonfeed.org/version/1.1" and feed["title"], file)
        need(feed["language"] == file.relative_to(site).parts[0], f"{file}: language")
        for name in ("home_page_url", "feed_url"):
            absolute(feed[name])
        ids = [item["id"] for item in feed["items"]]
        need(len(set(ids)) == len(ids) and all(isinstance(one, str) for one in ids), f"{file}: ids")
        for item in feed["items"]:
            need("content_html" in item or "content_text" in item, f"{file}: {item['id']} is empty")
            need(inert(item.get("content_html", "")), f"{file}: not inert")
            for name in ("date_published", "date_modified"):
                if name in item:
                    timestamp(item[name])


def inert(html):
    return not re.search(r"<(script|iframe|object|form|style)\b|\son\w+=|javascript:", html or "", flags=re.I)


def the_feeds_of_a_language_agree_and_are_found(khumue, site, folder):
    for language in ("th", "en"):
        atom = etree.parse(site / language / "atom.xml").getroot()
        ids = [entry.findtext(ATOM + "id") for entry in atom.findall(ATOM + "entry")]
        rss = [one.text for one in etree.parse(site / language / "rss.xml").getroot().iter("guid")]
        feed = [item["id"] for item in json.loads((site / language / "feed.json").read_bytes())["items"]]
        need(ids == rss == feed, f"{language}: the three forms name different entries")
        issues = [one for one in ids if "/newsletters/" in one or "newsletter" in one]
        need(len(issues) == len(list(site.glob(f"newsletters/*/chat-{language}.txt"))), f"{language}: {issues}")
        for file in sorted((site / language).rglob("index.html")):
            text = file.read_text("utf-8")
            for kind in ("application/atom+xml", "application/rss+xml", "application/feed+json"):
                need(f'type="{kind}"' in text, f"{file} does not name the feed of {kind}")


def main():
    khumue, site = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    failed = 0
    checks = [
        sheets_are_sound, a_sheet_that_does_not_fit_is_told_at_its_item, newsletters_alone_leave_the_rest,
        atom_feeds_follow_rfc_4287, rss_feeds_follow_2_0, json_feeds_follow_1_1,
        the_feeds_of_a_language_agree_and_are_found,
    ]
    for check in checks:
        with tempfile.TemporaryDirectory() as folder:
            try:
                check(khumue, site, Path(folder))
            except (AssertionError, LookupError, TypeError) as fault:
                failed += 1
                print(f"FAIL {check.__name__}: {fault!r}")
    print(f"{len(checks) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
