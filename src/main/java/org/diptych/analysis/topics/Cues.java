package org.diptych.analysis.topics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.diptych.model.Pattern;
import org.diptych.model.Span;

/**
 * Groups of words that tell something about a sentence, from an editable resource file: lines {@code group: NAME}, then
 * {@code LANGUAGE: pattern; pattern} with patterns as in a codebook. Thread-safe.
 */
public final class Cues {
    /** A cue word of a text. */
    public record Cue(String group, Span span) {}

    private record Entry(String group, Pattern pattern) {}

    private record Compiled(PatternMatcher matcher, List<Entry> entries) {}

    private final List<Entry> entries;
    private final Map<String, Compiled> byLanguage = new ConcurrentHashMap<>();

    private Cues(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * Reads a resource that belongs to a class.
     *
     * @throws UncheckedIOException when it is missing or a line is wrong: it ships with the program
     */
    public static Cues of(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("no resource " + resource);
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("the word list " + resource + " cannot be read", e);
        }
    }

    private static Cues read(BufferedReader lines) throws IOException {
        List<Entry> entries = new ArrayList<>();
        String group = "";
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String entry = line.strip();
            int colon = entry.indexOf(':');
            if (entry.isEmpty() || entry.startsWith("#")) {
                continue;
            }
            if (colon < 0) {
                throw new IOException("line " + number + " has no colon");
            }
            String value = entry.substring(colon + 1).strip();
            if (entry.startsWith("group:")) {
                group = value;
                continue;
            }
            for (String pattern : value.split(";", -1)) {
                if (!pattern.isBlank()) {
                    entries.add(new Entry(group, new Pattern(entry.substring(0, colon), pattern.strip())));
                }
            }
        }
        return new Cues(entries);
    }

    /** All cues of a text in reading order; longer ones first where two start together. */
    public List<Cue> find(String text, String language) {
        Compiled compiled = byLanguage.computeIfAbsent(Scripts.primary(language), this::compile);
        List<PatternMatcher.Hit> hits = new ArrayList<>(compiled.matcher.find(text));
        hits.sort(Overlaps.LEFT_THEN_LONG);
        List<Cue> cues = new ArrayList<>(hits.size());
        for (PatternMatcher.Hit hit : hits) {
            if (isFirstPart(text, hit.end())) {
                continue;
            }
            cues.add(new Cue(compiled.entries.get(hit.pattern()).group(), new Span(hit.start(), hit.end())));
        }
        return cues;
    }

    /** "like" in "like-minded" is another word. */
    private static boolean isFirstPart(String text, int end) {
        return end + 1 < text.length()
                && (text.charAt(end) == '-' || text.charAt(end) == '\u2010' || text.charAt(end) == '\u2011')
                && Character.isLetter(text.charAt(end + 1));
    }

    private Compiled compile(String language) {
        List<Entry> chosen = entries.stream()
                .filter(entry -> Scripts.applies(entry.pattern().language(), language))
                .toList();
        return new Compiled(
                PatternMatcher.of(chosen.stream().map(Entry::pattern).toList()), chosen);
    }
}
