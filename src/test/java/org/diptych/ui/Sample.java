package org.diptych.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.model.AbsenceProof;
import org.diptych.model.Analysis;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.Keyness;
import org.diptych.model.NearMiss;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Sentence;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.diptych.model.StatementReading;
import org.diptych.model.TermKind;
import org.diptych.model.Topic;
import org.diptych.model.TopicMention;
import org.diptych.model.TopicPresence;
import org.diptych.model.TopicResult;
import org.diptych.model.TopicStatus;

/** A small comparison, and an analysis of plain words that view models can be tested with. */
public final class Sample {
    public static final String A = "The ministers spoke about the harbour. The harbour treaty stays in force.";
    public static final String B = "We talked about fishing and about the harbour!";

    private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\s][^.!?]*[.!?]*");

    private Sample() {}

    public static Comparison comparison() {
        return new Comparison(
                "Sample",
                Statement.ofText(A, Provenance.unknown().withIssuer("Ministry")),
                Statement.ofText(B, Provenance.unknown()),
                codebook());
    }

    public static Comparison empty() {
        return new Comparison("", Statement.blank(), Statement.blank(), codebook());
    }

    public static Codebook codebook() {
        return new Codebook(
                "sample",
                List.of(
                        topic("harbour", "HA", "#0072B2", true, "harbour"),
                        topic("treaty", "TR", "#D55E00", true, "harbour treaty"),
                        topic("fishing", "FI", "#009E73", false, "fishing")),
                List.of());
    }

    public static Topic topic(String id, String code, String colour, boolean shown, String phrase) {
        String name = id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
        return new Topic(
                id, name, code, colour, shown, List.of(new org.diptych.model.Pattern("en", phrase)), List.of(), "");
    }

    /** Finds phrases and words of five letters or more as they stand; nothing connects Cyrillic words with others. */
    public static Analysis analyse(Comparison comparison, Progress progress) {
        progress.at(0.5);
        String a = comparison.a().text();
        String b = comparison.b().text();
        List<TopicResult> topics = comparison.codebook().topics().stream()
                .map(topic -> new TopicResult(topic, presence(topic, a), presence(topic, b)))
                .toList();
        return new Analysis(
                reading(a, b, comparison.research().ignoredTerms()),
                reading(b, a, comparison.research().ignoredTerms()),
                topics,
                List.of(),
                List.of(),
                false,
                List.of(),
                false,
                isCyrillic(a) != isCyrillic(b),
                List.of());
    }

    private static boolean isCyrillic(String text) {
        return text.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
    }

    private static StatementReading reading(String text, String other, Set<String> ignored) {
        List<Sentence> sentences = SENTENCE.matcher(text)
                .results()
                .map(found -> new Sentence(new Span(found.start(), found.end()), 0))
                .toList();
        Map<String, List<Span>> words = new LinkedHashMap<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            if (!other.toLowerCase(Locale.ROOT).contains(word) && !ignored.contains(word)) {
                words.computeIfAbsent(word, key -> new ArrayList<>()).add(new Span(matcher.start(), matcher.end()));
            }
        }
        List<OneSidedTerm> terms = new ArrayList<>();
        words.forEach((word, spans) -> terms.add(new OneSidedTerm(
                word, TermKind.WORD, terms.size() + 1, 1, spans, new Keyness(1, 1, false), proof(word, other))));
        return new StatementReading(
                sentences, (int) WORD.matcher(text).results().count(), false, terms);
    }

    private static AbsenceProof proof(String word, String other) {
        Optional<NearMiss> nearest = other.length() < 5
                ? Optional.empty()
                : Optional.of(new NearMiss(other.substring(0, 5), new Span(0, 5), 0.2, "first word"));
        return new AbsenceProof(List.of(word, word + "s"), List.of("en"), nearest);
    }

    private static TopicPresence presence(Topic topic, String text) {
        List<TopicMention> mentions = new ArrayList<>();
        for (org.diptych.model.Pattern pattern : topic.patterns()) {
            String lower = text.toLowerCase(Locale.ROOT);
            String wanted = pattern.text().toLowerCase(Locale.ROOT);
            for (int at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
                mentions.add(new TopicMention(topic.id(), new Span(at, at + wanted.length()), pattern));
            }
        }
        return mentions.isEmpty()
                ? TopicPresence.absent()
                : new TopicPresence(TopicStatus.NAMED, mentions, List.of(0), 0.5, 0);
    }
}
