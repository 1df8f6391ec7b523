package org.diptych.analysis.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * CC-CEDICT, held as the bytes of its file with hash tables of offsets: about 6 MB for 110,000 entries, where maps of
 * strings would need ten times as much.
 */
final class Cedict implements Bridge {

    /** Loads at the first use; the class loader sees to it that this happens once. */
    static final class Holder {
        static final Cedict INSTANCE = load();

        private Holder() {}
    }

    private static final int WORDS = 110_000;
    private static final int TRADITIONAL_WORDS = 70_000;
    private static final int SENSES = 192_000;

    private final PlaceTable simplified;
    private final PlaceTable traditional;
    private final PlaceTable senses;
    private final byte[] file;

    private Cedict(byte[] file) {
        this.file = file;
        simplified = new PlaceTable(file, "\t", WORDS);
        traditional = new PlaceTable(file, "\t", TRADITIONAL_WORDS);
        senses = new PlaceTable(file, "/\n", SENSES);
        int line = 0;
        while (line < file.length) {
            int firstTab = find('\t', line);
            int secondTab = find('\t', firstTab + 1);
            int end = find('\n', secondTab + 1);
            simplified.add(line);
            if (firstTab + 1 < secondTab) {
                traditional.add(firstTab + 1);
            }
            senses.add(secondTab + 1);
            for (int i = secondTab + 1; i < end; i++) {
                if (file[i] == '/') {
                    senses.add(i + 1);
                }
            }
            line = end + 1;
        }
    }

    private static Cedict load() {
        try (InputStream packed =
                        Objects.requireNonNull(Cedict.class.getResourceAsStream("cedict.tsv.gz"), "cedict.tsv.gz");
                InputStream in = new GZIPInputStream(packed, 1 << 16)) {
            return new Cedict(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the Chinese dictionary of the program is damaged", unreadable);
        }
    }

    @Override
    public List<String> english(String chinese) {
        List<String> meanings = new ArrayList<>();
        for (int word : simplified.places(chinese)) {
            addSenses(find('\t', find('\t', word) + 1) + 1, meanings);
        }
        for (int word : traditional.places(chinese)) {
            addSenses(find('\t', word) + 1, meanings);
        }
        return meanings.stream().distinct().toList();
    }

    @Override
    public List<String> chinese(String english) {
        List<String> words = new ArrayList<>();
        for (int sense : senses.places(english.toLowerCase(Locale.ROOT))) {
            int line = sense;
            while (line > 0 && file[line - 1] != '\n') {
                line--;
            }
            words.add(text(line, find('\t', line)));
        }
        return words.stream().distinct().toList();
    }

    private void addSenses(int from, List<String> meanings) {
        meanings.addAll(List.of(text(from, find('\n', from)).split("/")));
    }

    private String text(int from, int to) {
        return new String(file, from, to - from, StandardCharsets.UTF_8);
    }

    private int find(char mark, int from) {
        int i = from;
        while (file[i] != mark) {
            i++;
        }
        return i;
    }
}
