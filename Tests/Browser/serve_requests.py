#!/usr/bin/env python3
"""What `khumue serve` does with raw requests, honest or not, over real sockets.

    Tests/Browser/serve_requests.py KHUMUE

KHUMUE is the program. Exit status 1 when a check fails.
"""

import contextlib
import os
import signal
import socket
import sys
import time
from pathlib import Path

import previews

MALFORMED = [
    b"\r\n\r\n\r\n",
    b"GET\r\n\r\n",
    b"GET /th/\r\n\r\n",
    b"GET /th/ HTTP/9.9\r\nHost: {host}\r\n\r\n",
    b"GET /th/ FTP/1.1\r\nHost: {host}\r\n\r\n",
    b"G\x00T /th/ HTTP/1.1\r\nHost: {host}\r\n\r\n",
    b"GET /th/ HTTP/1.1\r\nHost {host}\r\n\r\n",
    b"GET /th/ HTTP/1.1\r\nHost: {host}\r\nBad\x01Name: x\r\n\r\n",
    b"GET /th/ HTTP/1.1\r\nHost: {host}\r\nContent-Length: -1\r\n\r\n",
    b"GET /th/ HTTP/1.1\r\nHost: {host}\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
    b"POST /th/ HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    b"GET /" + b"a" * 200_000 + b" HTTP/1.1\r\nHost: {host}\r\n\r\n",
    b"GET /th/ HTTP/1.1\r\nHost: {host}\r\nX: " + b"a" * 3_000_000 + b"\r\n\r\n",
    b"GET /th/ HTTP/1.1\r\nHost: {host}\r\n" + b"X: y\r\n" * 20_000 + b"\r\n",
    b"POST /th/ HTTP/1.1\r\nHost: {host}\r\nContent-Length: 9000000\r\n\r\n" + b"a" * 9_000_000,
    b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(range(256)) * 4,
    b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    bytes(range(256)) * 100,
]


class Probe:
    def __init__(self, preview: previews.Preview) -> None:
        self.preview = preview
        self.passed = 0
        self.failed = 0

    def check(self, holds: bool, what: str) -> None:
        self.passed += holds
        self.failed += not holds
        if not holds:
            print(f"FAILED: {what}")

    def connect(self, host: str = "127.0.0.1") -> socket.socket:
        return socket.create_connection((host, self.preview.port), timeout=10)

    def send(self, request: bytes, host: str = "127.0.0.1") -> bytes:
        """The first 64 KB of the answer; empty when the server only closes the connection."""
        request = request.replace(b"{host}", b"localhost:%d" % self.preview.port)
        with self.connect(host) as connection:
            answer = b""
            with contextlib.suppress(ConnectionError):
                connection.sendall(request)
            with contextlib.suppress(OSError):
                if b"Connection: close" not in request:
                    connection.shutdown(socket.SHUT_WR)
                while len(answer) < 65536 and (part := connection.recv(65536)):
                    answer += part
            return answer

    def get(self, path: str, *headers: str, method: str = "GET", host: str = "127.0.0.1") -> bytes:
        lines = [f"{method} {path} HTTP/1.1", *(headers or ["Host: {host}"]), "Connection: close"]
        return self.send("\r\n".join([*lines, "", ""]).encode(), host)

    def sockets(self) -> int:
        """How many sockets the server has open."""
        links = []
        for link in Path(f"/proc/{self.preview.process.pid}/fd").iterdir():
            with contextlib.suppress(FileNotFoundError):
                links.append(os.readlink(link))
        return sum(link.startswith("socket:") for link in links)

    def memory(self) -> int:
        """Resident kilobytes."""
        text = Path(f"/proc/{self.preview.process.pid}/status").read_text(encoding="utf-8")
        return int(text.split("VmRSS:")[1].split()[0])

    def settles(self, count: int) -> bool:
        end = time.monotonic() + 10
        while self.sockets() > count and time.monotonic() < end:
            time.sleep(0.05)
        return self.sockets() <= count


def status(answer: bytes) -> bytes:
    return answer.split(b" ", 2)[1] if answer.startswith(b"HTTP/1.1 ") else b""


