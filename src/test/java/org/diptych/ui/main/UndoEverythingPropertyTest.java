package org.diptych.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.diptych.model.Analysis;
import org.diptych.model.Anchor;
import org.diptych.model.Annotation;
import org.diptych.model.Comparison;
import org.diptych.model.Finding;
import org.diptych.model.FindingKind;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Topic;
import org.diptych.model.Verdict;
import org.diptych.preferences.Preferences;
import org.diptych.project.qda.QdaProject;
import org.diptych.ui.Desk;
import org.diptych.ui.Sample;
import org.diptych.ui.SampleReports;
import org.diptych.ui.codebook.CodebookViewModel;
import org.diptych.ui.codebook.SampleSteps;
import org.diptych.ui.codebook.TopicFields;
import org.diptych.ui.compare.DifferencesViewModel;
import org.diptych.ui.compare.FindViewModel;
import org.diptych.ui.compare.PassagesViewModel;
import org.diptych.ui.compare.StatementViewModel;
import org.diptych.ui.document.Disk;
import org.diptych.ui.document.DocumentViewModel;
import org.diptych.ui.export.ExportViewModel;
import org.diptych.ui.findings.FindingRow;
import org.diptych.ui.findings.FindingsViewModel;
import org.diptych.ui.notes.Entry;
import org.diptych.ui.notes.MarkingViewModel;
import org.diptych.ui.notes.NotesViewModel;
import org.diptych.ui.places.PlacesViewModel;
import org.diptych.ui.preferences.PreferencesViewModel;
import org.diptych.ui.shared.Desktop;
import org.diptych.ui.shared.Lens;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Notices;
import org.diptych.ui.shared.Threads;
import org.diptych.ui.shared.UserPreferences;
import org.diptych.ui.shared.Workspace;
import org.diptych.ui.terms.TermsViewModel;
import org.diptych.ui.topics.LedgerViewModel;
import org.diptych.ui.topics.TopicsViewModel;

/** Does whatever the window can do, in any order, and takes all of it back. Every named step of the history occurs. */
class UndoEverythingPropertyTest {
    private static final Path BUNDLE = Path.of("src/main/resources/org/diptych/messages.properties");
    private static final Set<String> SEEN = new TreeSet<>();
    private static final Path PROJECT = project();

