package org.diptych.ui.codebook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.diptych.model.AliasGroup;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.Topic;
import org.diptych.ui.shared.Change;
import org.diptych.ui.shared.Desktop;
import org.diptych.ui.shared.LatestTask;
import org.diptych.ui.shared.NewTopic;
import org.diptych.ui.shared.Notices;
import org.diptych.ui.shared.Threads;
import org.diptych.ui.shared.Workspace;

/**
 * A draft of the codebook. The comparison gets it as one step of the history when it is applied; until then nothing
 * else sees it.
 */
public final class CodebookViewModel {
    private static final Duration TYPING_PAUSE = Duration.ofMillis(150);

    private final Workspace workspace;
    private final Steps steps;
    private final Notices notices;
    private final LatestTask counting;
    private final LatestTask filing;
    private final ReadOnlyObjectWrapper<Codebook> draft = new ReadOnlyObjectWrapper<>(Codebook.empty());
    private final ReadOnlyObjectWrapper<Optional<Topic>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<TopicHits> hits = new ReadOnlyObjectWrapper<>(TopicHits.NONE);
    private final ReadOnlyObjectWrapper<List<String>> report = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper unreadable = new ReadOnlyBooleanWrapper(false);
    /** What was typed into the form of a topic and cannot be read, by the topic's id; each is kept until it is mended. */
    private final Map<String, Unread> unread = new LinkedHashMap<>();

    private final ReadOnlyStringWrapper sameWords = new ReadOnlyStringWrapper("");
    private String sameWordsProblem = "";

    private record Unread(TopicFields typed, String problem) {}

    /** What the editor needs of the steps. */
    public interface Steps {
        /** Reads one topic or groups of equal words in the codebook format; the message of an error is a sentence. */
        Codebook parse(String entries) throws IOException;

        /** Words that are the same thing in the codebook format, a group a line. */
        String sameWords(Codebook codebook);

        /** Counts where a topic stands. */
        TopicHits count(Topic topic, Comparison comparison);

        /** Reads a codebook file of any format; the report gets a sentence for everything that was not taken over. */
        Codebook read(Path file, List<String> report) throws IOException;

        /** Writes a codebook in the format that the file's ending tells. */
        void write(Codebook codebook, Path file) throws IOException;

        /** The codebook that ships with Diptych. */
        Codebook bundled();

        /** Makes a codebook the one with which new comparisons begin. */
        void keepAsDefault(Codebook codebook) throws IOException;
    }

    public CodebookViewModel(Workspace workspace, Steps steps, Threads threads, Notices notices) {
        this.workspace = workspace;
        this.steps = steps;
        this.notices = notices;
        this.counting = new LatestTask(threads);
        this.filing = new LatestTask(threads);
    }

    /** Begins with the comparison's codebook. */
    public void begin() {
        begin(workspace.comparison().codebook());
    }

    private void begin(Codebook codebook) {
        report.set(List.of());
        unread.clear();
        sameWordsProblem = "";
        draft.set(codebook);
        sameWords.set(steps.sameWords(codebook));
        choose(codebook.topics().stream().findFirst().map(Topic::id).orElse(""));
    }

    /** The codebook as it would be applied. */
    public ReadOnlyObjectProperty<Codebook> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** The topic in the form. */
    public ReadOnlyObjectProperty<Optional<Topic>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Where the topic in the form stands in the two texts. */
    public ReadOnlyObjectProperty<TopicHits> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    /** What the last import left out or changed, as sentences in English. */
    public ReadOnlyObjectProperty<List<String>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /**
     * What is wrong with what was typed into the form, or else with the words that are the same, as a sentence in English;
     * empty when nothing is.
     */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether anything that was typed, in any form, cannot be read; the draft is without it. */
    public ReadOnlyBooleanProperty unreadableProperty() {
        return unreadable.getReadOnlyProperty();
    }