def requests(probe: Probe) -> None:
    for host in ("127.0.0.1", "::1"):
        probe.check(status(probe.get("/th/", host=host)) == b"200", f"a page on {host}")
    head = probe.get("/th/", method="HEAD")
    probe.check(head.endswith(b"\r\n\r\n") and b"Content-Length: " in head, "HEAD has no body")
    length = int(head.split(b"Content-Length: ")[1].split(b"\r\n")[0])
    body = probe.get("/th/").split(b"\r\n\r\n", 1)[1]
    probe.check(length == len(body), "HEAD gives the length of the page")
    news = probe.get("/.khumue/news", method="HEAD")
    probe.check(b"text/event-stream" in news, "HEAD of the event stream ends")
    probe.check(status(probe.get("/th/", method="POST")) == b"405", "POST is refused")
    probe.check(status(probe.get("/th/", "Host: evil.example")) == b"403", "a foreign host")
    probe.check(status(probe.get("/../x")) == b"400", "a path that climbs")
    probe.check(status(probe.send(b"GET /th/ HTTP/1.0\r\n\r\n")) == b"400", "HTTP/1.0 names no host")
    two = probe.send(b"GET /th/ HTTP/1.1\r\nHost: {host}\r\n\r\nGET /en/ HTTP/1.1\r\nHost: {host}\r\n"
                     b"Connection: close\r\n\r\n")
    probe.check(two.count(b"HTTP/1.1 200") == 2, "two requests in one go have two answers")
    for number, request in enumerate(MALFORMED):
        answer = probe.send(request)
        probe.check(status(answer) not in (b"200", b"500"), f"malformed request {number}: {answer[:40]!r}")
        probe.check(status(probe.get("/th/")) == b"200", f"a page after malformed request {number}")


def reach(probe: Probe) -> None:
    port = probe.preview.port
    with contextlib.suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as outward:
        outward.connect(("192.0.2.1", 9))
        address = outward.getsockname()[0]
        with contextlib.closing(socket.socket()) as stranger:
            stranger.settimeout(2)
            probe.check(stranger.connect_ex((address, port)) != 0, "nothing listens on the network")


def load(probe: Probe) -> None:
    count = probe.sockets()
    half_open = [probe.connect() for _ in range(200)]
    for connection in half_open[::2]:
        connection.sendall(b"GET /th/ HTTP/1.1\r\nHo")
    probe.check(status(probe.get("/th/")) == b"200", "a page beside 200 half-open connections")
    for connection in half_open:
        connection.close()
    for _ in range(100):
        with probe.connect() as stream:
            stream.sendall(b"GET /.khumue/news HTTP/1.1\r\nHost: localhost:%d\r\n\r\n" % probe.preview.port)
            probe.check(stream.recv(16).startswith(b"HTTP/1.1 200"), "an event stream")
    probe.check(probe.settles(count), f"{probe.sockets() - count} sockets are left open")
    for _ in range(200):
        probe.get("/th/")
    before = probe.memory()
    for _ in range(2000):
        probe.get("/th/")
    grown = probe.memory() - before
    probe.check(grown < 20 << 10, f"2000 requests took {grown} KB of memory")


def main() -> int:
    with previews.preview(sys.argv[1]) as preview:
        probe = Probe(preview)
        requests(probe)
        reach(probe)
        load(probe)
        probe.check(not (preview.folder / "site").exists(), "the output folder is left alone")
        open_stream = probe.connect()
        open_stream.sendall(b"GET /.khumue/news HTTP/1.1\r\nHost: localhost:%d\r\n\r\n" % preview.port)
        open_stream.recv(16)
        second = previews.subprocess.run(
            [sys.argv[1], "serve", "--source", str(preview.folder), "--port", str(preview.port)],
            capture_output=True, text=True, timeout=30,
        )
        probe.check(second.returncode == 2, "a port in use")
        probe.check(f"port {preview.port}" in second.stderr, "is named")
        start = time.monotonic()
        probe.check(preview.stop(signal.SIGTERM) == 0, "SIGTERM is a usual end")
        probe.check(time.monotonic() - start < 1, "within a second, with a stream open")
        open_stream.close()
    print(f"serve, raw requests: {probe.passed} checks hold, {probe.failed} do not")
    return 1 if probe.failed else 0


if __name__ == "__main__":
    sys.exit(main())
