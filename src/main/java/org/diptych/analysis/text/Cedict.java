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
 * CC-CEDICT, held as the bytes of its file with hash tables of offsets: about 9 MB for 110,000 entries, where maps of
 * strings would need ten times as much.
 */
final class Cedict implements Bridge {

    /** Loads at the first use; the class loader sees to it that this happens once. */
    static final class Holder {
        static final Cedict INSTANCE = load();

        private Holder() {}
    }

    private final PhraseTable simplified;
    private final PhraseTable traditional;
    private final PhraseTable senses;
    private final byte[] file;

    private Cedict(byte[] file) {
        this.file = file;
        simplified = new PhraseTable(file);
        traditional = new PhraseTable(file);
        senses = new PhraseTable(file);
        int line = 0;
        while (line < file.length) {
            int firstTab = find('\t', line);
            int secondTab = find('\t', firstTab + 1);
            int end = find('\n', secondTab + 1);
            simplified.add(line, firstTab, line);
            if (firstTab + 1 < secondTab) {
                traditional.add(firstTab + 1, secondTab, line);
            }
            int sense = secondTab + 1;
            for (int i = sense; i <= end; i++) {
                if (i == end || file[i] == '/') {
                    senses.add(sense, i, line);
                    sense = i + 1;
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
        byte[] key = chinese.getBytes(StandardCharsets.UTF_8);
        List<String> meanings = new ArrayList<>();
        simplified.forEach(key, line -> addSenses(line, meanings));
        traditional.forEach(key, line -> addSenses(line, meanings));
        return meanings.stream().distinct().toList();
    }

    @Override
    public List<String> chinese(String english) {
        byte[] key = english.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        List<String> words = new ArrayList<>();
        senses.forEach(key, line -> words.add(text(line, find('\t', line))));
        return words.stream().distinct().toList();
    }

    private void addSenses(int line, List<String> meanings) {
        int from = find('\t', find('\t', line) + 1) + 1;
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
