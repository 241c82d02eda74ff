"""The small project of the unit tests as a folder."""

import shutil
from pathlib import Path


def write(folder):
    """Writes the project and the product's templates into a folder that exists."""
    folder = Path(folder)
    shutil.copytree("templates", folder / "templates")
    file = None
    for line in Path("Tests/Fixtures/projects/minimal.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("-- ") and line.endswith(" --"):
            file = folder / line[3:-3]
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text("", encoding="utf-8")
        elif file and (line or file.stat().st_size):
            with file.open("a", encoding="utf-8") as out:
                out.write(line + "\n")
    for file in (folder / "content").rglob("*"):
        if file.is_file():
            file.write_text(file.read_text(encoding="utf-8").rstrip("\n") + "\n", encoding="utf-8")
