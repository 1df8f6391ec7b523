package org.diptych.analysis.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.Codebook;
import org.diptych.model.Pattern;
import org.diptych.model.Span;
import org.diptych.model.Topic;
import org.diptych.model.TopicMention;

/**
 * Finds the topics of a codebook in a text. Immutable and thread-safe; worth keeping as long as the codebook is the same.
 *
 * <p>Within one topic the longest find wins and finds never overlap; finds of different topics may. A find inside one of
 * its topic's exclusions does not count. A pattern applies to texts in its language; English patterns and those of other
 * scripts also to every text that is written in another script, so that a quoted 台湾 or a Latin APEC is found.
 */
public final class TopicMatcher {
    private static volatile TopicMatcher latest = new TopicMatcher(Codebook.empty());

    private final Codebook codebook;
    private final Map<String, Compiled> byLanguage = new ConcurrentHashMap<>();

    private TopicMatcher(Codebook codebook) {
        this.codebook = codebook;
    }

    /** The matcher of a codebook; the last one is kept, so asking again for the same codebook costs nothing. */
    public static TopicMatcher of(Codebook codebook) {
        TopicMatcher known = latest;
        if (known.codebook.equals(codebook)) {
            return known;
        }
        TopicMatcher made = new TopicMatcher(codebook);
        latest = made;
        return made;
    }

    /** A matcher that is not kept. */
    static TopicMatcher once(Codebook codebook) {
        return new TopicMatcher(codebook);
    }

    public Codebook codebook() {
        return codebook;
    }

    /** The mentions of all topics in reading order. */
    public List<TopicMention> mentions(ReadText text) {
        return mentions(text.text(), text.primaryLanguage());
    }

    /**
     * The mentions of all topics in reading order.
     *
     * @param text any text
     * @param language its BCP 47 tag, empty or {@code und} when unknown: then all patterns apply
     */
    public List<TopicMention> mentions(String text, String language) {
        Compiled compiled = byLanguage.computeIfAbsent(Scripts.primary(language), this::compile);
        List<List<PatternMatcher.Hit>> finds = new ArrayList<>();
        List<List<PatternMatcher.Hit>> excluded = new ArrayList<>();
        for (int i = 0; i < codebook.topics().size(); i++) {
            finds.add(new ArrayList<>(0));
            excluded.add(new ArrayList<>(0));
        }
        compiled.matcher.find(text, (pattern, start, end) -> {
            List<PatternMatcher.Hit> known =
                    (compiled.exclusion[pattern] ? excluded : finds).get(compiled.topic[pattern]);
            Overlaps.add(known, new PatternMatcher.Hit(pattern, start, end));
        });
        List<TopicMention> mentions = new ArrayList<>();
        for (int i = 0; i < finds.size(); i++) {
            String id = codebook.topics().get(i).id();
            for (PatternMatcher.Hit hit : Overlaps.longest(Overlaps.outside(finds.get(i), excluded.get(i)))) {
                mentions.add(
                        new TopicMention(id, new Span(hit.start(), hit.end()), compiled.patterns.get(hit.pattern())));
            }
        }
        mentions.sort(Comparator.comparing(TopicMention::span));
        return mentions;
    }

    private Compiled compile(String language) {
        List<Pattern> patterns = new ArrayList<>();
        List<Integer> topics = new ArrayList<>();
        List<Boolean> exclusions = new ArrayList<>();
        for (int i = 0; i < codebook.topics().size(); i++) {
            Topic topic = codebook.topics().get(i);
            for (Pattern pattern : topic.patterns()) {
                if (Scripts.applies(pattern.language(), language)) {
                    patterns.add(pattern);
                    topics.add(i);
                    exclusions.add(false);
                }
            }
            for (Pattern pattern : topic.exclusions()) {
                if (Scripts.applies(pattern.language(), language)) {
                    patterns.add(pattern);
                    topics.add(i);
                    exclusions.add(true);
                }
            }
        }
        int[] topic = topics.stream().mapToInt(Integer::intValue).toArray();
        boolean[] exclusion = new boolean[topic.length];
        for (int i = 0; i < topic.length; i++) {
            exclusion[i] = exclusions.get(i);
        }
        return new Compiled(PatternMatcher.of(patterns), patterns, topic, exclusion);
    }

    private static final class Compiled {
        final PatternMatcher matcher;
        final List<Pattern> patterns;
        final int[] topic;
        final boolean[] exclusion;

        Compiled(PatternMatcher matcher, List<Pattern> patterns, int[] topic, boolean[] exclusion) {
            this.matcher = matcher;
            this.patterns = patterns;
            this.topic = topic;
            this.exclusion = exclusion;
        }
    }
}
