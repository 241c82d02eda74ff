"""QR codes as pictures of one path: the outlines of the dark areas, so that no reader shows seams between modules."""

import segno

# Light modules around the code that a reader needs (ISO/IEC 18004).
QUIET = 4


def svg(address: str) -> str:
    """The code of an address. It bears the most damage that its size allows, at least 15 %."""
    try:
        rows = [[bool(cell) for cell in row] for row in segno.make_qr(address, error="m").matrix]
    except segno.DataOverflowError:
        raise ValueError(f"the address is too long for a QR code: {address}") from None
    size = len(rows) + 2 * QUIET
    path = "".join(outline(corners) for corners in loops(edges(rows)))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" width="{size}" height="{size}">'
        f'<path fill="#fff" d="M0 0h{size}v{size}h-{size}z"/><path fill-rule="evenodd" d="{path}"/></svg>'
    )


def edges(rows: list) -> dict:
    """Each side between a dark module and a light one, from corner to corner, with the dark one on the right."""
    out: dict = {}

    def dark(x: int, y: int) -> bool:
        return 0 <= y < len(rows) and 0 <= x < len(rows) and rows[y][x]

    for y, row in enumerate(rows):
        for x, cell in enumerate(row):
            if not cell:
                continue
            sides = [
                (not dark(x, y - 1), (x, y), (x + 1, y)),
                (not dark(x + 1, y), (x + 1, y), (x + 1, y + 1)),
                (not dark(x, y + 1), (x + 1, y + 1), (x, y + 1)),
                (not dark(x - 1, y), (x, y + 1), (x, y)),
            ]
            for open_side, start, end in sides:
                if open_side:
                    out.setdefault(start, []).append(end)
    return out


def loops(open_edges: dict) -> list:
    """The edges joined to closed lines. Which of two ways a line takes at a corner where areas touch does not matter."""
    out = []
    for start in sorted(open_edges):
        while open_edges[start]:
            corners = [start]
            while True:
                corners.append(open_edges[corners[-1]].pop())
                if corners[-1] == start:
                    break
            out.append(corners)
    return out


def outline(corners: list) -> str:
    """A closed line as path data, straight stretches in one."""
    steps = [(b[0] - a[0], b[1] - a[1]) for a, b in zip(corners, corners[1:])]
    merged: list = []
    for step in steps:
        same = merged and (merged[-1][0] != 0) == (step[0] != 0)
        if same:
            merged[-1] = (merged[-1][0] + step[0], merged[-1][1] + step[1])
        else:
            merged.append(step)
    moves = "".join(f"h{x}" if x else f"v{y}" for x, y in merged)
    return f"M{corners[0][0] + QUIET} {corners[0][1] + QUIET}{moves}z"
