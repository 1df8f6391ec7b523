package org.diptych.export.pdf.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The fonts that ship with Diptych. Each is read when a text needs it first, and let go when memory is short. */
final class FontShelf {
    private static final Map<String, SoftReference<TrueType>> READ = new ConcurrentHashMap<>();

    private FontShelf() {}

    static TrueType font(String name) {
        SoftReference<TrueType> kept = READ.get(name);
        TrueType font = kept == null ? null : kept.get();
        if (font == null) {
            font = read(name);
            READ.put(name, new SoftReference<>(font));
        }
        return font;
    }

    private static TrueType read(String name) {
        String place = "/assets/fonts/" + name + ".ttf";
        try (InputStream in = FontShelf.class.getResourceAsStream(place)) {
            if (in == null) {
                throw new IllegalStateException("the bundled font " + place + " is missing");
            }
            return new TrueType(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font " + place + " cannot be read", e);
        }
    }
}
