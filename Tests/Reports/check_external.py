"""`khumue check --external` against a server on this machine: what answers, what does not, what is remembered, what is
never asked. Usage: check_external.py KHUMUE
"""

import http.server
import re
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import sample

khumue = str(Path(sys.argv[1]).resolve())
failures = []
asked = []


class Server(http.server.BaseHTTPRequestHandler):
    def answer(self):
        asked.append((self.command, self.path))
        if self.path.startswith("/slow"):
            time.sleep(6)
        status = {"/gone": 404, "/private": 403, "/moved": 302}.get(self.path, 200)
        if self.path == "/no-head" and self.command == "HEAD":
            status = 405
        self.send_response(status)
        if status == 302:
            self.send_header("Location", "/good")
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_HEAD = do_GET = answer

    def log_message(self, *words):
        pass


def expect(fact, what):
    if not fact:
        failures.append(what)


def run(folder, *arguments, date="2026-11-23"):
    command = [khumue, "check", "--source", str(folder), "--date", date, "--format", "concise", *arguments]
    started = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    return done.returncode, done.stderr, time.monotonic() - started


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
threading.Thread(target=server.serve_forever, daemon=True).start()
host = f"http://127.0.0.1:{server.server_port}"

with tempfile.TemporaryDirectory() as work:
    folder = Path(work)
    sample.write(folder)
    # Only the addresses of this test: those of the real content are not ours to ask.
    for file in folder.glob("content/**/*"):
        if file.suffix in (".md", ".yaml"):
            text = file.read_text(encoding="utf-8")
            if file.name == "issue.yaml":  # An issue leads to secure addresses alone.
                text = re.sub(r"https://\S+", "chapter:second", text)
            file.write_text(re.sub(r"https?://", host + "/x/", text), encoding="utf-8")
    chapter = sorted(folder.glob("content/handbook/*/*/en.md"))[0]
    before = chapter.read_text(encoding="utf-8")
    lines = [f"[{name}]({host}/{name})." for name in ("good", "gone", "private", "moved", "no-head", "gone")]
    chapter.write_text(before + "\n" + " ".join(lines) + "\n", encoding="utf-8")
    memory = ["--external", "--external-memory", str(folder / "memory/addresses.tsv")]

    run(folder)
    expect(not asked, f"check without --external asks: {asked}")
    subprocess.run(
        [khumue, "build", "--only", "site", "--source", work, "--output", work + "/site", "--date", "2026-11-23"],
        capture_output=True, timeout=120)
    expect(not asked, f"a build asks: {asked}")

    status, said, _ = run(folder, *memory)
    dead = [line for line in said.splitlines() if "dead-external-link" in line]
    expect(len(dead) == 1 and "/gone'" in dead[0] and "status 404" in dead[0], f"what is dead: {said}")
    row = len(chapter.read_text(encoding="utf-8").splitlines())
    expect(f"{chapter.relative_to(folder)}:{row}:" in dead[0], f"its line: {dead}")
    expect(status == 0, f"an address of others fails the check: {said}")
    expect(("GET", "/no-head") in asked, "a server that refuses HEAD is asked for the page")
    asked.clear()
    run(folder, *memory)
    again = {path for _, path in asked}
    expect(again == {"/gone"}, f"what answered is asked again: {again}")
    expect(run(folder, *memory, "--strict")[0] == 1, "--strict lets a dead address pass")
    asked.clear()
    run(folder, *memory, date="2026-12-01")
    expect("/good" in {path for _, path in asked}, "what answered is remembered for ever")
    expect(
        any("/gone'" in line for line in run(folder, *memory, "--language", "th")[1].splitlines()),
        "a dead address is told of in Thai")

    slow = [f"[s]({host}/slow-{n})" for n in range(40)]
    chapter.write_text(before + "\n" + " ".join(slow) + "\n", encoding="utf-8")
    status, said, seconds = run(folder, *memory, "--external-time", "3")
    expect(seconds < 15, f"the time is not kept: {seconds:.0f} s")
    expect("left for lack of time" in said and " 0 left" not in said, f"what was left: {said}")
    server.shutdown()
    server.server_close()
    chapter.write_text(before + f"\n[a]({host}/later)\n", encoding="utf-8")
    status, said, _ = run(folder, *memory)
    expect("/later' does not: no connection" in said, f"a server that is gone: {said}")

for failure in failures:
    print(failure)
print(f"{len(failures)} failures")
sys.exit(bool(failures))
