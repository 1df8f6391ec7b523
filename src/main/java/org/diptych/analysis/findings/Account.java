package org.diptych.analysis.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.analysis.text.LanguageGuess;
import org.diptych.analysis.topics.Cues;
import org.diptych.analysis.topics.Cues.Cue;
import org.diptych.model.Analysis;
import org.diptych.model.Attribution;
import org.diptych.model.LinkTier;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.PassageLink;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.SpeechAct;
import org.diptych.model.Statement;
import org.diptych.model.StatementReading;
import org.diptych.model.TopicResult;

/** One side's account of the event: its text and what was read from it, by sentence. */
final class Account {
    private static final Cues CUES = Cues.of(Account.class, "findings.cues");

    /** A place at which a one-sided term stands. */
    record TermPlace(OneSidedTerm term, Span span) {}

    private final Side side;
    private final Statement statement;
    private final StatementReading reading;
    private final AccountNames names;
    private final Map<Integer, List<SpeechAct>> acts = new HashMap<>();
    private final Map<Integer, List<PassageLink>> links = new HashMap<>();
    private final Map<Integer, List<Cue>> cues = new HashMap<>();
    private final Map<Integer, List<TermPlace>> places = new HashMap<>();
    private final Map<Integer, List<TopicResult>> topics = new HashMap<>();
    private final List<Span> paragraphs;
    private final Optional<String> onlyLeader;
    private final String language;
    private Optional<Account> partner = Optional.empty();

    private Account(Statement statement, Analysis analysis, Side side, AccountNames names) {
        this.side = side;
        this.statement = statement;
        this.reading = analysis.of(side);
        this.names = names;
        this.paragraphs = statement.paragraphs();
        this.onlyLeader = Speakers.onlyLeader(statement.text());
        for (TopicResult result : analysis.topics()) {
            for (int sentence : result.of(side).sentences()) {
                topics.computeIfAbsent(sentence, key -> new ArrayList<>(1)).add(result);
            }
        }
        for (SpeechAct act : reading.acts()) {
            acts.computeIfAbsent(act.sentence(), key -> new ArrayList<>(1)).add(act);
        }
        for (PassageLink link : analysis.links()) {
            links.computeIfAbsent(link.of(side), key -> new ArrayList<>(1)).add(link);
        }
        language = LanguageGuess.primary(
                LanguageGuess.of(statement.text(), statement.provenance().language()));
        for (Cue cue : CUES.find(statement.text(), language)) {
            cues.computeIfAbsent(sentenceAt(cue.span().start()), key -> new ArrayList<>())
                    .add(cue);
        }
        for (OneSidedTerm term : reading.onlyHere()) {
            for (Span span : term.spans()) {
                places.computeIfAbsent(sentenceAt(span.start()), key -> new ArrayList<>())
                        .add(new TermPlace(term, span));
            }
        }
    }

    /** Both accounts of an analysis, A first. */
    static List<Account> both(Statement a, Statement b, Analysis analysis) {
        AccountNames names = AccountNames.of(a.provenance(), b.provenance());
        Account first = new Account(a, analysis, Side.A, names);
        Account second = new Account(b, analysis, Side.B, names);
        first.partner = Optional.of(second);
        second.partner = Optional.of(first);
        return List.of(first, second);
    }

    Side side() {
        return side;
    }

    Account other() {
        return partner.orElseThrow();
    }

    Statement statement() {
        return statement;
    }

    String text() {
        return statement.text();
    }

    StatementReading reading() {
        return reading;
    }

    /** How the statement is called inside a sentence, such as "China’s readout". */
    String name() {
        return names.of(side);
    }

    /** The same at the start of a sentence. */
    String capitalName() {
        return names.capitalOf(side);
    }

    /** Primary subtag of the BCP 47 tag of its language. */
    String language() {
        return language;
    }

    int sentences() {
        return reading.sentences().size();
    }

    Span sentence(int index) {
        return reading.sentences().get(index).span();
    }

    int paragraph(int sentence) {
        return reading.sentences().get(sentence).paragraph();
    }

    int sentenceAt(int offset) {
        return reading.sentenceAt(offset).orElse(0);
    }

    Attribution attribution(int sentence) {
        return sentence < reading.attributions().size() ? reading.attributions().get(sentence) : Attribution.narrator();
    }

    List<SpeechAct> acts(int sentence) {
        return acts.getOrDefault(sentence, List.of());
    }

    List<Cue> cues(int sentence, String group) {
        return cues(sentence).stream().filter(cue -> cue.group().equals(group)).toList();
    }

    List<Cue> cues(int sentence) {
        return cues.getOrDefault(sentence, List.of());
    }

    /** The person with a title whom the text names, if it names one only. */
    Optional<String> onlyLeader() {
        return onlyLeader;
    }

    /** Topics that a sentence mentions, in the order of the codebook. */
    List<TopicResult> topics(int sentence) {
        return topics.getOrDefault(sentence, List.of());
    }

    /** Places of one-sided terms that begin in a sentence, the most telling first. */
    List<TermPlace> places(int sentence) {
        return places.getOrDefault(sentence, List.of());
    }

    /** The most telling one-sided term that touches a place; empty when its words are in the other text too. */
    Optional<OneSidedTerm> term(Span place) {
        return places(sentenceAt(place.start())).stream()
                .filter(one -> one.span().overlaps(place))
                .map(TermPlace::term)
                .max(Comparator.comparingDouble(OneSidedTerm::score));
    }

    /** Links of a sentence that are at least as sure as the tier, best first. */
    Stream<PassageLink> links(int sentence, LinkTier least) {
        return links.getOrDefault(sentence, List.of()).stream()
                .filter(link -> link.tier().compareTo(least) <= 0)
                .sorted(Comparator.comparingDouble(PassageLink::score).reversed());
    }

    boolean isLinked(int sentence, LinkTier least) {
        return links(sentence, least).findAny().isPresent();
    }

    /** Whether the sentence is a heading: a first line of its own without an end mark. */
    boolean isHeading(int sentence) {
        Span span = sentence(sentence);
        char last = text().charAt(span.end() - 1);
        return Character.isLetterOrDigit(last)
                && paragraphs.size() > 1
                && paragraphs.get(paragraph(sentence)).equals(span);
    }
}
