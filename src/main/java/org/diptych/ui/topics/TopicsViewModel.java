package org.diptych.ui.topics;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.diptych.analysis.terms.ProposedForms;
import org.diptych.analysis.text.LanguageGuess;
import org.diptych.model.Analysis;
import org.diptych.model.Codebook;
import org.diptych.model.MentionDecisions;
import org.diptych.model.Provenance;
import org.diptych.model.Research;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.diptych.model.Topic;
import org.diptych.model.TopicPresence;
import org.diptych.model.TopicResult;
import org.diptych.model.Verdict;
import org.diptych.ui.shared.Change;
import org.diptych.ui.shared.Compared;
import org.diptych.ui.shared.Lens;
import org.diptych.ui.shared.NewTopic;
import org.diptych.ui.shared.Selected;
import org.diptych.ui.shared.Workspace;
import org.diptych.ui.topics.TopicChip.Look;

/** The topics on the bar and those of the codebook that can be put there. */
public final class TopicsViewModel {
    private static final int LONGEST_SELECTION = 80;

    private final Workspace workspace;
    private final Lens lens;
    private final Set<String> onBar = new LinkedHashSet<>();
    private final ReadOnlyObjectWrapper<List<TopicChip>> chips = new ReadOnlyObjectWrapper<>(List.of());

    private final ReadOnlyIntegerWrapper furtherNamed = new ReadOnlyIntegerWrapper();

    public TopicsViewModel(Workspace workspace, Lens lens) {
        this.workspace = workspace;
        this.lens = lens;
        workspace.comparisonProperty().subscribe(comparison -> refresh());
        workspace.comparedProperty().subscribe(compared -> refresh());
        lens.soloProperty().subscribe(solo -> refresh());
    }

    /** The chips on the bar, in the order of the codebook. */
    public ReadOnlyObjectProperty<List<TopicChip>> chipsProperty() {
        return chips.getReadOnlyProperty();
    }

