"""Sends real issues through msmtp to a mail server on loopback, and looks at what arrives.

Usage: check_mail.py KHUMUE SITE
SITE is a built site: its chat texts name the same items in the same order.
"""

import email
import email.policy
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from email.header import decode_header, make_header
from html.parser import HTMLParser
from pathlib import Path

from mail_server import MailServer

ROOT = Path(__file__).resolve().parents[2]
ISSUES = ["2026-12", "2027-01", "2027-02"]
STRICT = email.policy.SMTP.clone(raise_on_defect=True)
LEAVE = "https://lists.example.org/leave?reader="
# Names that must come back as they are.
NAMES = [
    "สมศรี ใจดี", "เก้า น้ำใจ", "Lee, Ann", 'The "old" office', "a@example.com", "ผู้ใหญ่บ้านเกาะเต่าคนก่อน",
    "Zoë", "x <y@example.com>, z", "", "Somsri", "กำนัน (ตำบลคลองหาด)", "นายก อบต.",
]


class Failed(AssertionError):
    pass


def need(truth, words):
    if not truth:
        raise Failed(words)


class Place:
    """A folder with a list of readers, settings of msmtp, and the program."""

    def __init__(self, khumue, folder, readers, port=0):
        self.khumue, self.folder = khumue, folder
        self.readers = readers
        self.list = folder / "readers.csv"
        quoted = [['"' + cell.replace('"', '""') + '"' for cell in row] for row in readers]
        rows = ["address,name,language,unsubscribe"] + [",".join(row) for row in quoted]
        self.list.write_bytes("\ufeff".encode() + "\r\n".join(rows).encode())
        settings = folder / "msmtprc"
        settings.write_text(
            f"account default\nhost 127.0.0.1\nport {port}\nfrom news@khumue.example.org\ntimeout 20\n"
        )
        settings.chmod(0o600)
        self.mailer = f"msmtp -C {settings} -t"

    def command(self, *arguments, issue=ISSUES[0], yes=True):
        command = [self.khumue, "newsletter", "send", issue, "--to", self.list, "--language", "en"]
        command += ["--date", "2026-12-01", "--rate", "6000", "--source", ROOT]
        if yes:
            command += ["--yes", "--mailer", self.mailer]
        return [str(word) for word in command + list(arguments)]

    def run(self, *arguments, **options):
        answer = subprocess.run(
            self.command(*arguments, **options), capture_output=True, timeout=120, check=False)
        said = (answer.stdout + answer.stderr).decode()
        for address, name, _, leave in self.readers:
            need(address not in said and leave not in said, f"the output names {address}")
            need(len(name) < 4 or name not in said, f"the output names '{name}'")
        return answer.returncode, said

    @property
    def journal(self):
        return (self.folder / f"newsletter-{ISSUES[0]}.journal").read_text()


def readers(count):
    languages = ["th", "en", "both"]
    return [
        [f"reader.{n}@example.org", NAMES[n % len(NAMES)], languages[n % 3], f"{LEAVE}{n}"]
        for n in range(count)
    ]


