#!/usr/bin/env python3
"""Files that attack end in a finding at their place: soon, in little memory, and with everything else still checked.

Usage: check_hostile.py KHUMUE
"""

import os
import pathlib
import resource
import shutil
import socket
import subprocess
import sys
import tempfile
import time

from small_project import small_project

KHUMUE = str(pathlib.Path(sys.argv[1]).resolve())
# Debug builds are some ten times slower than what users have; both limits hold for either.
SECONDS = 20 if ".build/debug" in sys.argv[1] else 2
MEBIBYTES = 256
RECORD = "content/records/roles/share-news.yaml"
CHAPTER = "content/handbook/10-start/20-second/en.md"
HEAD = "---\ntitle: Rules\n---\n\n"
MIB = 1 << 20


def fill(unit, size=MIB - 4096):
    return unit * (size // len(unit))


def yaml_bombs():
    base = "id: share-news\n"
    yield "aliases that double", base + "a: &a [x,x]\n" + "".join(f"b{n}: &b{n} [*a,*a]\n" for n in range(50))
    yield "brackets in brackets", base + "a: " + fill("[")
    yield "braces in braces", base + "a: " + fill("{a: ")
    yield "lists in lists", base + "a:\n  " + fill("- ")
    yield "deeper and deeper", base + "a:\n" + "".join(" " * n + "a:\n" for n in range(1, 1200))
    yield "many keys", base + "".join(f"k{n}: 1\n" for n in range(90_000))
    yield "one key many times", base + fill("a: 1\n")
    yield "keys that look alike", base + "".join(f"ke\u0301y{n}: 1\nkéy{n}: 1\n" for n in range(20_000))
    yield "a long key", base + fill("k") + ": 1\n"
    yield "a long plain text", base + "text: " + fill("word ")
    yield "a long quoted text", base + 'text: "' + fill("\\u0e01") + '"\n'
    yield "an unclosed quotation", base + 'text: "' + fill("word\n ")
    yield "a long block", base + "text: |\n" + fill("  word\n")
    yield "many documents", fill("--- a\n")
    yield "many directives", fill("%TAG ! tag:x,2000:\n")
    yield "many tags", base + "a: [" + fill("!!str x, ") + "]\n"
    yield "many merges", base + fill("<<: {a: 1}\n")
    yield "many comments", base + fill("#\n")
    yield "complex keys", base + fill("? a\n")
    yield "a long number", base + "order: " + fill("9") + "\n"
    yield "colons", base + fill("a:")
    yield "tabs", base + fill("\t")


def markdown_bombs():
    yield "lists in lists", fill("- ")
    yield "lists in lists with empty lines", fill("- ", 60_000) + "x\n" + "\n" * 60_000
    yield "quotations in quotations", fill(">")
    yield "quotations and emphasis", fill(">", 60_000) + fill("a*a*", 60_000)
    yield "brackets", fill("[")
    yield "brackets and links", fill("[a](")
    yield "pictures in pictures", fill("![[]()")
    yield "emphasis that opens", fill("*a **a ")
    yield "emphasis that closes", fill("a** a* ")
    yield "underscores", fill("_a __a ")
    yield "backticks of growing length", "".join("`" * n + "e" for n in range(1, 1400))
    yield "comments", "</" + fill("<!--")
    yield "processing instructions", fill("<?")
    yield "declarations", fill("<!A ")
    yield "references", "".join(f"[a{n}]: u\n" for n in range(70_000))
    yield "one reference many times", "[a]: u\n\n" + fill("[a]")
    yield "notes", "".join(f"[^n{n}]: x\n\n" for n in range(60_000))
    yield "notes to notes", "".join(f"a[^n{n}]\n\n[^n{n}]: b[^n{n + 1}]\n\n" for n in range(20_000))
    yield "a wide table", "|" + fill("a|", 60_000) + "\n|" + fill("-|", 60_000) + "\n" + "|a|\n" * 10_000
    yield "a long table", "|a|b|\n|-|-|\n" + fill("|a|b|\n", 500_000)
    yield "entities", fill("&amp;")
    yield "entities that do not end", fill("&a")
    yield "facts", fill("{{a ")
    yield "directives in directives", fill(":::note\n")
    yield "headings", fill("# a\n")
    yield "lines under lines", fill("a\n=\n")
    yield "a long line", fill("a")
    yield "a long Thai line", fill("กำ")
    yield "Thai marks", fill("\u0e49")
    yield "backslashes", fill("\\")
    yield "addresses", fill("<a:")
    yield "mail signs", fill("a@")
    yield "digits", fill("0 ")
    yield "digits that could be numbers", fill("08-")
    yield "hard breaks", fill("a  \n")
    yield "list of many kinds", fill("1) a\n- b\n")


def raw_files():
    """Bytes that are no text, or not the text that they look like."""
    yield "bytes that are no UTF-8", b"a\xff\xfeb\n", {"invalid-utf8", "not-utf8"}
    yield "a zero byte", b"a\x00b\n", None
    yield "UTF-16", "\ufeffid: x\n".encode("utf-16-le"), None
    yield "a lone carriage return", b"a\rb\n", None
    yield "controls", b"a\x1b[31mb\x07\n", None
    yield "marks that turn the text round", "a\u202eb\n".encode(), None


def special_files(folder):
    """Names that are no regular files, each made by a function of its path."""
    def fifo(path): os.mkfifo(path)
    def device(path): os.mknod(path, 0o600 | 0o020000, os.makedev(1, 5))
    def link(path): path.symlink_to("/etc/passwd")
    def loop(path): path.symlink_to(path.name)
    def dangling(path): path.symlink_to("nowhere.md")
    def large(path):
        with open(path, "wb") as file:
            for _ in range(100):
                file.write(b"a" * MIB)
    def sparse(path):
        with open(path, "wb") as file:
            file.truncate(2 << 30)
    def socketed(path):
        with socket.socket(socket.AF_UNIX) as own:
            here = os.getcwd()
            os.chdir(path.parent)
            try:
                own.bind(path.name)
            finally:
                os.chdir(here)
    return {"a pipe": fifo, "a device without end": device, "a link out of the project": link, "a link to itself": loop,
            "a link to nothing": dangling, "100 MiB": large, "2 GiB without content": sparse, "a socket": socketed,
            "a folder": lambda path: path.mkdir()}


def check(project, name, where, must_fail=True):
    """Runs `check` with a limit on memory and time; answers what is wrong with the answer."""
    start = time.monotonic()
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    del usage
    with open(project.parent / "said", "wb") as said:
        process = subprocess.Popen([KHUMUE, "check", "--format", "concise"], cwd=project, stdout=said, stderr=subprocess.STDOUT)
        peak = 0
        while True:
            done, status, used = os.wait4(process.pid, os.WNOHANG)
            if done:
                peak = used.ru_maxrss // 1024
                break
            if time.monotonic() - start > 3 * SECONDS + 5:
                process.kill()
                os.wait4(process.pid, 0)
                process.returncode = -9
                return f"{name}: no answer within {3 * SECONDS + 5} s"
            time.sleep(0.01)
    process.returncode = code = os.waitstatus_to_exitcode(status)
    took = time.monotonic() - start
    text = (project.parent / "said").read_bytes()
    faults = []
    if code not in ((1,) if must_fail else (0, 1)):
        faults.append(f"exit {code}: {text[-200:]!r}")
    if must_fail and where.encode() not in text:
        faults.append(f"nothing said about {where}: {text[-200:]!r}")
    if must_fail and b"gather-needs.yaml" not in text:
        faults.append("the other mistake is not found any more")
    if took > SECONDS:
        faults.append(f"took {took:.1f} s")
    if peak > MEBIBYTES:
        faults.append(f"took {peak} MiB")
    if any(byte < 0x20 and byte not in (9, 10) for byte in text):
        faults.append("controls of the input reach the terminal")
    return f"{name}: {'; '.join(faults)}" if faults else None, took, peak


class Told(list):
    """Says each fault as soon as it is known."""

    def append(self, fault):
        super().append(fault)
        print(fault[:400], flush=True)


def main():
    faults = Told()
    slowest = (0, "")
    largest = (0, "")
    count = 0
    with tempfile.TemporaryDirectory() as folder:
        project = small_project(pathlib.Path(folder) / "project")
        other = project / "content/records/roles/gather-needs.yaml"
        other.write_text(other.read_text().replace("holder: network", "holder: crowd"))
        record, chapter = (project / RECORD).read_bytes(), (project / CHAPTER).read_bytes()

        def trial(name, path, write, must_fail=True):
            nonlocal count, slowest, largest
            count += 1
            file = project / path
            before = file.read_bytes() if file.is_file() else None
            if before is not None:
                file.unlink()
            write(file)
            answer = check(project, f"{path.rsplit('.')[-1]}: {name}", pathlib.Path(path).name, must_fail)
            if isinstance(answer, str):
                faults.append(answer)
            else:
                fault, took, peak = answer
                slowest = max(slowest, (took, name))
                largest = max(largest, (peak, name))
                if fault:
                    faults.append(fault)
            shutil.rmtree(file) if file.is_dir() and not file.is_symlink() else file.unlink()
            if before is not None:
                file.write_bytes(before)

        for name, text in yaml_bombs():
            trial(name, RECORD, lambda file: file.write_text(text))
        for name, text in markdown_bombs():
            # Some are only long: they must end in time, and may be right.
            trial(name, CHAPTER, lambda file: file.write_text(HEAD + text), must_fail=False)
            trial(name + " in the front matter", CHAPTER, lambda file: file.write_text("---\ntitle: " + text), must_fail=False)
        for path in (RECORD, CHAPTER):
            for name, data, _ in raw_files():
                old = record if path == RECORD else chapter
                trial(name, path, lambda file: file.write_bytes(old + data))
            trial("nothing in it", path, lambda file: file.write_bytes(b""))
            trial("a byte order mark", path, lambda file: file.write_bytes(b"\xef\xbb\xbf" + old), must_fail=False)
        for name, make in special_files(folder).items():
            for path in (RECORD, CHAPTER, "content/handbook/10-start/20-second/picture.png"):
                try:
                    trial(name, path, make, must_fail=not (name == "a folder" and path.endswith("png")))
                except PermissionError:
                    print(f"not tested: {name}, because it cannot be made here", file=sys.stderr)
        if os.getuid() != 0:
            trial("no right to read", RECORD, lambda file: (file.write_bytes(record), file.chmod(0)))
    print(f"{count} files, slowest {slowest[0]:.1f} s ({slowest[1]}), largest {largest[0]} MiB ({largest[1]})")
    print(f"{len(faults)} faults")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
