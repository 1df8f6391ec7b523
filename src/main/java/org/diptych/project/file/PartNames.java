package org.diptych.project.file;

import java.util.Locale;
import java.util.regex.Pattern;
import org.diptych.model.Side;

/** Names of the parts of the archive. */
final class PartNames {
    static final String DATA = "comparison.json";
    static final String README = "readme.txt";

    private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]{1,8}");
    /** Any relative path of plain names: no drive, no back slash, no control characters. */
    private static final Pattern HARMLESS = Pattern.compile("[^/\\\\:\\p{Cntrl}]+(/[^/\\\\:\\p{Cntrl}]+)*");

    private static final int LONGEST = 200;

    private PartNames() {}

    static String text(Side side) {
        return "texts/" + Words.of(side) + ".txt";
    }

    /** The start of the name of an original, up to its extension. */
    static String original(Side side) {
        return "originals/" + Words.of(side) + ".";
    }

    static String original(Side side, String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean usual = fileName.contains(".") && EXTENSION.matcher(extension).matches();
        return original(side) + (usual ? extension : fileName.isEmpty() ? "txt" : "bin");
    }

    /** Whether no program that unpacks the name can be led out of its folder. */
    static boolean isHarmless(String name) {
        return name.length() <= LONGEST
                && HARMLESS.matcher(name).matches()
                && !("/" + name + "/").contains("/../")
                && !("/" + name + "/").contains("/./");
    }
}
