package org.diptych.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.model.AbsenceProof;
import org.diptych.model.Analysis;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.Keyness;
import org.diptych.model.LinkTier;
import org.diptych.model.NearMiss;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Original;
import org.diptych.model.Passage;
import org.diptych.model.PassageLink;
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
 * Two short statements about the same talks, with an analysis made by plain search: sentences end at full stops, the
 * n-th paragraphs stand beside each other. All tests of reports share it.
 */
public final class TwoTexts {
    public static final String A = """
            Talks in the harbour town

            The two ministers met on Tuesday. They spoke about the grain treaty and about the harbour.

            The minister recalled that the grain treaty of 2019 has served both countries well.

            Both sides will keep working groups on fisheries and on customs.""";
    public static final String B = """
            Our meeting with the neighbours

            We met the delegation on Tuesday. The harbour was at the centre of a friendly exchange!

            A date for the next round was not set.""";

    private static final Pattern SENTENCE = Pattern.compile("[^\\s][^\\n]*?(?:[.!?。](?=\\s|$)|[。]|(?=\\n|$))");
    private static final String[] COLOURS = {"#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00"};

    private final Statement a;
    private final Statement b;
    private final List<Topic> topics = new ArrayList<>();
    private final List<List<String>> words = new ArrayList<>();
    private final List<String> onlyA = new ArrayList<>();
    private final List<String> onlyB = new ArrayList<>();
    private String title = "";
    private boolean aligned = true;

    private TwoTexts(Statement a, Statement b) {
        this.a = a;
        this.b = b;
    }

    /** The two statements with overlapping topics and one-sided terms. */
    public static TwoTexts harbour() {
        return of(statement(A, "Ministry of the Sea", "en"), statement(B, "Office of the Neighbour", "en"))
                .title("Talks on the harbour")
                .topic("Grain treaty", "grain treaty")
                .topic("Treaties", "treaty of 2019", "treaty")
                .topic("Harbour", "harbour")
                .topic("Fisheries", "fisheries")
                .only(Side.A, "grain treaty", "fisheries", "customs")
                .only(Side.B, "delegation");
    }

    public static TwoTexts of(Statement a, Statement b) {
        return new TwoTexts(a, b);
    }

    public static Statement statement(String text, String issuer, String language) {
        Provenance provenance = new Provenance(
                "Statement of the " + issuer,
                issuer,
                StatementKind.READOUT,
                Optional.of(LocalDate.of(2026, 3, 14)),
                language,
                "https://example.org/statements",
                Optional.of(LocalDate.of(2026, 3, 15)),
                "",
                "Written for a test");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Statement(text, provenance, new Original("statement.txt", bytes));
    }

    public TwoTexts title(String value) {
        title = value;
        return this;
    }

    /** A topic that is found wherever one of the words stands. */
    public TwoTexts topic(String name, String... wanted) {
        String id = "topic-" + topics.size();
        String code = code(name);
        String colour = COLOURS[topics.size() % COLOURS.length];
        List<org.diptych.model.Pattern> patterns = new ArrayList<>();
        for (String word : wanted) {
            patterns.add(new org.diptych.model.Pattern("en", word));
        }
        topics.add(new Topic(id, name, code, colour, true, patterns, List.of(), ""));
        words.add(List.of(wanted));
        return this;
    }

    /** The first letters of two words, or of one. */
    private static String code(String name) {
        String[] parts = name.split(" ", 2);
        String letters = parts.length > 1 ? parts[0].substring(0, 1) + parts[1].charAt(0) : name;
        return letters.substring(0, Math.min(2, letters.length())).toUpperCase(Locale.ROOT);
    }

    /** Nothing stands beside anything; paragraphs follow in their order. */
    public TwoTexts withoutPassages() {
        aligned = false;
        return this;
    }

    public TwoTexts only(Side side, String... terms) {
        (side == Side.A ? onlyA : onlyB).addAll(List.of(terms));
        return this;
    }

    public Comparison comparison() {
        return new Comparison(title, a, b, new Codebook("Harbour codebook", topics, List.of()));
    }

    public Analysis analysis() {
        StatementReading readA = reading(a, onlyA);
        StatementReading readB = reading(b, onlyB);
        List<TopicResult> results = new ArrayList<>();
        for (int i = 0; i < topics.size(); i++) {
            Topic topic = topics.get(i);
            results.add(new TopicResult(
                    topic, presence(topic, a, readA, words.get(i)), presence(topic, b, readB, words.get(i))));
        }
        List<Passage> passages = aligned ? passages(readA, readB) : List.of();
        List<PassageLink> links = passages.stream()
                .filter(row -> !row.a().isEmpty() && !row.b().isEmpty())
                .map(row -> new PassageLink(
                        row.a().from(), row.b().from(), 0.8, LinkTier.SURE, List.of("Tuesday", "=minister")))
                .toList();
        return new Analysis(readA, readB, results, links, passages, false);
    }

    private static TopicPresence presence(
            Topic topic, Statement statement, StatementReading reading, List<String> wanted) {
        List<TopicMention> mentions = new ArrayList<>();
        for (String word : wanted) {
            for (Span span : places(statement.text(), word)) {
                mentions.add(new TopicMention(topic.id(), span, new org.diptych.model.Pattern("en", word)));
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
        return new TopicPresence(TopicStatus.STATES_POSITION, mentions, sentences, 0.125, position);
    }

    /** Every place of a word in a text. */
    public static List<Span> places(String text, String word) {
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
            Matcher matcher = SENTENCE.matcher(statement.text())
                    .region(paragraphs.get(i).start(), paragraphs.get(i).end());
            while (matcher.find()) {
                sentences.add(new Sentence(new Span(matcher.start(), matcher.end()), i));
            }
        }
        List<OneSidedTerm> only = new ArrayList<>();
        for (String term : terms) {
            NearMiss near = new NearMiss("friendly", new Span(0, 1), 0.25, "same first letters");
            AbsenceProof proof = new AbsenceProof(List.of(term, term + "s"), List.of("en"), Optional.of(near));
            only.add(new OneSidedTerm(
                    term,
                    term.contains(" ") ? TermKind.PHRASE : TermKind.WORD,
                    only.size() + 1,
                    2.5,
                    places(statement.text(), term),
                    new Keyness(1.386, 1.58, false),
                    proof));
        }
        int length = statement.isBlank() ? 0 : statement.text().split("\\s+").length;
        return new StatementReading(sentences, length, false, only);
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