class Page(HTMLParser):
    """What an HTML part holds."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.links, self.languages = set(), [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        values = dict(attributes)
        if tag == "a":
            self.links.append(values["href"])
        if tag == "div" and "lang" in values:
            self.languages.append(values["lang"])
        need(not any(name.startswith("on") or name == "src" for name in values), "something is loaded")


def chat_addresses(site, issue, language):
    text = (site / f"newsletters/{issue}/chat-{language}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.startswith("https://")]


def check_message(raw, reader, site, issue):
    """One message as Python's strictest policy reads it."""
    address, name, language, leave = reader
    languages = ["th", "en"] if language == "both" else [language]
    need(raw.count(b"\n") == raw.count(b"\r\n") == raw.count(b"\r"), "a line ends without CRLF")
    need(max(map(len, raw.split(b"\r\n"))) <= 78, "a line is too long")
    message = email.message_from_bytes(raw, policy=STRICT)
    need(not any(part.defects for part in message.walk()), "a part has a defect")
    need(not any(value.defects for value in message.values()), "a header has a defect")
    need(len(set(message.keys())) == len(message.keys()), "a header stands twice")
    to = message["to"].addresses
    need([box.addr_spec for box in to] == [address], f"To is {to}")
    # Python's reader of addresses puts a space where a long name is parted; its older one does as RFC 2047 says.
    raw_to = email.message_from_bytes(raw)["to"]
    need(str(make_header(decode_header(raw_to.replace("\r\n", "")))).startswith(name) or name in to[0].display_name,
         f"the name is {raw_to}")
    if len(name.encode()) <= 45:
        need(to[0].display_name == name, f"'{name}' came as '{to[0].display_name}'")
    need([box.addr_spec for box in message["from"].addresses] == ["news@khumue.example.org"], "From")
    titles = [title_of(issue, one) for one in languages]
    need(message["subject"] == " / ".join(titles), f"Subject is {message['subject']}")
    need(message["list-unsubscribe"] == f"<{leave}>", "List-Unsubscribe")
    need(message["list-unsubscribe-post"] == "List-Unsubscribe=One-Click", "List-Unsubscribe-Post")
    need(message["list-id"] == "<news.khumue.example.org>", "List-Id")
    need(message["content-language"] == ", ".join(languages), "Content-Language")
    need(message["date"].datetime.isoformat() == "2026-12-01T07:00:00+07:00", "Date")
    need(message.get_content_type() == "multipart/alternative", "type")
    text, html = [part.get_content() for part in message.iter_parts()]
    check_forms(text, html, languages, leave, [chat_addresses(site, issue, one) for one in languages])
    return message["message-id"]


def check_forms(text, html, languages, leave, chats):
    page = Page(html)
    need(len(html.encode()) <= 100 * 1024, "the HTML is too large")
    need(not page.tags & {"img", "script", "link", "iframe", "form", "object"}, f"tags {page.tags}")
    need(page.languages == languages, f"languages {page.languages}")
    lines = text.splitlines()
    for opening, *items in chats:
        # The chat text opens with the address of the issue; in a mail it stands at the end, before the way to leave.
        expected = items + [opening, leave]
        for form, found in (("text", [line for line in lines if line.startswith("https://")]), ("HTML", page.links)):
            places = [found.index(address) for address in expected if address in found]
            need(len(places) == len(expected), f"the {form} lacks an address")
            need([a for a in found if a in items] == items, f"the {form} has another order")


def title_of(issue, language):
    text = (ROOT / f"content/newsletters/{issue}/{language}.md").read_text(encoding="utf-8")
    return re.search(r"^title: (.*)$", text, flags=re.M).group(1).strip(" \"'")


def messages_are_sound(khumue, site, folder):
    scores = []
    for issue in ISSUES:
        with MailServer() as server:
            place = Place(khumue, folder / issue, readers(12), server.port)
            status, said = place.run(issue=issue)
            need(status == 0, said)
            need(server.recipients == [row[0] for row in place.readers], "not in order, or not all")
            ids = {
                check_message(raw, row, site, issue)
                for (_, raw), row in zip(server.arrived, place.readers)
            }
            need(len(ids) == 12, "two messages have one id")
            # The first three are in Thai, in English and in both.
            scores += [spam_score(raw) for _, raw in server.arrived[: 3 if issue == ISSUES[0] else 1]]
    known = [score for score in scores if score is not None]
    need(all(score < 2 for score in known), f"SpamAssassin says {scores}")
    print(f"SpamAssassin: {max(known)} at most" if known else "SpamAssassin is not installed")


def spam_score(raw):
    if not shutil.which("spamassassin"):
        return None
    answer = subprocess.run(["spamassassin", "--local"], input=raw, capture_output=True, check=True)
    return float(re.search(rb"X-Spam-Status: \w+, score=([-0-9.]+)", answer.stdout).group(1))


def files_of_issues_open(khumue, site, folder):
    files = sorted(site.glob("newsletters/*/mail-*.eml"))
    need(len(files) == 3 * len(ISSUES), f"{len(files)} files")
    for file in files:
        message = email.message_from_bytes(file.read_bytes(), policy=STRICT)
        need(not any(part.defects for part in message.walk()), f"{file.name} has a defect")
        need(message["to"] == "undisclosed-recipients:;" and "list-unsubscribe" not in message, file.name)
        languages = file.stem.split("-")[1:]
        text, html = [part.get_content() for part in message.iter_parts()]
        chats = [chat_addresses(site, file.parent.name, language) for language in languages]
        check_forms(text, html, languages, chats[-1][0], chats)