    /** Whether something of this topic was typed that cannot be read. */
    public boolean isUnreadable(Topic topic) {
        return unread.containsKey(topic.id());
    }

    /** Whether anything would be lost if the editor were closed. */
    public boolean hasChanges() {
        return unreadable.get() || !draft.get().equals(workspace.comparison().codebook());
    }

    /**
     * Ends the editing; asks first when anything would be lost.
     *
     * @param ask hears whether all that was typed can be read, so that it could be used
     * @return whether the editor may be closed
     */
    public boolean mayClose(Function<Boolean, Desktop.Leaving> ask) {
        Desktop.Leaving answer = hasChanges() ? ask.apply(!unreadable.get()) : Desktop.Leaving.DISCARD;
        if (answer == Desktop.Leaving.SAVE) {
            apply();
        }
        return answer != Desktop.Leaving.STAY;
    }

    /** Puts a topic into the form. */
    public void choose(String topicId) {
        chosen.set(draft.get().topic(topicId));
        tellProblems();
        count(Duration.ZERO);
    }

    private void tellProblems() {
        unreadable.set(!unread.isEmpty() || !sameWordsProblem.isEmpty());
        problem.set(chosen.get()
                .flatMap(topic -> Optional.ofNullable(unread.get(topic.id())))
                .map(Unread::problem)
                .orElse(sameWordsProblem));
    }

    /**
     * The chosen topic as fields; what cannot be read of them as it was typed.
     *
     * @param inWords names of topics in the user's language
     */
    public Optional<TopicFields> fields(Function<Topic, String> inWords) {
        return chosen.get()
                .map(topic -> Optional.ofNullable(unread.get(topic.id()))
                        .map(Unread::typed)
                        .orElseGet(() -> TopicFields.of(topic).withName(inWords.apply(topic))));
    }

    /**
     * Takes over what was typed into the form; what cannot be read changes nothing and is told. A name that was left as it
     * is in the user's language stays what it is in the codebook.
     *
     * @param inWords names of topics in the user's language
     */
    public void type(TopicFields typed, Function<Topic, String> inWords) {
        if (chosen.get().isEmpty()) {
            return;
        }
        Topic before = chosen.get().get();
        String id = before.id();
        TopicFields fields = typed.name().equals(inWords.apply(before)) ? typed.withName(before.name()) : typed;
        try {
            Topic topic = steps.parse(fields.entry(id)).topics().get(0);
            unread.remove(id);
            chosen.set(Optional.of(topic));
            draft.set(draft.get().with(topic));
            count(TYPING_PAUSE);
        } catch (IOException e) {
            // The sentence tells the line of an entry that the user does not see.
            String told = String.valueOf(e.getMessage()).replaceFirst("^Line \\d+ of the codebook", "This entry");
            unread.put(id, new Unread(typed, told));
        }
        tellProblems();
    }

    /** Adds a topic and puts it into the form. */
    public void add(String name) {
        String free = name;
        for (int n = 2; isTaken(free); n++) {
            free = name + " " + n;
        }
        Topic added = NewTopic.of(free, List.of(), draft.get());
        draft.set(draft.get().with(added));
        choose(added.id());
    }

    /** Takes the chosen topic out. */
    public void remove() {
        chosen.get().ifPresent(topic -> {
            List<Topic> topics = new ArrayList<>(draft.get().topics());
            int at = topics.indexOf(topic);
            topics.remove(topic);
            unread.remove(topic.id());
            draft.set(withTopics(topics));
            choose(
                    topics.isEmpty()
                            ? ""
                            : topics.get(Math.min(at, topics.size() - 1)).id());
        });
    }

    /** Moves the chosen topic up (-1) or down (1). */
    public void move(int step) {
        chosen.get().ifPresent(topic -> {
            List<Topic> topics = new ArrayList<>(draft.get().topics());
            int from = topics.indexOf(topic);
            int to = from + step;
            if (from >= 0 && to >= 0 && to < topics.size()) {
                topics.remove(from);
                topics.add(to, topic);
                draft.set(withTopics(topics));
            }
        });
    }

