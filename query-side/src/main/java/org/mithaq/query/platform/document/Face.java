package org.mithaq.query.platform.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** A font among the resources, whose characters are read when they are first asked for. Thread-safe. */
final class Face {

    private final String name;
    private volatile @Nullable CmapLookup characters;

    Face(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    byte[] file() {
        return Style.resource(name);
    }

    boolean draws(int c) {
        CmapLookup known = characters;
        if (known == null) {
            known = read();
            characters = known;
        }
        return known.getGlyphId(c) != 0;
    }

    private CmapLookup read() {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file()))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
