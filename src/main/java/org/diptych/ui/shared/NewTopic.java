package org.diptych.ui.shared;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.model.Codebook;
import org.diptych.model.Pattern;
import org.diptych.model.Topic;

/** Makes a topic out of a name and a few words, with an id, letter code and colour that the codebook does not use. */
public final class NewTopic {
    /** Colours that stay apart for colour-blind readers, after Okabe and Ito, "Color Universal Design" (2008). */
    private static final List<String> COLOURS = List.of(
            "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#8F6BB8", "#7A7A00", "#B04A5A",
            "#3F8F8F");

    private NewTopic() {}

    /**
     * Makes a topic.
     *
     * @param words what is looked for, separated by commas, semicolons or line ends; the name itself when blank
     */
    public static Topic of(String name, String words, Codebook codebook) {
        return of(name, words, codebook, word -> "");
    }

    /**
     * Makes a topic.
     *
     * @param words what is looked for, separated by commas, semicolons or line ends; the name itself when blank
     * @param language gives the language whose inflections apply to a word; an empty one for none
     */
    public static Topic of(String name, String words, Codebook codebook, UnaryOperator<String> language) {
        List<Pattern> patterns = Stream.concat(
                        Arrays.stream(words.split("[,;，；、\n]"))
                                .map(String::strip)
                                .filter(word -> !word.isEmpty()),
                        words.isBlank() ? Stream.of(name) : Stream.empty())
                .distinct()
                .map(word -> new Pattern(language.apply(word), word))
                .toList();
        return of(name, patterns, codebook);
    }

    /** Makes a topic that looks for the patterns; for nothing yet when there are none. */
    public static Topic of(String name, List<Pattern> patterns, Codebook codebook) {
        return new Topic(
                id(name, codebook), name, code(name, codebook), colour(codebook), true, patterns, List.of(), "");
    }

    private static String id(String name, Codebook codebook) {
        String slug =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String base = slug.isEmpty() ? "topic" : slug;
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> n == 1 ? base : base + "-" + n)
                .filter(id -> codebook.topic(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Two letters of the name that are still free, else any two that are. */
    private static String code(String name, Codebook codebook) {
        Set<String> used = codebook.topics().stream().map(Topic::code).collect(Collectors.toSet());
        String letters = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        Stream<String> own =
                IntStream.range(1, letters.length()).mapToObj(i -> letters.substring(0, 1) + letters.charAt(i));
        Stream<String> any = IntStream.range(0, 26 * 26)
                .mapToObj(n -> String.valueOf((char) ('A' + (23 + n / 26) % 26)) + (char) ('A' + n % 26));
        return Stream.concat(own, any)
                .filter(code -> !used.contains(code))
                .findFirst()
                .orElse("XX");
    }

    /** The colour that the fewest topics on show have, earlier ones first. */
    private static String colour(Codebook codebook) {
        return COLOURS.stream()
                .min(Comparator.comparingLong(colour -> codebook.topics().stream()
                        .filter(topic -> topic.colour().equalsIgnoreCase(colour))
                        .mapToLong(topic -> topic.shown() ? 100 : 1)
                        .sum()))
                .orElseThrow();
    }
}
