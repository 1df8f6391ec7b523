package org.diptych.analysis.text;

import java.util.Arrays;
import java.util.function.BinaryOperator;

/**
 * A list of lines {@code characters=what to write for them} that HanLP (Apache-2.0) brings along. Its own tables for them
 * take 30 MB while they are built. Immutable.
 */
final class HanList {
    private final PlaceTable entries;
    // By its first character, how long the longest entry is.
    private final byte[] longest = new byte[1 << 16];

    /** Reads a list that ships with HanLP. */
    HanList(String name) {
        byte[] file = WordList.bytes(HanList.class, name);
        byte[] list = Arrays.copyOf(file, file.length + 1);
        list[file.length] = '\n';
        entries = PlaceTable.ofFirstWords(list, "=\n");
        entries.forEach(place -> {
            String characters = entries.word(place);
            char first = characters.charAt(0);
            longest[first] = (byte) Math.max(longest[first], characters.length());
        });
    }

    /**
     * A text written anew: at each place the longest entry, from left to right; what is in no entry stays.
     *
     * @param writing makes what is written from the characters of an entry and from what the list has for them
     */
    String rewrite(String text, BinaryOperator<String> writing) {
        StringBuilder written = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int length = Math.min(longest[text.charAt(at)], text.length() - at);
            int place = -1;
            while (length > 0 && (place = entries.place(text.substring(at, at + length))) < 0) {
                length--;
            }
            if (length == 0) {
                written.append(text.charAt(at));
                at++;
            } else {
                written.append(writing.apply(text.substring(at, at + length), entries.behind(place)));
                at += length;
            }
        }
        return written.toString();
    }
}
