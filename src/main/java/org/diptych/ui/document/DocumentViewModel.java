package org.diptych.ui.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.diptych.model.Comparison;
import org.diptych.project.ProjectStore;
import org.diptych.project.ProjectStore.Opened;
import org.diptych.project.SaveOutcome;
import org.diptych.project.SaveOutcome.Consent;
import org.diptych.project.disk.FileStamp;
import org.diptych.project.file.Project;
import org.diptych.project.state.Autosave;
import org.diptych.project.state.Origin;
import org.diptych.project.state.Unsaved;
import org.diptych.ui.shared.Change;
import org.diptych.ui.shared.Desktop;
import org.diptych.ui.shared.LatestTask;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Notices;
import org.diptych.ui.shared.Threads;
import org.diptych.ui.shared.Workspace;

/** The comparison as a file: which one it is, whether it is saved, and what happened to it. */
public final class DocumentViewModel {
    private final Workspace workspace;
    private final Storage storage;
    private final Desktop desktop;
    private final Threads threads;
    private final Notices notices;
    private final Messages messages;
    private final LatestTask working;
    private final Questions questions = new Questions();
    private final OutsideChanges outside;
    private final RecentList recent;
    private final UnsavedWork unsaved;
    private final EarlierStates earlier;
    private final ProjectImport projects;
    private final Troubles troubles;
    private final ReportPdf reports;
    private final ReadOnlyObjectWrapper<Document> document =
            new ReadOnlyObjectWrapper<>(new Document(Optional.empty(), false));
    private final ReadOnlyBooleanWrapper blank = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private Project held;
    private Optional<Comparison> saved;
    private Optional<FileStamp> stamp = Optional.empty();

    public DocumentViewModel(
            Workspace workspace,
            Storage storage,
            Desktop desktop,
            Threads threads,
            Notices notices,
            Messages messages) {
        this.workspace = workspace;
        this.storage = storage;
        this.desktop = desktop;
        this.threads = threads;
        this.notices = notices;
        this.messages = messages;
        this.working = new LatestTask(threads);
        this.outside = new OutsideChanges(this, questions, threads, messages);
        DiskWork disk = new DiskWork(threads, notices);
        this.recent = new RecentList(storage.recent(), disk, messages);
        this.unsaved = new UnsavedWork(this, storage, questions, disk, messages);
        this.earlier = new EarlierStates(this, storage.store(), questions, disk, messages);
        this.troubles = new Troubles(notices, messages);
        this.reports = new ReportPdf(this, troubles);
        this.projects = new ProjectImport(this, workspace, questions, notices, messages);
        this.held = Project.of(workspace.comparison());
        this.saved = Optional.of(workspace.comparison());
        workspace.comparisonProperty().subscribe(this::follow);
    }

    public ReadOnlyObjectProperty<Document> documentProperty() {
        return document.getReadOnlyProperty();
    }

    /** What the title bar says; empty for a new window in which nothing was done. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** What the user may decide at the moment. */
    public ReadOnlyObjectProperty<Optional<Question>> questionProperty() {
        return questions.currentProperty();
    }

    /** Files that were used last, the newest first. */
    public ReadOnlyObjectProperty<List<RecentRow>> recentProperty() {
        return recent.rowsProperty();
    }

    /** Whether both statements are empty, so that the welcome page is shown. */
    public ReadOnlyBooleanProperty blankProperty() {
        return blank.getReadOnlyProperty();
    }

    /** Opening or saving under way. */
    public LatestTask working() {
        return working;
    }