    /**
     * Topics of the codebook that are not on the bar and whose name or words contain the text, most named first.
     *
     * @param inWords names of topics in the user's language
     */
    public List<TopicChip> further(String text, Function<Topic, String> inWords) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(chip -> !onBar.contains(chip.topic().id()))
                .filter(chip -> contains(chip.topic(), inWords, wanted))
                .sorted(Comparator.comparingInt((TopicChip chip) -> -(chip.countA() + chip.countB())))
                .toList();
    }

    /** Number of topics that a statement names and that are not on the bar. */
    public ReadOnlyIntegerProperty furtherNamedProperty() {
        return furtherNamed.getReadOnlyProperty();
    }

    /** Shows a topic that is hidden, hides one that is shown; while one is looked at alone, shows all again. */
    public void toggle(String topicId) {
        if (lens.soloProperty().get().isPresent()) {
            lens.endSolo();
            return;
        }
        topic(topicId).ifPresent(topic -> put(topic.withShown(!topic.shown())));
    }

    /** Looks at one topic alone, or at all again. */
    public void solo(String topicId) {
        lens.toggleSolo(topicId);
    }

    /** Puts a topic on the bar and highlights it. */
    public void show(String topicId) {
        topic(topicId).ifPresent(topic -> put(topic.withShown(true)));
    }

    /** Takes a topic off the bar. */
    public void remove(String topicId) {
        onBar.remove(topicId);
        if (lens.soloProperty().get().equals(Optional.of(topicId))) {
            lens.endSolo();
        }
        topic(topicId).filter(Topic::shown).ifPresent(topic -> put(topic.withShown(false)));
        onBar.remove(topicId);
        refresh();
    }

    /**
     * Adds a topic.
     *
     * @param name its name; nothing happens when it is blank
     * @param words what is looked for, separated by commas, semicolons or line ends; the name itself when blank
     */
    public void add(String name, String words) {
        if (name.isBlank()) {
            return;
        }
        Codebook codebook = workspace.comparison().codebook();
        Topic topic = NewTopic.of(name.strip(), words, codebook, this::language);
        workspace.change(
                Change.TOPIC_ADDED, now -> now.withCodebook(now.codebook().with(topic)));
    }

    /** Number of mentions of a topic that nobody has looked at. */
    public int undecided(String topicId) {
        Compared compared = workspace.compared();
        Research research = workspace.comparison().research();
        return compared.isOf(workspace.comparison())
                ? MentionDecisions.undecided(compared.analysis(), research, Side.A, topicId)
                                .size()
                        + MentionDecisions.undecided(compared.analysis(), research, Side.B, topicId)
                                .size()
                : 0;
    }

    /** Confirms or rejects every mention of a topic that nobody has looked at, in one step. */
    public void decideAll(String topicId, Verdict verdict) {
        int count = undecided(topicId);
        if (count == 0) {
            return;
        }
        Analysis analysis = workspace.compared().analysis();
        String name = topic(topicId).map(Topic::name).orElse(topicId);
        workspace.change(
                verdict == Verdict.CONFIRMED
                        ? Change.mentionsConfirmed(count, name)
                        : Change.mentionsRejected(count, name),
                now -> {
                    Research research = now.research();
                    for (Side side : Side.values()) {
                        research = MentionDecisions.decide(
                                research,
                                side,
                                now.statement(side).text(),
                                MentionDecisions.undecided(analysis, now.research(), side, topicId),
                                verdict);
                    }
                    return now.withResearch(research);
                });
    }

    /** The words that are selected in a statement; empty when there are none, or too many for a topic. */
    public Optional<String> selection() {
        Selected selected = lens.selectedProperty().get();
        Span span = selected.in(selected.newest());
        String text = workspace.comparison().statement(selected.newest()).text();
        return span.isEmpty() || span.length() > LONGEST_SELECTION || span.end() > text.length()
                ? Optional.empty()
                : Optional.of(span.of(text).replaceAll("\\s+", " ").strip()).filter(words -> !words.isEmpty());
    }

    /** What a topic of this name should look for, separated by commas. */
    public String proposedWords(String name) {
        return String.join(
                ", ",
                ProposedForms.of(
                        name,
                        workspace.comparison().codebook(),
                        List.of(
                                workspace.comparison().a().text(),
                                workspace.comparison().b().text())));
    }

    /**
     * The topic of the codebook that has this very name or looks for these very words.
     *
     * @param inWords names of topics in the user's language
     */
    public Optional<TopicChip> holding(String words, Function<Topic, String> inWords) {
        String wanted = words.strip();
        return all().stream()
                .filter(chip -> chip.topic().name().equalsIgnoreCase(wanted)
                        || inWords.apply(chip.topic()).equalsIgnoreCase(wanted)
                        || chip.topic().patterns().stream()
                                .anyMatch(pattern -> pattern.text().equalsIgnoreCase(wanted)))
                .findFirst();
    }

    /** The language whose inflections apply to a word: that of its script, else that of a statement; may be unknown. */
    private String language(String word) {
        String script = primary(LanguageGuess.of(word, Provenance.UNKNOWN_LANGUAGE));
        for (Side side : Side.values()) {
            Statement statement = workspace.comparison().statement(side);
            String spoken = primary(
                    LanguageGuess.of(statement.text(), statement.provenance().language()));
            if (primary(LanguageGuess.of(word, spoken)).equals(spoken)) {
                return spoken;
            }
        }
        return script;
    }

    private static String primary(String tag) {
        String primary = LanguageGuess.primary(tag);
        return primary.equals(Provenance.UNKNOWN_LANGUAGE) ? "" : primary;
    }

    private void put(Topic topic) {
        workspace.change(
                Change.TOPIC_SHOWN, now -> now.withCodebook(now.codebook().with(topic)));
    }

    private Optional<Topic> topic(String id) {
        return workspace.comparison().codebook().topic(id);
    }

    private void refresh() {
        List<TopicChip> all = all();
        all.stream()
                .filter(chip -> chip.topic().shown())
                .forEach(chip -> onBar.add(chip.topic().id()));
        furtherNamed.set((int) all.stream()
                .filter(chip -> chip.isNamed() && !onBar.contains(chip.topic().id()))
                .count());
        chips.set(all.stream().filter(chip -> onBar.contains(chip.topic().id())).toList());
    }

    private List<TopicChip> all() {
        List<Topic> topics = workspace.comparison().codebook().topics();
        return IntStream.range(0, topics.size())
                .mapToObj(i -> chip(topics.get(i), i))
                .toList();
    }

    private TopicChip chip(Topic topic, int position) {
        TopicResult result = workspace
                .compared()
                .analysis()
                .topic(topic.id())
                .orElseGet(() -> new TopicResult(topic, TopicPresence.absent(), TopicPresence.absent()));
        return new TopicChip(
                topic,
                position,
                result.a().count(),
                result.b().count(),
                result.a().status(),
                result.b().status(),
                look(topic));
    }

    private Look look(Topic topic) {
        Optional<String> solo = lens.soloProperty().get();
        if (solo.equals(Optional.of(topic.id()))) {
            return Look.SOLO;
        }
        if (!topic.shown()) {
            return Look.HIDDEN;
        }
        return solo.isPresent() ? Look.WAITING : Look.SHOWN;
    }

    private static boolean contains(Topic topic, Function<Topic, String> inWords, String wanted) {
        return (topic.name() + "\n" + inWords.apply(topic))
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted)
                || topic.patterns().stream()
                        .anyMatch(pattern ->
                                pattern.text().toLowerCase(Locale.ROOT).contains(wanted));
    }
}