    /** Words that are the same thing, a group a line, as they were typed last. */
    public ReadOnlyStringProperty sameWordsProperty() {
        return sameWords.getReadOnlyProperty();
    }

    /** Takes over the groups of equal words; what cannot be read changes nothing and is told. */
    public void typeSameWords(String lines) {
        if (lines.equals(sameWords.get())) {
            return;
        }
        sameWords.set(lines);
        try {
            Codebook read = steps.parse(lines);
            sameWordsProblem = read.topics().isEmpty() ? "" : "Topics are edited in the other list.";
            Codebook now = draft.get();
            draft.set(new Codebook(now.name(), now.topics(), read.aliases(), read.related()));
        } catch (IOException e) {
            sameWordsProblem = String.valueOf(e.getMessage());
        }
        tellProblems();
    }

    /** Puts the codebook that ships with Diptych in the place of the draft. */
    public void takeBundled() {
        begin(steps.bundled());
    }

    /** Adds the topics of a file; topics with the same key are replaced. */
    public void importFrom(Path file) {
        filing.start(
                progress -> {
                    List<String> told = new ArrayList<>();
                    return new Imported(steps.read(file, told), told);
                },
                this::merge,
                notices::problem);
    }

    /** Writes the draft. */
    public void exportTo(Path file, String done) {
        Codebook now = draft.get();
        filing.start(
                progress -> {
                    steps.write(now, file);
                    return file;
                },
                written -> notices.written(done, written),
                notices::problem);
    }

    /**
     * Makes the draft the codebook with which new comparisons begin.
     *
     * @param done called when it is
     */
    public void keepAsDefault(Runnable done) {
        Codebook now = draft.get();
        filing.start(
                progress -> {
                    steps.keepAsDefault(now);
                    return now;
                },
                kept -> done.run(),
                notices::problem);
    }

    /** Gives the draft to the comparison. */
    public void apply() {
        Codebook now = draft.get();
        if (!now.equals(workspace.comparison().codebook())) {
            workspace.change(Change.CODEBOOK_EDITED, comparison -> comparison.withCodebook(now));
        }
    }

    private record Imported(Codebook codebook, List<String> report) {}

    private void merge(Imported imported) {
        Codebook merged = draft.get();
        for (Topic topic : imported.codebook().topics()) {
            merged = merged.with(topic);
        }
        List<AliasGroup> same = union(merged.aliases(), imported.codebook().aliases());
        List<AliasGroup> related = union(merged.related(), imported.codebook().related());
        imported.codebook().topics().forEach(topic -> unread.remove(topic.id()));
        draft.set(new Codebook(merged.name(), merged.topics(), same, related));
        sameWords.set(
                sameWordsProblem.isEmpty()
                        ? steps.sameWords(draft.get())
                        : sameWords.get().strip() + "\n" + steps.sameWords(imported.codebook()));
        report.set(imported.report());
        imported.codebook().topics().stream().findFirst().ifPresent(first -> choose(first.id()));
    }

    private static <T> List<T> union(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        other.stream().filter(group -> !one.contains(group)).forEach(all::add);
        return all;
    }

    private Codebook withTopics(List<Topic> topics) {
        Codebook now = draft.get();
        return new Codebook(now.name(), topics, now.aliases(), now.related());
    }

    private boolean isTaken(String name) {
        return draft.get().topics().stream().anyMatch(topic -> topic.name().equals(name));
    }

    private void count(Duration pause) {
        if (chosen.get().isEmpty()) {
            hits.set(TopicHits.NONE);
            return;
        }
        Topic topic = chosen.get().get();
        Comparison comparison = workspace.comparison();
        counting.startAfter(
                pause,
                progress -> steps.count(topic, comparison),
                hits::set,
                cause -> notices.failed("codebook.count.failed", cause));
    }
}