    /** Whether the file is a comparison and not one statement. */
    public static boolean isComparison(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".diptych");
    }

    /** Lets the user choose a comparison and opens it; another document is left to {@code otherwise}. */
    public void open(Consumer<Path> otherwise) {
        desktop.chooseComparison().ifPresent(file -> open(file, () -> otherwise.accept(file)));
    }

    /** Opens a comparison, also one of a PDF or of another program; another document is left to {@code otherwise}. */
    public void open(Path file, Runnable otherwise) {
        if (isComparison(file)) {
            open(file);
        } else if (isProject(file)) {
            importProject(file);
        } else if (ReportPdf.isPdf(file)) {
            reports.open(file, otherwise);
        } else {
            otherwise.run();
        }
    }

    /** Opens a comparison; asks first what is to become of unsaved work. */
    public void open(Path file) {
        leave(() -> load(file));
    }

    /** Lets the user choose a project of another program and takes over what is in it. */
    public void importProject() {
        desktop.chooseProject().ifPresent(projects::read);
    }

    /** Takes over a project of another program. */
    public void importProject(Path file) {
        projects.read(file);
    }

    /** Whether the file is a project of another program. */
    public static boolean isProject(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".qdpx");
    }

    /** Opens the comparison of the last time, without a word when it is not there any more. */
    public void reopen(Path file, Runnable shown) {
        working.start(
                progress -> Files.exists(file) ? Optional.of(ProjectStore.open(file)) : Optional.<Opened>empty(),
                opened -> opened.filter(there -> blank.get()).ifPresent(there -> {
                    show(there.project(), Optional.of(file), Optional.of(there.stamp()));
                    troubles.tell(file, there.project().damage());
                    shown.run();
                }),
                cause -> troubles.tell(file, cause));
    }

    /** Opens the example; the step can be undone where it takes the place of a comparison that was never saved. */
    public void openExample(Supplier<Comparison> example) {
        if (document.get().file().isPresent()) {
            leave(() -> begin(Project.of(example.get())));
            return;
        }
        boolean nothingToKeep = !document.get().unsaved();
        Comparison shown = example.get();
        if (nothingToKeep) {
            saved = Optional.of(shown);
        }
        workspace.change(Change.EXAMPLE, now -> shown);
    }

    /**
     * Begins a comparison that is in no file; asks first what is to become of unsaved work.
     *
     * @param shown called when it is there
     */
    public void beginAnew(Supplier<Comparison> nothing, Runnable shown) {
        leave(() -> {
            begin(Project.of(nothing.get()));
            shown.run();
        });
    }

    /** Saves to the file, or lets the user choose one when there is none or the file is damaged. */
    public void save() {
        saveThen(() -> {});
    }

    /** Saves to a file that the user chooses. */
    public void saveAs() {
        saveAsThen(() -> {});
    }

    /** Does something that leaves the comparison, after the user said what becomes of unsaved work. */
    public void leave(Runnable then) {
        if (!document.get().unsaved()) {
            then.run();
            return;
        }
        switch (desktop.askBeforeLeaving(shownName())) {
            case SAVE -> saveThen(then);
            case KEEP -> {
                storage.autosave().ifPresent(Autosave::setAside);
                then.run();
            }
            case DISCARD -> {
                storage.autosave().ifPresent(Autosave::settled);
                then.run();
            }
            case STAY -> {}
        }
    }

    /** Answers a question. */
    public void choose(Question question, Question.Choice choice) {
        questions.choose(question, choice);
    }

    /** Looks whether another program has changed the file; to be called when the window comes to the front. */
    public void lookOutside() {
        outside.look();
    }

    /** Offers work that was not saved when Diptych ended without being closed. */
    public void offerUnsaved() {
        unsaved.offer(threads, notices);
    }

    /** Files are told apart by their names, comparisons without one by their title or the issuers. */
    String shownName() {
        Comparison now = workspace.comparison();
        return document.get()
                .name()
                .or(() -> Optional.of(FileName.title(now)).filter(title -> !title.isBlank()))
                .orElseGet(() -> messages.text("document.unnamed"));
    }

    Comparison comparison() {
        return workspace.comparison();
    }

    Optional<FileStamp> stamp() {
        return stamp;
    }

    /** Shows what is in the file now instead of what is in the window. */
    void reload() {
        document.get().file().ifPresent(file -> {
            storage.autosave().ifPresent(Autosave::setAside);
            load(file);
        });
    }

    /** Begins a comparison that is in no file. */
    void begin(Project project) {
        show(project, Optional.empty(), Optional.empty());
    }

    /** Shows work that is in no file, as unsaved. */
    void resume(Project work) {
        resume(work, Optional.empty(), Optional.empty());
    }

    /** Shows work that was never saved, as unsaved. */
    void resume(Unsaved work) {
        resume(work.project(), work.origin().file(), work.origin().stamp());
    }

    private void resume(Project work, Optional<Path> file, Optional<FileStamp> known) {
        show(work, file, known);
        saved = Optional.empty();
        follow(workspace.comparison());
    }

    private void load(Path file) {
        working.start(
                progress -> ProjectStore.open(file),
                opened -> {
                    show(opened.project(), Optional.of(file), Optional.of(opened.stamp()));
                    notices.settled();
                    troubles.tell(file, opened.project().damage());
                    recent.add(file, workspace.comparison());
                },
                cause -> {
                    troubles.tell(file, cause);
                    earlier.offer(file);
                    // What was to be left is still here, and has to be safe again.
                    follow(workspace.comparison());
                });
    }

    private void show(Project project, Optional<Path> file, Optional<FileStamp> now) {
        questions.withdraw(Question.Kind.SAVING);
        held = project;
        stamp = now;
        saved = Optional.of(project.comparison());
        document.set(new Document(file, false));
        workspace.open(project.comparison());
        follow(project.comparison());
    }

    private void follow(Comparison now) {
        blank.set(now.a().text().isEmpty() && now.b().text().isEmpty());
        boolean nothing = document.get().file().isEmpty()
                && now.a().isBlank()
                && now.b().isBlank()
                && now.research().isEmpty();
        boolean changed = !nothing && !saved.equals(Optional.of(now));
        document.set(document.get().withUnsaved(changed));
        boolean untouched =
                document.get().file().isEmpty() && blank.get() && now.title().isBlank() && !changed;
        title.set(untouched ? "" : messages.text(changed ? "document.title.unsaved" : "document.title", shownName()));
        storage.autosave().ifPresent(autosave -> {
            if (changed) {
                autosave.changed(held.with(now), new Origin(document.get().file(), stamp));
            } else {
                autosave.settled();
            }
        });
    }

    private void saveThen(Runnable then) {
        Optional<Path> file = document.get().file().filter(path -> held.isSound());
        if (file.isPresent()) {
            write(file.get(), Set.of(), then);
        } else {
            saveAsThen(then);
        }
    }

    private void saveAsThen(Runnable then) {
        String proposed = document.get().name().orElseGet(() -> FileName.proposed(workspace.comparison()));
        desktop.chooseSave(proposed + ".diptych").ifPresent(file -> write(file, Set.of(Consent.values()), then));
    }

    /** Saves whatever the file holds now; the user has agreed. */
    void saveOver() {
        document.get().file().ifPresent(file -> write(file, Set.of(Consent.values()), () -> {}));
    }

    private void write(Path file, Set<Consent> consents, Runnable then) {
        Comparison written = workspace.comparison();
        Project project = held.with(written);
        Optional<FileStamp> known = document.get().file().equals(Optional.of(file)) ? stamp : Optional.empty();
        working.start(
                progress -> storage.store().save(project, file, known, consents),
                outcome -> settle(outcome, project, file, then),
                cause -> notices.failed("document.save.failed", cause));
    }

    private void settle(SaveOutcome outcome, Project written, Path file, Runnable then) {
        if (outcome instanceof SaveOutcome.Saved done) {
            questions.withdraw(Question.Kind.SAVING);
            held = new Project(written.comparison(), written.extras(), List.of());
            stamp = Optional.of(done.stamp());
            saved = Optional.of(written.comparison());
            document.set(new Document(Optional.of(file), false));
            follow(workspace.comparison());
            recent.add(file, workspace.comparison());
            then.run();
        } else if (outcome instanceof SaveOutcome.NeedsConsent need) {
            questions.ask(new Question(
                    new Question.Subject(Question.Kind.SAVING, nameOf(file)),
                    messages.text(
                            need.empty() ? "document.shrink.empty" : "document.shrink.smaller",
                            nameOf(file),
                            kilobytes(need.oldSize()),
                            kilobytes(need.newSize())),
                    List.of(),
                    List.of(
                            choice(
                                    "save-over",
                                    "document.choice.anyway",
                                    () -> write(file, Set.of(Consent.values()), then)),
                            choice("save-as", "document.choice.save-as", this::saveAs),
                            choice("not-now", "document.choice.cancel", () -> {}))));
        } else if (outcome instanceof SaveOutcome.ChangedOutside) {
            outside.ask(file);
        } else if (outcome instanceof SaveOutcome.Failed failed) {
            notices.problem(messages.text("document.save." + word(failed.problem()), nameOf(file)));
        }
    }

    private Question.Choice choice(String id, String label, Runnable action) {
        return new Question.Choice(id, messages.text(label), action, true);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static long kilobytes(long bytes) {
        return (bytes + 1023) / 1024;
    }
}
