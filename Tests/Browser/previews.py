"""A copy of the project under `khumue serve`, for tests and measurements."""

import contextlib
import http.client
import re
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

PROJECT = Path(__file__).parents[2]


class Preview:
    """A running server and the folder that it watches."""

    def __init__(self, process: subprocess.Popen[str], folder: Path, port: int) -> None:
        self.process, self.folder, self.port = process, folder, port
        self.address = f"http://localhost:{port}"

    def file(self, path: str) -> Path:
        return self.folder / path

    def replace(self, path: str, old: str, new: str) -> None:
        """Saves a file as many editors do: a new file takes the place of the old one."""
        file = self.file(path)
        text = file.read_text(encoding="utf-8")
        assert old in text, f"{path} does not hold {old}"
        fresh = file.with_name(f".{file.name}.new")
        fresh.write_text(text.replace(old, new, 1), encoding="utf-8")
        fresh.replace(file)

    def page(self, path: str) -> str:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request("GET", path, headers={"Host": f"localhost:{self.port}"})
        text = connection.getresponse().read().decode()
        connection.close()
        return text

    def stop(self, number: int = signal.SIGTERM) -> int:
        """Ends the server by a signal; its exit status."""
        self.process.send_signal(number)
        return self.process.wait(timeout=10)


@contextlib.contextmanager
def preview(khumue: str, *options: str) -> Iterator[Preview]:
    with tempfile.TemporaryDirectory(prefix="khumue-preview-") as name:
        folder = Path(name)
        for part in ("content", "templates"):
            shutil.copytree(PROJECT / part, folder / part)
        with (folder / "said").open("w") as said:
            process = subprocess.Popen(
                [khumue, "serve", "--source", name, "--port", "0", "--date", "2026-11-22", *options],
                stdout=subprocess.PIPE,
                stderr=said,
                text=True,
            )
        try:
            assert process.stdout is not None
            greeting = process.stdout.readline()
            found = re.search(r":(\d+)/", greeting)
            assert found, f"no address in {greeting!r}: {(folder / 'said').read_text()}"
            yield Preview(process, folder, int(found[1]))
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
