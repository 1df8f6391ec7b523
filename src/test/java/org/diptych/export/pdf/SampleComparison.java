package org.diptych.export.pdf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.diptych.model.AbsenceProof;
import org.diptych.model.Analysis;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.Keyness;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Original;
import org.diptych.model.Passage;
import org.diptych.model.Pattern;
import org.diptych.model.Provenance;
import org.diptych.model.Sentence;
import org.diptych.model.SentenceRange;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.diptych.model.StatementKind;
import org.diptych.model.StatementReading;
import org.diptych.model.TermKind;
import org.diptych.model.Topic;
import org.diptych.model.TopicMention;
import org.diptych.model.TopicPresence;
import org.diptych.model.TopicResult;
import org.diptych.model.TopicStatus;

/**
 * Comparisons for tests of the report, with an analysis made by the simplest means: plain search for words, sentences
 * that end at a full stop, paragraphs matched by their order.
 */
public final class SampleComparison {
    private static final String[] COLOURS = {"#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00"};

    private final Statement a;
    private final Statement b;
    private final Map<String, List<String>> topics = new LinkedHashMap<>();
    private final List<String> onlyA = new ArrayList<>();
    private final List<String> onlyB = new ArrayList<>();
    private String title = "";
    private boolean aligned = true;

    public SampleComparison(Statement a, Statement b) {
        this.a = a;
        this.b = b;
    }

    public static Statement statement(String text, String issuer, String language) {
        Provenance provenance = new Provenance(
                "Statement of " + issuer,
                issuer,
                StatementKind.READOUT,
                Optional.of(LocalDate.of(2026, 3, 14)),
                language,
                "https://example.org/statements/" + Math.abs(issuer.hashCode() % 1000),
                Optional.of(LocalDate.of(2026, 3, 15)),
                "",
                "");
        return new Statement(text, provenance, new Original("statement.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    public SampleComparison title(String value) {
        title = value;
        return this;
    }

    /** A topic that is found wherever one of the words stands. */
    public SampleComparison topic(String name, String... words) {
        topics.put(name, List.of(words));
        return this;
    }

    public SampleComparison only(Side side, String... terms) {
        (side == Side.A ? onlyA : onlyB).addAll(List.of(terms));
        return this;
    }

    public SampleComparison withoutPassages() {
        aligned = false;
        return this;
    }

    public Comparison comparison() {
        List<Topic> all = new ArrayList<>();
        topics.keySet().forEach(name -> all.add(topic(name, all.size())));
        return new Comparison(title, a, b, new Codebook("Sample", all, List.of()));
    }

    public Analysis analysis() {
        StatementReading readA = reading(a, onlyA);
        StatementReading readB = reading(b, onlyB);
        List<TopicResult> results = new ArrayList<>();
        topics.forEach((name, words) -> {
            Topic topic = topic(name, results.size());
            results.add(new TopicResult(topic, presence(topic, a, readA, words), presence(topic, b, readB, words)));
        });
        List<Passage> passages = aligned ? passages(readA, readB) : List.of();
        return new Analysis(readA, readB, results, List.of(), passages, false);
    }

    private static Topic topic(String name, int number) {
        String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String code = name.substring(0, 2).toUpperCase(Locale.ROOT);
        return new Topic(id, name, code, COLOURS[number % COLOURS.length], true, List.of(), List.of(), "");
    }

    private static TopicPresence presence(
            Topic topic, Statement statement, StatementReading reading, List<String> words) {
        List<TopicMention> mentions = new ArrayList<>();
        for (String word : words) {
            for (Span span : places(statement.text(), word)) {
                mentions.add(new TopicMention(topic.id(), span, new Pattern("", word)));
            }
        }
        mentions.sort((x, y) -> x.span().compareTo(y.span()));
        if (mentions.isEmpty()) {
            return TopicPresence.absent();
        }
        List<Integer> sentences = mentions.stream()
                .map(mention -> reading.sentenceAt(mention.span().start()).orElse(0))
                .distinct()
                .toList();
        double position =
                mentions.get(0).span().start() / (double) statement.text().length();
        return new TopicPresence(TopicStatus.STATES_POSITION, mentions, sentences, 0.1, position);
    }

    private static List<Span> places(String text, String word) {
        List<Span> places = new ArrayList<>();
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            places.add(new Span(at, at + word.length()));
        }
        return places;
    }

    private static StatementReading reading(Statement statement, List<String> terms) {
        List<Sentence> sentences = new ArrayList<>();
        List<Span> paragraphs = statement.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            addSentences(statement.text(), paragraphs.get(i), i, sentences);
        }
        List<OneSidedTerm> only = new ArrayList<>();
        for (String term : terms) {
            AbsenceProof proof = new AbsenceProof(List.of(term), List.of(), Optional.empty());
            only.add(new OneSidedTerm(
                    term,
                    TermKind.WORD,
                    only.size() + 1,
                    1,
                    places(statement.text(), term),
                    new Keyness(1, 1, false),
                    proof));
        }
        return new StatementReading(sentences, statement.text().split("\\s+").length, false, only);
    }

    private static void addSentences(String text, Span paragraph, int number, List<Sentence> sentences) {
        int start = paragraph.start();
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            boolean last = i == paragraph.end() - 1;
            boolean stop = text.charAt(i) == '。'
                    || (text.charAt(i) == '.' && !last && Character.isWhitespace(text.charAt(i + 1)));
            if (stop || last) {
                sentences.add(new Sentence(new Span(start, i + 1), number));
                start = i + 1;
                while (start < paragraph.end() && Character.isWhitespace(text.charAt(start))) {
                    start++;
                }
                i = Math.max(i, start - 1);
            }
        }
    }

    private static List<Passage> passages(StatementReading a, StatementReading b) {
        List<Passage> passages = new ArrayList<>();
        int atA = 0;
        int atB = 0;
        while (atA < a.sentences().size() || atB < b.sentences().size()) {
            int endA = paragraphEnd(a.sentences(), atA);
            int endB = paragraphEnd(b.sentences(), atB);
            passages.add(new Passage(new SentenceRange(atA, endA), new SentenceRange(atB, endB)));
            atA = endA;
            atB = endB;
        }
        return passages;
    }

    private static int paragraphEnd(List<Sentence> sentences, int from) {
        int end = from;
        while (end < sentences.size()
                && sentences.get(end).paragraph() == sentences.get(from).paragraph()) {
            end++;
        }
        return end;
    }
}