    @AfterContainer
    static void everyStepHasOccurred() throws IOException {
        Properties names = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLE)) {
            names.load(reader);
        }
        Set<String> all = new TreeSet<>(names.stringPropertyNames());
        all.removeIf(key -> !key.startsWith("change.") || SEEN.contains(key));
        assertThat(all).as("steps that did not occur").isEmpty();
        Files.delete(PROJECT);
    }

    /** The seed is fixed, so that it does not rest on chance whether the rarest step occurs. */
    @Property(tries = 250, seed = "20251124")
    void everythingUndoneIsTheStartAndEverythingRedoneTheEnd(@ForAll("actions") List<Action> actions) {
        Window window = new Window();
        Preferences before = window.preferences.now();
        for (Action action : actions) {
            window.act(action);
            window.workspace.undoableProperty().get().ifPresent(change -> SEEN.add(change.key()));
        }
        Comparison end = window.workspace.comparison();
        Preferences preferred = window.preferences.now();

        int steps = 0;
        while (window.workspace.undoableProperty().get().isPresent()) {
            window.workspace.undo();
            steps++;
        }
        assertThat(window.workspace.comparison()).isEqualTo(Sample.comparison());
        assertThat(window.preferences.now()).isEqualTo(before);
        for (int i = 0; i < steps; i++) {
            window.workspace.redo();
        }
        assertThat(window.workspace.comparison()).isEqualTo(end);
        assertThat(window.preferences.now()).isEqualTo(preferred);
    }

    /** Something that is done, with numbers that choose to what. */
    private record Action(int sort, Side side, int x, int y) {}

    @Provide
    Arbitrary<List<Action>> actions() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 300);
        return Combinators.combine(
                        Arbitraries.integers().between(0, Window.SORTS - 1),
                        Arbitraries.of(Side.values()),
                        number,
                        number)
                .as(Action::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(50);
    }

    private static Path project() {
        try {
            Comparison sample = Sample.comparison();
            Annotation mark = new Annotation(
                    "00000000-0000-0000-0000-00000000000b",
                    Side.A,
                    Anchor.at(sample.a().text(), new Span(4, 13)),
                    Optional.of("harbour"),
                    "imported",
                    "",
                    InstantSource.system().instant());
            return Files.write(
                    Files.createTempFile("undo", ".qdpx"),
                    QdaProject.write(
                            sample.withResearch(sample.research().withAnnotations(List.of(mark))), Analysis.empty()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The view models of a window over one workspace. */
    private static final class Window {
        static final int SORTS = 34;
        private static final String[] TOPICS = {"harbour", "treaty", "fishing"};

        final Messages messages = new Messages(Locale.ENGLISH);
        final Notices notices = new Notices(messages);
        final Threads threads = Threads.direct();
        final Lens lens = new Lens();
        final UserPreferences preferences = new UserPreferences(Preferences.usual(), written -> {}, threads, notices);
        long nanos;
        int ids;
        final Workspace workspace = new Workspace(
                Sample.comparison(),
                (comparison, progress) -> analysed(preferences.withIgnoredTerms(comparison), progress),
                threads,
                notices,
                () -> nanos);
        final MainViewModel main = new MainViewModel(
                workspace,
                lens,
                notices,
                new MainViewModel.Beginnings(
                        Sample::empty, () -> Sample.comparison().withTitle("Example")),
                new MainViewModel.Parts(
                        new StatementViewModel(Side.A, workspace, lens, Desk.source(), threads, notices),
                        new StatementViewModel(Side.B, workspace, lens, Desk.source(), threads, notices),
                        new PassagesViewModel(workspace, lens, threads, notices),
                        new DifferencesViewModel(workspace, lens),
                        new FindViewModel(workspace, lens, (statement, words, p) -> List.of(), threads, notices),
                        new TopicsViewModel(workspace, lens),
                        new LedgerViewModel(workspace, lens, threads, notices),
                        new NotesViewModel(workspace, lens, notices, messages, () -> "Ada", InstantSource.system()),
                        new TermsViewModel(Side.A, workspace, lens, preferences),
                        new TermsViewModel(Side.B, workspace, lens, preferences),
                        new FindingsViewModel(workspace, lens, () -> "own-" + ids++, messages::finding),
                        new CodebookViewModel(workspace, new SampleSteps(), threads, notices),
                        PlacesViewModel.quantities(workspace, lens, threads, notices),
                        PlacesViewModel.speech(workspace, lens, threads, notices),
                        new PreferencesViewModel(preferences, workspace),
                        new ExportViewModel(workspace, new SampleReports(), preferences, threads, notices, messages),
                        new DocumentViewModel(workspace, Disk.storage(), desktop(), threads, notices, messages)));

        /** Keeps what would be left, and chooses nothing. */
        private static Desktop desktop() {
            return (Desktop) Proxy.newProxyInstance(
                    Desktop.class.getClassLoader(),
                    new Class<?>[] {Desktop.class},
                    (proxy, method, arguments) ->
                            method.getName().equals("askBeforeLeaving") ? Desktop.Leaving.STAY : Optional.empty());
        }

        private static Analysis analysed(Comparison comparison, Progress progress) {
            List<Finding> findings = new ArrayList<>();
            for (Side side : Side.values()) {
                int length = comparison.statement(side).text().length();
                List<Span> place = List.of(new Span(0, Math.min(5, length)));
                findings.add(new Finding(
                        "found-" + side,
                        FindingKind.TOPIC_ONLY_HERE,
                        Optional.empty(),
                        side == Side.A ? place : List.of(),
                        side == Side.B ? place : List.of(),
                        "Found in " + side,
                        findings.size() + 1,
                        0.5));
            }
            return Sample.analyse(comparison, progress).withFindings(findings);
        }

        void act(Action action) {
            nanos += action.x() * 20_000_000L;
            Side side = action.side();
            StatementViewModel statement = main.parts().statement(side);
            String text = workspace.comparison().statement(side).text();
            int start = action.x() % (text.length() + 1);
            int end = Math.min(text.length(), start + action.y() % 15);
            String topic = TOPICS[action.x() % TOPICS.length];
            lens.select(side, new Span(start, end));
            switch (action.sort()) {
                case 0 -> main.openExample();
                case 1 -> statement.open(Path.of("read-" + action.x() % 3));
                case 2 -> statement.paste("Pasted about the harbour and the quay. ".repeat(1 + action.y() % 3));
                case 3 -> statement.clear();
                case 4, 5 -> statement.type(start, end, "x".repeat(action.y() % 2));
                case 6 -> statement.describe(Provenance.unknown().withIssuer("Issuer " + action.x()));
                case 7 -> main.swap();
                case 8 -> main.parts().topics().toggle(topic);
                case 9 -> main.parts().topics().add("Topic " + action.x() % 5, "ministers");
                case 10 ->
                    main.parts()
                            .topics()
                            .decideAll(topic, List.of(Verdict.values()).get(action.y() % 2));
                case 11 -> editCodebook(action);
                case 12 -> main.parts().document().importProject(PROJECT);
                case 13, 14, 15, 16 -> find(action);
                case 17 -> main.parts().ledger().confirm(topic, side);
                case 18 -> main.parts().ledger().withdraw(topic, side);
                case 19, 20, 21 -> term(action);
                case 22 -> marking().mark(side, topic);
                case 23 -> marking().markAsNew(side, "New " + action.y() % 3);
                case 24 ->
                    marking().selection(side).ifPresent(words -> marking().note(side, words, "note " + action.y()));
                case 25 -> marking().deciding().link();
                case 26 -> marking().deciding().unlink();
                case 27 -> marking().deciding().noCounterpart(side);
                case 28 -> main.undo();
                case 29 -> main.redo();
                default -> mark(action, topic, new Span(start, end));
            }
        }

        private MarkingViewModel marking() {
            return main.parts().notes().marking();
        }

        /** Edits, moves or removes something of the notebook, or takes it back. */
        private void mark(Action action, String topic, Span words) {
            one(main.parts().notes().listProperty().get().entries(), action, entry -> {
                switch (action.x() % 7) {
                    case 0 -> marking().note(entry, action.y() % 2 == 0 ? "" : "other");
                    case 1 -> marking().retopic(entry, topic);
                    case 2 -> resize(entry, action.side(), words);
                    case 3 -> place(entry);
                    case 4 -> marking().deciding().confirm(marking().deciding().undecided(topic));
                    case 5 -> marking().deciding().reject(marking().deciding().undecided(topic));
                    default -> marking().remove(entry);
                }
            });
        }

        private void resize(Entry entry, Side side, Span words) {
            if (entry.side() == side && entry.counterpart().isEmpty()) {
                marking().resize(entry, words);
            }
        }

        private void place(Entry entry) {
            if (!entry.isPlaced()) {
                marking().place(entry);
            }
        }

        private void editCodebook(Action action) {
            CodebookViewModel codebook = main.parts().codebook();
            codebook.begin();
            codebook.fields(Topic::name)
                    .ifPresent(now -> codebook.type(
                            new TopicFields(
                                    "Name " + action.x() % 4,
                                    now.code(),
                                    now.colour(),
                                    now.shown(),
                                    "en: harbour; quay",
                                    now.exclusions(),
                                    "note"),
                            Topic::name));
            codebook.apply();
        }

        private void find(Action action) {
            FindingsViewModel findings = main.parts().findings();
            if (action.x() % 6 == 4) {
                findings.shownProperty().set(FindingRow.Decision.PROPOSED);
                findings.accept(findings.listProperty().get().rows());
            }
            findings.shownProperty()
                    .set(
                            action.x() % 6 == 4
                                    ? FindingRow.Decision.ACCEPTED
                                    : List.of(FindingRow.Decision.values()).get(action.y() % 3));
            List<FindingRow> rows = findings.listProperty().get().rows();
            switch (action.x() % 6) {
                case 0 -> findings.accept(rows);
                case 1 -> findings.reject(rows);
                case 2 -> findings.bringBack(rows);
                case 3 -> one(rows, action, row -> findings.edit(row, "Wording " + action.y()));
                case 4 -> one(rows, action, row -> findings.move(row, 1));
                default -> findings.add("Own " + action.y());
            }
        }

        private void term(Action action) {
            TermsViewModel terms = action.side() == Side.A
                    ? main.parts().onlyA()
                    : main.parts().onlyB();
            if (action.x() % 4 == 3) {
                one(terms.ignoredProperty().get(), action, terms::listAgain);
                return;
            }
            one(terms.listProperty().get().rows(), action, term -> {
                switch (action.x() % 4) {
                    case 0 -> terms.ignoreHere(term);
                    case 1 -> terms.ignoreAlways(term);
                    default -> terms.treatAsSame(term, "talked");
                }
            });
        }

        private static <T> void one(List<T> all, Action action, Consumer<T> use) {
            if (!all.isEmpty()) {
                use.accept(all.get(action.y() % all.size()));
            }
        }
    }
}
