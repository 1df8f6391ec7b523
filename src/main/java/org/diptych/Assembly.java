package org.diptych;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.UUID;
import org.diptych.analysis.Analyzer;
import org.diptych.analysis.WordForms;
import org.diptych.importing.ImportException;
import org.diptych.importing.StatementReader;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;
import org.diptych.model.Side;
import org.diptych.model.Statement;
import org.diptych.preferences.ConfigurationFolder;
import org.diptych.project.CodebookFile;
import org.diptych.project.DefaultCodebook;
import org.diptych.project.Example;
import org.diptych.ui.codebook.CodebookViewModel;
import org.diptych.ui.compare.DifferencesViewModel;
import org.diptych.ui.compare.FindViewModel;
import org.diptych.ui.compare.PassagesViewModel;
import org.diptych.ui.compare.StatementViewModel;
import org.diptych.ui.document.DocumentViewModel;
import org.diptych.ui.document.Storage;
import org.diptych.ui.export.ExportViewModel;
import org.diptych.ui.export.ReportFiles;
import org.diptych.ui.findings.FindingsViewModel;
import org.diptych.ui.main.MainViewModel;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the view models of the window together over the real steps. */
final class Assembly {
    private static final Logger LOG = LoggerFactory.getLogger(Assembly.class);

    private Assembly() {}

    /** The topics with which new comparisons begin; a file of the user's that cannot be read stays where it is. */
    static Codebook codebook() {
        try {
            return new DefaultCodebook(ConfigurationFolder.ofUser()).read();
        } catch (IOException e) {
            LOG.warn("the user's own topics cannot be read", e);
            return CodebookFile.bundled();
        }
    }

    /** A comparison with two empty statements and the user's topics. */
    static Comparison nothing() {
        return new Comparison("", Statement.blank(), Statement.blank(), codebook());
    }

    /** The view models over the real steps. */
    static MainViewModel viewModel(
            Comparison start,
            Messages messages,
            Threads threads,
            Notices notices,
            UserPreferences preferences,
            Storage storage,
            Desktop desktop) {
        Analyzer analyzer = new Analyzer();
        Workspace workspace = new Workspace(
                start,
                (comparison, progress) -> analyzer.analyse(preferences.withIgnoredTerms(comparison), progress),
                threads,
                notices,
                System::nanoTime);
        Lens lens = new Lens();
        StatementViewModel.Source source = source(new StatementReader());
        return new MainViewModel(
                workspace,
                lens,
                notices,
                new MainViewModel.Beginnings(Assembly::nothing, Example::comparison),
                new MainViewModel.Parts(
                        new StatementViewModel(Side.A, workspace, lens, source, threads, notices),
                        new StatementViewModel(Side.B, workspace, lens, source, threads, notices),
                        new PassagesViewModel(workspace, lens, threads, notices),
                        new DifferencesViewModel(workspace, lens),
                        new FindViewModel(workspace, lens, new WordForms()::find, threads, notices),
                        new TopicsViewModel(workspace, lens),
                        new LedgerViewModel(workspace, lens, threads, notices),
                        new NotesViewModel(
                                workspace,
                                lens,
                                notices,
                                messages,
                                () -> preferences.now().author(),
                                InstantSource.system()),
                        new TermsViewModel(Side.A, workspace, lens, preferences),
                        new TermsViewModel(Side.B, workspace, lens, preferences),
                        new FindingsViewModel(
                                workspace, lens, () -> UUID.randomUUID().toString(), messages::finding),
                        new CodebookViewModel(
                                workspace,
                                new CodebookSteps(new DefaultCodebook(ConfigurationFolder.ofUser())),
                                threads,
                                notices),
                        PlacesViewModel.quantities(workspace, lens, threads, notices),
                        PlacesViewModel.speech(workspace, lens, threads, notices),
                        new PreferencesViewModel(preferences, workspace),
                        new ExportViewModel(workspace, new ReportFiles(), preferences, threads, notices, messages),
                        new DocumentViewModel(workspace, storage, desktop, threads, notices, messages)));
    }

    private static StatementViewModel.Source source(StatementReader reader) {
        return new StatementViewModel.Source() {
            @Override
            public Statement read(Path file, Progress progress) throws ImportException {
                return reader.read(file, progress);
            }

            @Override
            public Statement pasted(String text) {
                return reader.pasted(text);
            }
        };
    }
}