def a_draft_for_listmonk_is_whole(khumue, site, folder):
    command = [khumue, "newsletter", "export", ISSUES[0], "--lists", "3,5", "--source", ROOT]
    draft = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    need(draft["lists"] == [3, 5] and draft["type"] == "regular" and draft["content_type"] == "html", draft)
    need(draft["subject"] == " / ".join(title_of(ISSUES[0], one) for one in ("th", "en")), draft["subject"])
    chats = [chat_addresses(site, ISSUES[0], language) for language in ("th", "en")]
    address = "https://leave.example.org/"
    text, html = [draft[name].replace("{{ UnsubscribeURL }}", address) for name in ("altbody", "body")]
    check_forms(text, html, ["th", "en"], address, chats)
    need("{{" not in text + html, "braces are left")


def a_rehearsal_sends_nothing(khumue, site, folder):
    with MailServer() as server:
        place = Place(khumue, folder, readers(6), server.port)
        status, said = place.run(yes=False)
        need(status == 0 and "6 to be sent (en 2, th 2, th+en 2)" in said, said)
        need("To: r…@example.org" in said and "List-Unsubscribe: <https://lists.example.org/…>" in said, said)
        need(not server.arrived and sorted(p.name for p in folder.iterdir()) == ["msmtprc", "readers.csv"], "traces")


def a_refused_reader_stops_nobody(khumue, site, folder):
    with MailServer() as server:
        place = Place(khumue, folder, readers(6), server.port)
        server.refused = {"reader.1@example.org", "reader.4@example.org"}
        status, said = place.run()
        need(status == 2 and "4 sent, 2 failed" in said, said)
        need("line 3: r…@example.org: not sent (status 65)" in said and "line 6:" in said, said)
        need("550 no mailbox for <r…@example.org>" in said, said)
        server.refused = set()
        status, said = place.run()
        need(status == 0 and "4 have it already" in said, said)
        need(sorted(server.recipients) == sorted(row[0] for row in place.readers), "not once each")
        need(place.run()[0] == 0 and len(server.arrived) == 6, "sent twice")


def a_dropped_line_is_not_tried_again(khumue, site, folder):
    with MailServer() as server:
        place = Place(khumue, folder, readers(5), server.port)
        server.dropped = {"reader.2@example.org"}
        status, said = place.run()
        need(status == 2 and "line 4: r…@example.org: may have been sent (status 76)" in said, said)
        server.dropped = set()
        status, said = place.run()
        need(status == 2 and "1 may have it" in said and "line 4:" in said, said)
        need(server.recipients == [row[0] for row in place.readers], "not once each")
        status, said = place.run("--retry-unknown")
        need(status == 0 and server.recipients[5:] == ["reader.2@example.org"], said)


def no_server_is_a_failure_of_each(khumue, site, folder):
    place = Place(khumue, folder, readers(2), 1)
    status, said = place.run()
    need(status == 2 and "0 sent, 2 failed" in said, said)
    with MailServer() as server:
        place = Place(khumue, folder, readers(2), server.port)
        need(place.run()[0] == 0 and len(server.arrived) == 2, "not sent afterwards")


