"""Tunes a Noto Serif Thai face so that every glyph of set text stands for one piece of text.

The shaper splits SARA AM into nikhahit and sara aa and puts a tone mark between the two, so a PDF
that maps glyph by glyph cannot give the vowel back. Here consonant and nikhahit become one glyph
(read: the consonant) and the sara aa after it a second glyph of its own (read: SARA AM):
two or three glyphs, as many texts, in logical order. No glyph moves by this; a test compares.

Last, mark anchors that differ by a hair are levelled: a vertical offset makes the engine cut the
run and write its text twice.
"""

import copy

from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables import otTables as ot

CONSONANTS = [f"uni{code:04X}" for code in range(0x0E01, 0x0E2F)]
NIKHAHIT = "uni0E4D"
NARROW_NIKHAHIT = "uni0E4D.narrow"
SARA_AA = "uni0E32"
SECOND_SARA_AA = "uni0E33.aa"
TONES = ["uni0E48", "uni0E49", "uni0E4A", "uni0E4B", "uni0E4C"]
# With a mark above, tall tails push it left (narrow form) and one consonant loses its top loop.
TALL = {"uni0E1B", "uni0E1D", "uni0E1F"}
SHORTENED = {"uni0E2C": "uni0E2C.short"}
UPPER = {"uni0E31", "uni0E34", "uni0E35", "uni0E36", "uni0E37", "uni0E47"}
ASIDE = 195  # how far the narrow tones stand aside, in 1/1000 em
ABOVE = 1  # the class of upper marks in the mark-to-base lookup
LEVEL = 25  # in 1/1000 em


def tune(font: TTFont) -> None:
    centre_tones(font)
    composites = {base_of(c): add_composite(font, c) for c in CONSONANTS}
    add_second_sara_aa(font)
    extend_kerning(font, composites)
    add_anchors(font, composites)
    add_substitutions(font, composites)
    add_narrow_tones(font, composites)
    level_anchors(font)


def centre_tones(font: TTFont) -> None:
    """One small tone is drawn off centre and set back by its anchor, which leaves a gap that
    readers take for a space: its outline moves to where the others stand, its anchors along."""
    base, above = mark_to_base(font), mark_to_mark_above(font)
    usual = mark_anchor(base, "uni0E48.small").XCoordinate
    for tone in TONES:
        name = f"{tone}.small"
        aside = usual - mark_anchor(base, name).XCoordinate
        if aside == 0:
            continue
        pen = TTGlyphPen(None)
        draw(font, name, pen, (aside, 0))
        advance = font["hmtx"][name][0]
        add_glyph(font, name, pen.glyph(), advance, kind=3)
        mark_anchor(base, name).XCoordinate += aside
        for covered, records in (
            (above.Mark1Coverage, [r.MarkAnchor for r in above.Mark1Array.MarkRecord]),
            (above.Mark2Coverage, [r.Mark2Anchor[0] for r in above.Mark2Array.Mark2Record]),
        ):
            records[covered.glyphs.index(name)].XCoordinate += aside


def mark_anchor(table, name: str):
    return table.MarkArray.MarkRecord[table.MarkCoverage.glyphs.index(name)].MarkAnchor


def base_of(consonant: str) -> str:
    return SHORTENED.get(consonant, consonant)


def nikhahit_of(consonant: str) -> str:
    return NARROW_NIKHAHIT if consonant in TALL else NIKHAHIT


def composite_name(consonant: str) -> str:
    return f"{consonant}.nikhahit"


def mark_to_base(font: TTFont):
    lookups = font["GPOS"].table.LookupList.Lookup
    return next(l for l in lookups if l.LookupType == 4).SubTable[0]


def mark_to_mark_above(font: TTFont):
    lookups = [l for l in font["GPOS"].table.LookupList.Lookup if l.LookupType == 6]
    return next(s for l in lookups for s in l.SubTable if NIKHAHIT in s.Mark1Coverage.glyphs)


def nikhahit_place(font: TTFont, consonant: str) -> tuple[int, int]:
    """Where the stock font puts the nikhahit: the difference of the two anchors."""
    table = mark_to_base(font)
    base = table.BaseArray.BaseRecord[table.BaseCoverage.glyphs.index(base_of(consonant))]
    mark = table.MarkArray.MarkRecord[table.MarkCoverage.glyphs.index(nikhahit_of(consonant))]
    on, of = base.BaseAnchor[ABOVE], mark.MarkAnchor
    return on.XCoordinate - of.XCoordinate, on.YCoordinate - of.YCoordinate


def add_composite(font: TTFont, consonant: str) -> str:
    place = nikhahit_place(font, consonant)
    pen = TTGlyphPen(None)
    draw(font, base_of(consonant), pen, (0, 0))
    draw(font, nikhahit_of(consonant), pen, place)
    name = composite_name(consonant)
    add_glyph(font, name, pen.glyph(), font["hmtx"][base_of(consonant)][0])
    return name


