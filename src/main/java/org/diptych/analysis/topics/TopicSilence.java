package org.diptych.analysis.topics;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import org.diptych.analysis.text.LanguageGuess;
import org.diptych.model.AbsenceProof;
import org.diptych.model.Codebook;
import org.diptych.model.NearMiss;
import org.diptych.model.Pattern;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.diptych.model.Topic;
import org.diptych.model.TopicMention;

/** What was looked for before a topic was called absent from a text. Pure and thread-safe. */
public final class TopicSilence {
    /** A find that does not count is as near as a miss can be. */
    private static final double EXCLUDED = 0.9;

    /** Words that share less than this are not alike. */
    private static final double LIKE = 0.7;

    private static final int SHORTEST_ALIKE = 5;
    private static final java.util.regex.Pattern WORD = java.util.regex.Pattern.compile("\\p{L}{4,}");

    private TopicSilence() {}

    /**
     * The patterns that were looked for in the text, their languages, and what comes nearest: a find inside a phrase that
     * does not count, else the word that shares most first letters with a pattern of one word.
     */
    public static AbsenceProof of(Topic topic, Statement statement) {
        String text = statement.text();
        String language = LanguageGuess.of(text, statement.provenance().language());
        List<String> forms = new ArrayList<>();
        Set<String> languages = new LinkedHashSet<>();
        for (Pattern pattern : topic.patterns()) {
            if (Scripts.applies(pattern.language(), language)) {
                forms.add(pattern.text());
                if (!pattern.language().isEmpty()) {
                    languages.add(pattern.language());
                }
            }
        }
        return new AbsenceProof(
                forms, List.copyOf(languages), excluded(topic, text, language).or(() -> alike(forms, text)));
    }

    private static Optional<NearMiss> excluded(Topic topic, String text, String language) {
        Topic without = new Topic(
                topic.id(), topic.name(), topic.code(), topic.colour(), true, topic.patterns(), List.of(), "");
        List<TopicMention> finds =
                TopicMatcher.once(new Codebook("", List.of(without), List.of())).mentions(text, language);
        return finds.stream()
                .findFirst()
                .map(find ->
                        new NearMiss(find.span().of(text), find.span(), EXCLUDED, "in a phrase that does not count"));
    }

    private static Optional<NearMiss> alike(List<String> forms, String text) {
        List<String> words = forms.stream()
                .map(form -> form.toLowerCase(Locale.ROOT))
                .filter(form -> form.length() >= SHORTEST_ALIKE && form.chars().allMatch(Character::isLetter))
                .toList();
        Optional<NearMiss> best = Optional.empty();
        for (MatchResult found : (Iterable<MatchResult>) WORD.matcher(text).results()::iterator) {
            String word = found.group().toLowerCase(Locale.ROOT);
            for (String form : words) {
                double likeness = likeness(word, form);
                if (likeness >= LIKE && (best.isEmpty() || best.get().similarity() < likeness)) {
                    best = Optional.of(new NearMiss(
                            found.group(), new Span(found.start(), found.end()), likeness, "same first letters"));
                }
            }
        }
        return best;
    }

    /** Share of the letters that two words begin with together, 0 to 1: {@code 2 × common ÷ (length + length)}. */
    private static double likeness(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return 2.0 * common / (one.length() + other.length());
    }
}
