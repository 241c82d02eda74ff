"""Two browsers behind one small face: Chromium by Playwright, Firefox by its own remote protocol.

Both are Debian's own. A browser opens a page, runs a function in it and presses keys.
"""

import contextlib
import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

TIME_LIMIT = 60


class Browser(Protocol):
    name: str

    def open(self, address: str) -> None: ...

    def run(self, body: str, *values: Any) -> Any:
        """Runs the body of a function whose `values` are given, with `page` for the window."""

    def press(self, *keys: str) -> None:
        """Types into what has the focus; `ArrowDown`, `ArrowUp`, `Enter` and `Escape` are keys."""

    def size(self, width: int, height: int) -> None: ...

    def complaints(self) -> list[str]: ...


class Chromium:
    name = "Chromium"

    def __init__(self, page: Any) -> None:
        self.page = page
        self.found: list[str] = []
        page.on("pageerror", lambda error: self.found.append(str(error)))
        page.on("console", lambda said: said.type == "error" and self.found.append(said.text))

    def open(self, address: str) -> None:
        self.page.goto(address)

    def run(self, body: str, *values: Any) -> Any:
        from playwright.sync_api import Error

        try:
            return self.page.evaluate(
                f"(values) => {{ const page = window; {body} }}", list(values)
            )
        except Error as error:
            # The page went away while it was asked, as when a link was followed.
            if "navigation" in str(error):
                return None
            raise

    def press(self, *keys: str) -> None:
        for key in keys:
            if key in KEYS:
                self.page.keyboard.press(key)
            else:
                self.page.keyboard.type(key)

    def size(self, width: int, height: int) -> None:
        self.page.set_viewport_size({"width": width, "height": height})

    def complaints(self) -> list[str]:
        return self.found


KEYS = {"ArrowDown": "\ue015", "ArrowUp": "\ue013", "Enter": "\ue007", "Escape": "\ue00c"}


class Firefox:
    name = "Firefox"

    def __init__(self, connection: socket.socket) -> None:
        self.connection = connection
        self.number = 0
        self.receive()
        self.send("WebDriver:NewSession", {"capabilities": {}})

    def send(self, command: str, parameters: dict[str, Any]) -> Any:
        self.number += 1
        message = json.dumps([0, self.number, command, parameters]).encode()
        self.connection.sendall(b"%d:%s" % (len(message), message))
        _, _, error, answer = self.receive()
        if error:
            raise RuntimeError(f"Firefox: {command}: {error['message']}")
        return answer.get("value") if isinstance(answer, dict) else answer

    def receive(self) -> Any:
        length = b""
        while not length.endswith(b":"):
            length += self.read(1)
        return json.loads(self.read(int(length[:-1])))

    def read(self, count: int) -> bytes:
        parts = b""
        while len(parts) < count:
            part = self.connection.recv(count - len(parts))
            if not part:
                raise RuntimeError("Firefox: the connection ended")
            parts += part
        return parts

    def open(self, address: str) -> None:
        self.send("WebDriver:Navigate", {"url": address})

    def run(self, body: str, *values: Any) -> Any:
        script = f"const page = window, values = arguments; {body}"
        return self.send("WebDriver:ExecuteScript", {"script": script, "args": list(values)})

    def press(self, *keys: str) -> None:
        strokes = [stroke for key in keys for stroke in ([KEYS[key]] if key in KEYS else key)]
        actions = [
            {"type": kind, "value": stroke} for stroke in strokes for kind in ("keyDown", "keyUp")
        ]
        source = {"type": "key", "id": "keyboard", "actions": actions}
        self.send("WebDriver:PerformActions", {"actions": [source]})

    def size(self, width: int, height: int) -> None:
        self.send("WebDriver:SetWindowRect", {"width": width, "height": height})

    def complaints(self) -> list[str]:
        return []


@contextlib.contextmanager
def chromium() -> Iterator[Chromium]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        try:
            yield Chromium(browser.new_page())
        finally:
            browser.close()


@contextlib.contextmanager
def firefox() -> Iterator[Firefox]:
    with tempfile.TemporaryDirectory(prefix="khumue-firefox-") as profile:
        preferences = {
            "marionette.port": 0,
            "browser.shell.checkDefaultBrowser": False,
            "datareporting.policy.dataSubmissionEnabled": False,
            "app.update.disabledForTesting": True,
            "network.captive-portal-service.enabled": False,
            "network.connectivity-service.enabled": False,
        }
        lines = [f"user_pref({json.dumps(k)}, {json.dumps(v)});" for k, v in preferences.items()]
        Path(profile, "user.js").write_text("\n".join(lines), encoding="utf-8")
        command = ["firefox-esr", "--headless", "--marionette", "--no-remote", "--profile", profile]
        process = subprocess.Popen(
            command,
            env=os.environ | {"HOME": profile, "MOZ_REMOTE_SETTINGS_DEVTOOLS": "0"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield Firefox(socket.create_connection(("127.0.0.1", port(profile)), TIME_LIMIT))
        finally:
            process.terminate()
            process.wait(TIME_LIMIT)


def port(profile: str) -> int:
    """The port that Firefox chose, once it listens."""
    file = Path(profile, "MarionetteActivePort")
    end = time.monotonic() + TIME_LIMIT
    while time.monotonic() < end:
        if file.exists() and file.read_text(encoding="ascii").strip():
            return int(file.read_text(encoding="ascii"))
        time.sleep(0.05)
    raise RuntimeError("Firefox does not listen")
