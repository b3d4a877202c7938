"""Cuts Inter down to what chipgauge shows: Latin-1, French and a few signs, with tabular figures as the default ones.

    python3 subset.py FOLDER_OF_INTER    # Debian: apt-get install fonts-inter python3-fonttools, /usr/share/fonts/opentype/inter

The figures are swapped in the character map because Dear ImGui applies no OpenType features: columns of numbers align
in the canvas and in HTML alike. Kerning goes for the same reason: both set the same text to the same width.
"""
import pathlib
import sys

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

TEXT = [*range(0x20, 0x7F), *range(0xA0, 0x100)]
SIGNS = [ord(sign) for sign in "ŒœŸ–—‘’“”…•→←↑↓−≈≠≤≥▲▼✓\u2009\u202f€"]
WEIGHTS = {"400": "Inter-Regular.otf", "600": "Inter-SemiBold.otf"}


def tabular_figures(font):
    """Maps 0 to 9 to the glyphs that the feature tnum would choose."""
    gsub = font["GSUB"].table
    swaps = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for table in gsub.LookupList.Lookup[index].SubTable:
                    swaps.update(getattr(table, "ExtSubTable", table).mapping)
    for table in font["cmap"].tables:
        for code in range(ord("0"), ord("9") + 1):
            if code in table.cmap:
                table.cmap[code] = swaps.get(table.cmap[code], table.cmap[code])


def quadratic(font):
    """Turns cubic outlines into quadratic ones, within a five hundredth of an em: less to load, and hinting is not wanted."""
    glyphs = font.getGlyphSet()
    outlines = {}
    for name in font.getGlyphOrder():
        pen = TTGlyphPen(glyphs)
        glyphs[name].draw(Cu2QuPen(pen, max_err=font["head"].unitsPerEm / 500, reverse_direction=True))
        outlines[name] = pen.glyph()
    font["loca"], font["glyf"] = newTable("loca"), newTable("glyf")
    font["glyf"].glyphOrder = font.getGlyphOrder()
    font["glyf"].glyphs = outlines
    del font["CFF "]
    if "VORG" in font:
        del font["VORG"]
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for field in ("maxZones", "maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs",
                  "maxStackElements", "maxSizeOfInstructions", "maxComponentElements"):
        setattr(maxp, field, 1 if field == "maxZones" else 0)
    font["post"].formatType = 3.0
    font.sfntVersion = "\0\1\0\0"


def main(folder):
    for weight, name in WEIGHTS.items():
        font = TTFont(pathlib.Path(folder) / name)
        tabular_figures(font)
        options = subset.Options(layout_features=[], name_IDs=[0, 1, 2, 13, 14], notdef_outline=True, hinting=False,
                                 drop_tables=["GSUB", "GPOS", "GDEF", "DSIG", "STAT"])
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=TEXT + SIGNS)
        subsetter.subset(font)
        quadratic(font)
        # The table's own date would make every run a new file.
        font["head"].modified = font["head"].created
        font.recalcTimestamp = False
        font.save(f"inter-{weight}.ttf")


main(sys.argv[1])
