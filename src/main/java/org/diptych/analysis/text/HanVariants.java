package org.diptych.analysis.text;

import com.hankcs.hanlp.dictionary.other.CharTable;

/**
 * Traditional to simplified Chinese characters, one by one, so that one form finds both scripts. Thread-safe; the table
 * comes from HanLP (Apache-2.0) and is loaded at the first use.
 */
public final class HanVariants {
    private static final int FIRST = 0x3400;
    private static final int LAST = 0x9FFF;

    private static final class Loaded {
        static final char[] SIMPLIFIED = new char[LAST - FIRST + 1];

        static {
            for (int c = FIRST; c <= LAST; c++) {
                char simplified = CharTable.convert((char) c);
                // The table has a private-use character for one of them.
                SIMPLIFIED[c - FIRST] = Character.isIdeographic(simplified) ? simplified : (char) c;
            }
        }
    }

    private HanVariants() {}

    /** The simplified form of a character; the character itself where it has none. */
    public static char simplified(char c) {
        return c < FIRST || c > LAST ? c : Loaded.SIMPLIFIED[c - FIRST];
    }
}
