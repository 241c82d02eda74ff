"""A small project on disk for tests of the product: the minimal fixture with the product's templates."""

import pathlib
import re
import shutil

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIXTURE = ROOT / "Tests/Fixtures/projects/minimal.txt"


def small_project(folder):
    """Writes the project into a new folder, and answers the folder."""
    folder = pathlib.Path(folder)
    text = FIXTURE.read_text(encoding="utf-8")
    parts = re.split(r"^-- (\S+) --\n", text, flags=re.MULTILINE)[1:]
    for path, body in zip(parts[::2], parts[1::2]):
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(body.rstrip("\n") + "\n", encoding="utf-8")
    shutil.copytree(ROOT / "templates", folder / "templates", symlinks=True)
    return folder