def a_killed_run_is_resumed(khumue, site, folder):
    """Kills the program while the server holds a message, and between two, again and again until all is sent."""
    with MailServer() as server:
        place = Place(khumue, folder, readers(9), server.port)
        server.delay = 0.2
        kills = 0
        for pause in (0.0, 0.1, 0.25, 0.15):
            before = len(server.arrived)
            run = subprocess.Popen(
                place.command(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            server.wait_for(before + 1)
            time.sleep(pause)
            run.send_signal(signal.SIGKILL)
            kills += run.wait() == -signal.SIGKILL
            # The mail program has a life of its own and ends its message.
            time.sleep(1)
            need(len(set(server.recipients)) == len(server.recipients), "somebody has two")
        need(kills == 4, "the runs were over too soon")
        status, said = place.run()
        begun = place.journal.count("begin\t")
        ended = len(re.findall("^(sent|refused|unknown)\t", place.journal, flags=re.M))
        need(begun - ended <= 4 and (status == 2) == (begun > ended), place.journal)
        need(f"{begun - ended} unknown" in said, said)
        need(len(set(server.recipients)) == len(server.recipients), "somebody has two")
        missing = {row[0] for row in place.readers} - set(server.recipients)
        need(len(missing) <= begun - ended, "somebody is lost without a word")
        print(f"killed {kills} times: {begun - ended} unknown, {len(missing)} of them without a message")


def an_interrupted_run_ends_between_two(khumue, site, folder):
    with MailServer() as server:
        place = Place(khumue, folder, readers(6), server.port)
        server.delay = 0.2
        run = subprocess.Popen(place.command(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        server.wait_for(2)
        run.send_signal(signal.SIGINT)
        said = run.communicate(timeout=30)[0].decode()
        need(run.returncode == 130 and "0 unknown" in said and " left" in said, said)
        need(place.run()[0] == 0, "not resumed")
        need(server.recipients == [row[0] for row in place.readers], "not once each")


def two_runs_at_once_are_refused(khumue, site, folder):
    with MailServer() as server:
        place = Place(khumue, folder, readers(3), server.port)
        server.delay = 1
        run = subprocess.Popen(place.command(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        server.wait_for(1)
        status, said = place.run()
        need(status == 2 and "in use by another run" in said, said)
        need(run.wait(timeout=60) == 0 and len(server.arrived) == 3, "the first run failed")


def lists_that_would_be_published_are_refused(khumue, site, folder):
    project = folder / "project"
    for name in ("content", "templates"):
        shutil.copytree(ROOT / name, project / name)
    (project / "site").mkdir()
    place = Place(khumue, folder, readers(2))
    (folder / "door").symlink_to(project / "content")
    (folder / "linked.csv").symlink_to(project / "content/readers.csv")
    places = ["project/content/readers.csv", "project/site/readers.csv", "project/templates/readers.csv"]
    for name in places:
        shutil.copy(place.list, folder / name)
    (project / "site/outside.csv").symlink_to(place.list)
    for name in places + ["door/readers.csv", "linked.csv", "project/site/outside.csv"]:
        status, said = place.run("--to", folder / name, "--source", project)
        need(status == 64 and "which is published" in said, f"{name}: {said}")
        need(not list(project.rglob("*.journal")), "a journal in the content")
    shutil.copy(place.list, project / "readers.csv")
    need(place.run("--to", project / "readers.csv", "--source", project, yes=False)[0] == 0, "refused beside")


def mistakes_in_a_list_are_named_without_the_reader(khumue, site, folder):
    place = Place(khumue, folder, readers(3))
    place.list.write_text(
        "address,name,language,unsubscribe\nreader.0@example,A,th,https://a.example.org/\n"
        f'reader.1@example.org,"A\nBcc: b@example.org",th,{LEAVE}1\n'
        f"reader.2@example.org,A,th,{LEAVE}2\nReader.2@example.org,A,th,http://example.org/\n")
    status, said = place.run()
    codes = re.findall(r"readers.csv:(\d+):(\d+): error\[([a-z-]+)\]", said)
    need(status == 1 and codes == [
        ("2", "1", "bad-mail-address"), ("3", "22", "bad-header-text"),
        ("6", "1", "duplicate-recipient"), ("6", "27", "no-unsubscribe")], said)


CHECKS = [
    messages_are_sound, files_of_issues_open, a_draft_for_listmonk_is_whole,
    a_rehearsal_sends_nothing, a_refused_reader_stops_nobody,
    a_dropped_line_is_not_tried_again, no_server_is_a_failure_of_each, a_killed_run_is_resumed,
    an_interrupted_run_ends_between_two, two_runs_at_once_are_refused,
    lists_that_would_be_published_are_refused, mistakes_in_a_list_are_named_without_the_reader,
]


def main():
    khumue, site = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    os.environ["LANG"] = "C.UTF-8"
    failures = 0
    for check in CHECKS:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name).resolve()
            for issue in ISSUES if check is messages_are_sound else []:
                (folder / issue).mkdir()
            try:
                check(khumue, site, folder)
            except Failed as failure:
                failures += 1
                print(f"{check.__name__}: {failure}")
    print(f"{len(CHECKS)} checks of mail, {failures} failures")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