def add_second_sara_aa(font: TTFont) -> None:
    """One point stands one unit lower, so that the outline can be told from sara aa's."""
    glyph = copy.deepcopy(font["glyf"][SARA_AA])
    glyph.expand(font["glyf"])
    lowest = min(range(len(glyph.coordinates)), key=lambda i: glyph.coordinates[i][1])
    x, y = glyph.coordinates[lowest]
    glyph.coordinates[lowest] = (x, y - 1)
    add_glyph(font, SECOND_SARA_AA, glyph, font["hmtx"][SARA_AA][0])


def draw(font: TTFont, name: str, pen, place: tuple[int, int]) -> None:
    glyphs = font.getGlyphSet()
    recording = DecomposingRecordingPen(glyphs)
    glyphs[name].draw(recording)
    recording.replay(TransformPen(pen, (1, 0, 0, 1, *place)))


def add_glyph(font: TTFont, name: str, glyph, advance: int, kind: int = 1) -> None:
    """`kind` is the glyph class: 1 a base, 3 a mark."""
    font["glyf"][name] = glyph  # appends to the glyph order
    glyph.recalcBounds(font["glyf"])
    font["hmtx"][name] = (advance, glyph.xMin)
    font["GDEF"].table.GlyphClassDef.classDefs[name] = kind
    font["maxp"].numGlyphs = len(font.getGlyphOrder())


def extend_kerning(font: TTFont, composites: dict) -> None:
    """New glyphs kern like those they stand for, on the left and on the right of a pair."""
    twins = {**composites, SARA_AA: SECOND_SARA_AA}
    order = font.getReverseGlyphMap(rebuild=True)
    for lookup in font["GPOS"].table.LookupList.Lookup:
        if lookup.LookupType != 2:
            continue
        for table in lookup.SubTable:
            if table.Format != 1:
                if set(table.Coverage.glyphs) & set(twins):
                    raise SystemExit("class kerning of letters: the recipe does not know it")
                continue
            pairs = dict(zip(table.Coverage.glyphs, table.PairSet))
            for pair_set in pairs.values():
                for record in list(pair_set.PairValueRecord):
                    if record.SecondGlyph in twins:
                        twin = copy.deepcopy(record)
                        twin.SecondGlyph = twins[record.SecondGlyph]
                        pair_set.PairValueRecord.append(twin)
                pair_set.PairValueRecord.sort(key=lambda r: order[r.SecondGlyph])
                pair_set.PairValueCount = len(pair_set.PairValueRecord)
            for left in [g for g in pairs if g in twins]:
                pairs[twins[left]] = copy.deepcopy(pairs[left])
            table.Coverage.glyphs = sorted(pairs, key=order.get)
            table.PairSet = [pairs[g] for g in table.Coverage.glyphs]
            table.PairSetCount = len(table.PairSet)


def add_anchors(font: TTFont, composites: dict) -> None:
    """A tone mark sits on the composite where it sat on the nikhahit."""
    table, above = mark_to_base(font), mark_to_mark_above(font)
    for consonant in CONSONANTS:
        base, name = base_of(consonant), composites[base_of(consonant)]
        index = above.Mark2Coverage.glyphs.index(nikhahit_of(consonant))
        on_nikhahit = above.Mark2Array.Mark2Record[index].Mark2Anchor[0]
        x, y = nikhahit_place(font, consonant)
        record = copy.deepcopy(table.BaseArray.BaseRecord[table.BaseCoverage.glyphs.index(base)])
        record.BaseAnchor[ABOVE].XCoordinate = x + on_nikhahit.XCoordinate
        record.BaseAnchor[ABOVE].YCoordinate = y + on_nikhahit.YCoordinate
        table.BaseCoverage.glyphs.append(name)
        table.BaseArray.BaseRecord.append(record)
    table.BaseArray.BaseCount = len(table.BaseArray.BaseRecord)


def add_substitutions(font: TTFont, composites: dict) -> None:
    gsub = font["GSUB"].table
    nikhahits = [NIKHAHIT, NARROW_NIKHAHIT]
    tones = [g for g in font.getGlyphOrder() if g.split(".")[0] in TONES]
    aa = add_lookup(gsub, 1, single({SARA_AA: SECOND_SARA_AA}))
    joined = add_lookup(gsub, 4, ligature(composites, nikhahits))
    order = font.getReverseGlyphMap(rebuild=True)
    after = [
        chain(order, before, [[SARA_AA]], [], aa)
        for before in ([nikhahits], [tones, nikhahits])
    ]
    ahead = [
        chain(order, [], [list(composites), nikhahits], then, joined)
        for then in ([[SECOND_SARA_AA]], [tones, [SECOND_SARA_AA]])
    ]
    new = [add_lookup(gsub, 6, *after), add_lookup(gsub, 6, *ahead)]
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == "ccmp":
            record.Feature.LookupListIndex += new
            record.Feature.LookupCount = len(record.Feature.LookupListIndex)


