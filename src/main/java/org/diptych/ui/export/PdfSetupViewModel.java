package org.diptych.ui.export;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.diptych.export.pdf.Paper;
import org.diptych.export.pdf.PdfOptions;
import org.diptych.export.pdf.PdfPart;
import org.diptych.model.Annotation;
import org.diptych.model.Comparison;
import org.diptych.model.Side;
import org.diptych.model.TopicResult;
import org.diptych.ui.shared.Compared;
import org.diptych.ui.shared.LatestTask;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Notices;
import org.diptych.ui.shared.Threads;
import org.diptych.ui.shared.UserPreferences;
import org.diptych.ui.shared.Workspace;

/** What is chosen for the annotated PDF, and how a page of it looks then. */
public final class PdfSetupViewModel {
    private final Workspace workspace;
    private final Messages messages;
    private final PagePreview preview;
    private final ObservableList<Choice> parts = FXCollections.observableArrayList();
    private final ObservableList<Choice> topics = FXCollections.observableArrayList();
    private final ObservableList<Choice> authors = FXCollections.observableArrayList();
    private final StringProperty paper = new SimpleStringProperty();
    private final BooleanProperty landscape = new SimpleBooleanProperty();
    private final BooleanProperty margin = new SimpleBooleanProperty();
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty author = new SimpleStringProperty();
    private final RememberedChoices remembered;
    private PdfOptions last;
    /** The name in the preferences that the author followed last. */
    private String usualAuthor;
    /** Title of the comparison for which another one was chosen last. */
    private String titled = "";

    private boolean open;
    private boolean filling;

    PdfSetupViewModel(
            Workspace workspace,
            Reports reports,
            UserPreferences preferences,
            Threads threads,
            Notices notices,
            Messages messages) {
        this.workspace = workspace;
        this.remembered = new RememberedChoices(preferences);
        this.last = remembered.options();
        this.usualAuthor = last.author();
        this.messages = messages;
        this.preview = new PagePreview(reports, threads, notices);
        Stream.<ObservableValue<?>>of(paper, landscape, margin, title, author)
                .forEach(each -> each.subscribe(this::changed));
        workspace.comparedProperty().subscribe(compared -> {
            if (open) {
                fill(compared);
            }
        });
    }

    /** Takes the present comparison and shows its first page. */
    public void open() {
        open = true;
        fill(workspace.compared());
    }

    /** Ends the preview; the choices stay for the next time. */
    public void close() {
        open = false;
        preview.clear();
    }

    public ObservableList<Choice> parts() {
        return FXCollections.unmodifiableObservableList(parts);
    }

    /** Topics that are mentioned or shown. */
    public ObservableList<Choice> topics() {
        return FXCollections.unmodifiableObservableList(topics);
    }

    /** Authors of notes. */
    public ObservableList<Choice> authors() {
        return FXCollections.unmodifiableObservableList(authors);
    }

    /** Names of the sizes of paper. */
    public List<String> papers() {
        return Stream.of(Paper.values()).map(Paper::label).toList();
    }

    public StringProperty paperProperty() {
        return paper;
    }

    public BooleanProperty landscapeProperty() {
        return landscape;
    }

    public BooleanProperty marginProperty() {
        return margin;
    }

    public StringProperty titleProperty() {
        return title;
    }

    public StringProperty authorProperty() {
        return author;
    }

    public ReadOnlyObjectProperty<PageShown> shownProperty() {
        return preview.shownProperty();
    }

    /** The page being made. */
    public LatestTask drawing() {
        return preview.drawing();
    }

    /** Says into how many pixels the page has to fit. */
    public void fit(int width, int height) {
        preview.fit(width, height);
    }

    public void turnTo(int page) {
        preview.turnTo(page);
    }

    /** The choices. */
    public PdfOptions options() {
        return last;
    }

    private void fill(Compared compared) {
        Comparison comparison = compared.comparison();
        filling = true;
        paper.set(last.paper().label());
        landscape.set(last.landscape());
        margin.set(last.margin());
        author.set(last.author().equals(usualAuthor) ? remembered.author() : last.author());
        usualAuthor = remembered.author();
        boolean ownTitle = !last.title().isBlank() && titled.equals(comparison.title());
        title.set(ownTitle ? last.title() : comparison.title());
        titled = comparison.title();
        boolean findings = !comparison.research().findings().isEmpty();
        put(
                parts,
                List.of(PdfPart.values()),
                part -> Choice.of(
                        part.name(),
                        messages.text("export.part." + part.key()),
                        part != PdfPart.FINDINGS || findings,
                        last.parts().contains(part)));
        put(
                topics,
                compared.analysis().topics().stream()
                        .filter(result -> result.topic().shown() || mentions(result) > 0)
                        .toList(),
                result -> Choice.of(
                        result.topic().id(),
                        result.topic().name() + "  "
                                + messages.text(
                                        "topics.counts",
                                        result.a().count(),
                                        result.b().count()),
                        true,
                        last.topics()
                                .map(chosen -> chosen.contains(result.topic().id()))
                                .orElse(result.topic().shown())));
        put(
                authors,
                comparison.research().annotations().stream()
                        .filter(one -> !one.note().isBlank())
                        .map(Annotation::author)
                        .distinct()
                        .sorted()
                        .toList(),
                name -> Choice.of(
                        name,
                        name.isBlank() ? messages.text("export.notes.unnamed") : name,
                        true,
                        last.noteAuthors().map(chosen -> chosen.contains(name)).orElse(true)));
        filling = false;
        changed();
    }

    private <T> void put(ObservableList<Choice> list, Collection<T> things, Function<T, Choice> choice) {
        List<Choice> made = things.stream().map(choice).toList();
        made.forEach(each -> each.chosen().subscribe(this::changed));
        list.setAll(made);
    }

    private static int mentions(TopicResult result) {
        return result.of(Side.A).count() + result.of(Side.B).count();
    }

    private void changed() {
        if (filling || !open) {
            return;
        }
        last = chosen();
        remembered.remember(last);
        preview.of(workspace.compared(), last);
    }

    private PdfOptions chosen() {
        Comparison comparison = workspace.compared().comparison();
        Set<PdfPart> wanted = parts.stream()
                .filter(Choice::isChosen)
                .map(choice -> PdfPart.valueOf(choice.id()))
                .collect(Collectors.toSet());
        String own = title.get().strip();
        return new PdfOptions(
                Stream.of(Paper.values())
                        .filter(each -> each.label().equals(paper.get()))
                        .findFirst()
                        .orElse(Paper.A4),
                landscape.get(),
                wanted,
                unlessUsual(topics, comparison),
                Optional.of(ids(authors)).filter(names -> names.size() < authors.size()),
                margin.get(),
                own.equals(comparison.title()) ? "" : own,
                author.get().strip());
    }

    /** The chosen topics, unless they are those that are shown anyway. */
    private static Optional<Set<String>> unlessUsual(List<Choice> topics, Comparison comparison) {
        Set<String> shown = new HashSet<>();
        comparison.codebook().topics().stream().filter(topic -> topic.shown()).forEach(topic -> shown.add(topic.id()));
        return Optional.of(ids(topics)).filter(chosen -> !chosen.equals(shown));
    }

    private static Set<String> ids(List<Choice> choices) {
        return choices.stream().filter(Choice::isChosen).map(Choice::id).collect(Collectors.toSet());
    }
}
