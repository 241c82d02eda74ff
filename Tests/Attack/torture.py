#!/usr/bin/env python3
"""Kills, starves and disturbs builds, and looks after each one whether the published site is whole.

Usage: torture.py KHUMUE [--kills N] [--points N] [--readers N] [--only NAME,...]

A small project has two states, `old` and `new`, whose pages all differ. Every trial starts from the published old
site, builds the new one while something goes wrong, and then asks: is the output byte for byte the old or the new
site? Does the next build heal it, and leave nothing beside it?
"""

import argparse
import collections
import hashlib
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

from small_project import small_project

CHANGES = "mkdir,mkdirat,link,linkat,rename,renameat,renameat2,unlink,unlinkat,rmdir,write,pwrite64,fsync,syncfs,ftruncate,fchmod"
OPENS = "openat,close,newfstatat,getdents64,flock"
TRAPS = {-4, -5, -6, -7, -8, -11, 132, 133, 134, 135, 136, 139}


class Torture:
    def __init__(self, khumue, folder):
        self.khumue = khumue
        self.folder = pathlib.Path(folder)
        self.results = collections.OrderedDict()
        self.faults = []
        self.random = random.Random(20261123)
        self.output = self.folder / "web/site"
        self.output.parent.mkdir()
        self.sources = {}
        self.references = {}
        self.digests = {}
        for state in ("old", "new"):
            source = small_project(self.folder / state)
            # The title stands on every page, so that no page of one state passes for one of the other.
            site = source / "content/site.yaml"
            site.write_text(site.read_text().replace("Handbook of the well", f"Handbook {state}").replace("คู่มือบ่อน้ำ", f"คู่มือ {state}"))
            if state == "new":
                shutil.rmtree(source / "content/records/glossary")
            self.sources[state] = source
            self.references[state] = self.folder / f"reference-{state}"
            done = self.build(state, self.references[state])
            if done.returncode != 0:
                sys.exit(f"the undisturbed build failed:\n{done.stdout}{done.stderr}")
            self.digests[digest(self.references[state])] = state
        if len(self.digests) != 2:
            sys.exit("both states have the same pages")

    def command(self, state, output=None):
        return [self.khumue, "build", "--only", "site", "--unpublished", "--date", "2026-04-05", "--source", str(self.sources[state]),
                "--output", str(output or self.output), "--jobs", "2"]

    def build(self, state="new", output=None, before=(), **more):
        more.setdefault("timeout", 120)
        return subprocess.run([*before, *self.command(state, output)], capture_output=True, text=True, errors="replace", **more)

    def reset(self):
        for path in self.output.parent.iterdir():
            shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
        shutil.copytree(self.references["old"], self.output, symlinks=True)

    def state(self, output=None):
        return self.digests.get(digest(output or self.output), "LOST OR MIXED")

    def rubbish(self, output=None):
        output = output or self.output
        return sorted(p.name for p in output.parent.iterdir() if p.name != output.name)

    def judge(self, topic, name, fault=None):
        """After a disturbed build: the site is whole, and the next build heals and tidies."""
        self.results[topic] = self.results.get(topic, 0) + 1
        faults = [fault] if fault else []
        state = self.state()
        if state not in ("old", "new"):
            faults.append("the site is " + state)
        done = self.build()
        if done.returncode != 0 or self.state() != "new":
            faults.append(f"the next build does not heal: {done.returncode} {done.stderr[-300:]}")
        if self.rubbish():
            faults.append(f"left behind: {self.rubbish()}")
        self.faults += [f"{topic}, {name}: {fault}" for fault in faults]
        return state

    def note(self, topic, name, fault=None):
        self.results[topic] = self.results.get(topic, 0) + 1
        if fault:
            self.faults.append(f"{topic}, {name}: {fault}")

    # Faults of the system, one call at a time.

    def calls(self, calls):
        """How often the busiest thread of an undisturbed rebuild makes these calls."""
        self.reset()
        log = self.folder / "calls"
        self.build(before=["strace", "-f", "-qq", "-o", str(log), "-e", f"trace={calls}"])
        counts = collections.Counter(re.findall(r"^(\d+) +\w+\(", log.read_text(errors="replace"), re.MULTILINE))
        return max(counts.values())

    def strace(self, calls, what, when):
        return ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={calls}", "-e", f"inject={calls}:{what}:when={when}"]

    def kills(self, count):
        """SIGKILL at points spread over a whole rebuild."""
        seen = collections.Counter()
        for calls, share in ((CHANGES, count - count // 3), (OPENS, count // 3)):
            total = self.calls(calls)
            for step in range(share):
                point = 1 + step * (total - 1) // max(1, share - 1)
                self.reset()
                done = self.build(before=self.strace(calls, "signal=KILL", point))
                fault = None if done.returncode in (0, -9, 137) else f"ended with {done.returncode}"
                seen[self.judge("killed at a call of the system", f"{calls.split(',')[0]}… {point}", fault)] += 1
        if seen["old"] == 0 or seen["new"] == 0:
            self.faults.append(f"the kills did not reach both sides of the exchange: {dict(seen)}")

    def errors(self, count):
        """Errors of the system at the N-th call, once and from then on."""
        totals = {calls: self.calls(calls) for calls in (CHANGES, OPENS)}
        for error in ("ENOSPC", "EIO", "EROFS", "EMFILE", "EACCES"):
            for once in (True, False):
                for step in range(count):
                    calls = OPENS if error in ("EMFILE", "EACCES") and step % 2 else CHANGES
                    point = 1 + (step + 1) * totals[calls] // (count + 1)
                    self.reset()
                    done = self.build(before=self.strace(calls, f"error={error}", f"{point}" if once else f"{point}+"))
                    fault = None
                    if done.returncode in TRAPS:
                        fault = f"trapped with {done.returncode}"
                    elif done.returncode == 0 and self.state() != "new":
                        fault = "says that it succeeded and did not"
                    elif done.returncode != 0 and once and not done.stderr.strip():
                        fault = f"says nothing (exit {done.returncode})"
                    self.judge(f"{error} {'once' if once else 'from then on'}", f"{calls.split(',')[0]}… {point}", fault)

    def few_descriptors(self, _):
        """A low limit of open files, as some hosts have it."""
        for limit in (8, 12, 16, 24, 40):
            self.reset()
            done = self.build(before=["sh", "-c", f'ulimit -n {limit}; exec "$@"', "sh"])
            fault = f"trapped with {done.returncode}: {done.stderr[-200:]}" if done.returncode in TRAPS else None
            if done.returncode != 0 and not done.stderr.strip():
                fault = fault or "says nothing"
            self.judge("few open files allowed", str(limit), fault)

    def signals(self, count):
        """SIGTERM and SIGINT end a build soon, with the custom's exit status, and leave nothing behind."""
        self.reset()
        start = time.monotonic()
        self.build()
        span = time.monotonic() - start
        for number, expected in ((signal.SIGTERM, 143), (signal.SIGINT, 130)):
            for step in range(count):
                self.reset()
                running = subprocess.Popen(self.command("new"), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
                # Not before the program has begun to watch for signals.
                time.sleep(0.1 + step * span / count)
                sent = time.monotonic()
                running.send_signal(number)
                try:
                    running.communicate(timeout=20)
                except subprocess.TimeoutExpired:
                    running.kill()
                    running.communicate()
                took = time.monotonic() - sent
                fault = None
                if took > 2:
                    fault = f"took {took:.1f} s to end"
                elif running.returncode not in (expected, expected - 256, 0, -number):
                    fault = f"ended with {running.returncode}"
                elif self.rubbish() and running.returncode == expected:
                    fault = f"left {self.rubbish()}"
                self.judge(f"signal {number.name}", f"after {step * span / count:.2f} s", fault)

    def typesetting(self, _):
        """A signal while the books are typeset ends the typesetter as well."""
        python = pathlib.Path(".venv/bin/python").absolute()
        if not python.exists():
            print("not tested: signals during typesetting, because .venv is missing", file=sys.stderr)
            return
        for number, expected in ((signal.SIGTERM, 143), (signal.SIGINT, 130)):
            self.reset()
            command = [word for word in self.command("new") if word not in ("--only", "site")]
            environment = {**os.environ, "KHUMUE_PYTHON": str(python)}
            running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment)
            limit = time.monotonic() + 60
            started = []
            while not started and running.poll() is None and time.monotonic() < limit:
                time.sleep(0.02)
                started = descendants(running.pid)
            sent = time.monotonic()
            running.send_signal(number)
            running.communicate(timeout=30)
            took = time.monotonic() - sent
            time.sleep(0.3)
            fault = None
            if not started:
                fault = f"no typesetter was seen (exit {running.returncode})"
            elif took > 2 or running.returncode != expected:
                fault = f"ended with {running.returncode} after {took:.1f} s"
            elif any(alive(child) for child in started):
                fault = "the typesetter goes on"
            self.judge(f"signal {number.name} while books are typeset", "", fault)

    # Several at once.

    def concurrent(self, rounds):
        """Three builds into one folder take turns; the last one's site is there."""
        for turn in range(rounds):
            self.reset()
            running = [subprocess.Popen(self.command(state), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
                       for state in ("new", "old", "new")]
            fault = None
            for build in running:
                _, said = build.communicate(timeout=120)
                if build.returncode != 0 and "process" not in said:
                    fault = f"ended with {build.returncode}: {said[-200:]}"
            self.judge("three builds at once", f"round {turn + 1}", fault)

    def readers(self, rebuilds):
        """Whoever reads while the site is rebuilt finds each file, whole, of one state or the other."""
        self.reset()
        wholes = collections.defaultdict(set)
        for reference in self.references.values():
            for path in reference.rglob("*"):
                if path.is_file():
                    wholes[str(path.relative_to(reference))].add(path.read_bytes())
        shared = sorted(name for name in wholes if all((r / name).is_file() for r in self.references.values()))
        done = threading.Event()
        reads = [0]
        torn = []

        def read():
            for name in iter(lambda: self.random.choice(shared), None):
                if done.is_set():
                    return
                try:
                    if (self.output / name).read_bytes() not in wholes[name]:
                        torn.append(f"{name} is torn")
                except OSError as error:
                    torn.append(f"{name}: {error}")
                reads[0] += 1
                time.sleep(0.0005)

        reader = threading.Thread(target=read)
        reader.start()
        for number in range(rebuilds):
            self.build("old" if number % 2 else "new")
        done.set()
        reader.join()
        self.results[f"reads during {rebuilds} rebuilds"] = reads[0]
        self.faults += [f"read during a rebuild: {fault}" for fault in torn[:5]]
        if reads[0] < rebuilds * 10:
            self.faults.append(f"only {reads[0]} reads during {rebuilds} rebuilds")

    # Real file systems.

    def mounts(self, _):
        """A file system that is full, or read-only."""
        place = self.folder / "mounted"
        place.mkdir()
        if not may_mount(place):
            print("not tested: full and read-only file systems, because mounting is refused here", file=sys.stderr)
            return
        used = sum(max(4096, p.lstat().st_size + 4095 & ~4095) for p in self.references["old"].rglob("*")) >> 10
        for extra in (16, 64, 256, used // 4, used // 2):
            subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={used + extra}k", "none", str(place)], check=True)
            try:
                output = place / "site"
                shutil.copytree(self.references["old"], output)
                # Nothing can be shared with the old site when every file is new.
                done = self.build("new", output)
                state = self.state(output)
                fault = None
                if state not in ("old", "new") or (done.returncode == 0) != (state == "new"):
                    fault = f"exit {done.returncode}, and the site is {state}"
                elif done.returncode != 0 and "no space left" not in done.stderr:
                    fault = f"does not say why: {done.stderr[-200:]}"
                elif self.rubbish(output):
                    fault = f"left {self.rubbish(output)}"
                self.note("file system full", f"{extra} KiB free", fault)
            finally:
                subprocess.run(["umount", str(place)], check=True)
        shutil.copytree(self.references["old"], place / "site")
        subprocess.run(["mount", "--bind", str(place), str(place)], check=True)
        try:
            subprocess.run(["mount", "-o", "remount,bind,ro", str(place)], check=True)
            done = self.build("new", place / "site")
            fault = None
            if done.returncode == 0 or "read-only" not in done.stderr or self.state(place / "site") != "old":
                fault = f"exit {done.returncode}, {self.state(place / 'site')}: {done.stderr[-200:]}"
            self.note("file system read-only", "bind mount", fault)
        finally:
            subprocess.run(["umount", str(place)], check=True)

    # Folders that are not ours.

    def foreign(self, _):
        """Folders that are not ours are refused, and nothing in them is touched."""
        source = small_project(self.folder / "foreign")
        home = self.folder / "home"
        (home / "papers").mkdir(parents=True)
        (home / "papers/letter.txt").write_text("a letter")
        (home / "empty").mkdir()
        (home / "link").symlink_to(home / "papers")
        (home / "loop").symlink_to(home / "loop")
        (home / "file").write_text("a file")
        (home / "list").mkdir()
        (home / "list/.khumue-written").write_text("../papers/letter.txt\n")
        (home / "list/own.txt").write_text("own")
        cases = {
            "the root": "/", "the system's programs": "/usr", "a home folder": home, "a folder with other files": home / "papers",
            "a link to elsewhere": home / "link", "a link to itself": home / "loop", "a file": home / "file",
            "the source": source, "the content": source / "content", "the templates": source / "templates",
            "a folder in the content": source / "content/handbook", "what holds the source": source.parent,
            "a list that names files outside": home / "list",
        }
        for name, output in cases.items():
            before = (digest(home), digest(source))
            done = subprocess.run(
                [self.khumue, "build", "--only", "site", "--source", str(source), "--output", str(output)],
                capture_output=True, text=True, timeout=60, env={**os.environ, "HOME": str(home)})
            fault = None
            if done.returncode in {0, *TRAPS} or not done.stderr.strip():
                fault = f"not refused: exit {done.returncode} {done.stderr[-200:]}"
            if (digest(home), digest(source)) != before:
                fault = "was touched"
            self.note("folders that are not ours", name, fault)


def digest(folder):
    """One number for every name and byte below a folder."""
    total = hashlib.sha256()
    for path in sorted(pathlib.Path(folder).rglob("*")):
        total.update(str(path.relative_to(folder)).encode() + b"\0")
        if path.is_symlink():
            total.update(os.readlink(path).encode())
        elif path.is_file():
            total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def descendants(parent):
    """The processes that a process started."""
    found = []
    for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            words = stat.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        if words[0] != "Z" and int(words[1]) == parent:
            found.append(stat.parent.name)
    return found


def alive(process):
    try:
        return pathlib.Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def may_mount(place):
    if subprocess.run(["mount", "-t", "tmpfs", "none", str(place)], capture_output=True).returncode != 0:
        return False
    subprocess.run(["umount", str(place)], check=True)
    return True


def may_trace():
    return shutil.which("strace") and subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True).returncode == 0


def main():
    options = argparse.ArgumentParser()
    options.add_argument("khumue")
    options.add_argument("--kills", type=int, default=60)
    options.add_argument("--points", type=int, default=4)
    options.add_argument("--readers", type=int, default=50)
    options.add_argument("--only", default="kills,errors,few_descriptors,signals,typesetting,concurrent,readers,mounts,foreign")
    options = options.parse_args()
    counts = {"kills": options.kills, "errors": options.points, "readers": options.readers, "concurrent": 3, "signals": 6}
    os.environ["SWIFT_BACKTRACE"] = "enable=no"
    with tempfile.TemporaryDirectory() as folder:
        torture = Torture(str(pathlib.Path(options.khumue).resolve()), folder)
        for name in options.only.split(","):
            if name in ("kills", "errors") and not may_trace():
                print(f"not tested: {name}, because strace is missing or tracing is refused here", file=sys.stderr)
                continue
            start = time.monotonic()
            getattr(torture, name)(counts.get(name, 0))
            print(f"{name}: {time.monotonic() - start:.0f} s", flush=True)
    for topic, count in torture.results.items():
        print(f"{count:6} {topic}")
    print(f"{len(torture.faults)} faults")
    print("\n".join(torture.faults))
    sys.exit(bool(torture.faults))


if __name__ == "__main__":
    main()