def add_narrow_tones(font: TTFont, composites: dict) -> None:
    """After a tall consonant and an upper vowel the tone hangs far left of the pen. Poppler takes
    a gap of more than 0.1 em for a space, so there the outline is moved in the glyph instead."""
    for tone in TONES:
        add_narrow_tone(font, f"{tone}.small")
    gsub, order = font["GSUB"].table, font.getReverseGlyphMap(rebuild=True)
    narrowed = {f"{tone}.small": narrow_tone(f"{tone}.small") for tone in TONES}
    single_lookup = add_lookup(gsub, 1, single(narrowed))
    vowels = [g for g in order if g.endswith(".narrow") and g.split(".")[0] in UPPER]
    seats = vowels + [composites[c] for c in TALL]
    lookup = add_lookup(gsub, 6, chain(order, [seats], [list(narrowed)], [], single_lookup))
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == "ccmp":
            record.Feature.LookupListIndex.append(lookup)
            record.Feature.LookupCount += 1


def narrow_tone(name: str) -> str:
    return f"{name}.narrow"


def add_narrow_tone(font: TTFont, name: str) -> None:
    """The same tone further left in its own cell; its anchors move with it."""
    new = narrow_tone(name)
    pen = TTGlyphPen(None)
    draw(font, name, pen, (-ASIDE, 0))
    add_glyph(font, new, pen.glyph(), font["hmtx"][name][0], kind=3)
    base, above = mark_to_base(font), mark_to_mark_above(font)
    moved_copy(base.MarkCoverage.glyphs, base.MarkArray.MarkRecord, name, new,
               lambda r: r.MarkAnchor)
    moved_copy(above.Mark1Coverage.glyphs, above.Mark1Array.MarkRecord, name, new,
               lambda r: r.MarkAnchor)
    moved_copy(above.Mark2Coverage.glyphs, above.Mark2Array.Mark2Record, name, new,
               lambda r: r.Mark2Anchor[0])
    for sets in font["GDEF"].table.MarkGlyphSetsDef.Coverage:
        if name in sets.glyphs:
            sets.glyphs.append(new)
    base.MarkArray.MarkCount = len(base.MarkArray.MarkRecord)
    above.Mark1Array.MarkCount = len(above.Mark1Array.MarkRecord)
    above.Mark2Array.Mark2Count = len(above.Mark2Array.Mark2Record)


def moved_copy(glyphs: list, records: list, name: str, new: str, anchor) -> None:
    record = copy.deepcopy(records[glyphs.index(name)])
    anchor(record).XCoordinate -= ASIDE
    glyphs.append(new)
    records.append(record)


def add_lookup(gsub, kind: int, *tables) -> int:
    lookup = ot.Lookup()
    lookup.LookupType, lookup.LookupFlag = kind, 0
    lookup.SubTable, lookup.SubTableCount = list(tables), len(tables)
    gsub.LookupList.Lookup.append(lookup)
    gsub.LookupList.LookupCount = len(gsub.LookupList.Lookup)
    return len(gsub.LookupList.Lookup) - 1


def single(mapping: dict):
    table = ot.SingleSubst()
    table.mapping = mapping
    return table


def ligature(composites: dict, nikhahits: list):
    table = ot.LigatureSubst()
    table.ligatures = {}
    for base, name in composites.items():
        table.ligatures[base] = []
        for mark in nikhahits:
            one = ot.Ligature()
            one.LigGlyph, one.Component, one.CompCount = name, [mark], 2
            table.ligatures[base].append(one)
    return table


def chain(order, before: list, within: list, ahead: list, lookup: int):
    """A contextual rule; `before` is given nearest glyph first, as the format wants it."""
    table = ot.ChainContextSubst()
    table.Format = 3
    for name, sets in (("Backtrack", before), ("Input", within), ("LookAhead", ahead)):
        setattr(table, f"{name}Coverage", [coverage(order, s) for s in sets])
        setattr(table, f"{name}GlyphCount", len(sets))
    record = ot.SubstLookupRecord()
    record.SequenceIndex, record.LookupListIndex = 0, lookup
    table.SubstLookupRecord, table.SubstCount = [record], 1
    return table


def coverage(order, glyphs: list):
    table = ot.Coverage()
    table.glyphs = sorted(glyphs, key=order.get)
    return table


def level_anchors(font: TTFont) -> None:
    """Brings anchors within LEVEL of the usual height to that height."""
    base, above = mark_to_base(font), mark_to_mark_above(font)
    letters = [r.BaseAnchor[ABOVE] for r in base.BaseArray.BaseRecord]
    marks = [r.MarkAnchor for r in base.MarkArray.MarkRecord if r.Class == ABOVE]
    marks += [r.MarkAnchor for r in above.Mark1Array.MarkRecord]
    seats = [r.Mark2Anchor[0] for r in above.Mark2Array.Mark2Record]
    heights = sorted({a.YCoordinate for a in marks}, key=lambda y: -count(marks, y))[:2]
    for anchor in letters + marks + seats:
        near = [y for y in heights if anchor is not None and abs(anchor.YCoordinate - y) <= LEVEL]
        if near:
            anchor.YCoordinate = near[0]


def count(anchors: list, height: int) -> int:
    return sum(1 for a in anchors if a.YCoordinate == height)
