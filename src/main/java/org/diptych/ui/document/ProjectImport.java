package org.diptych.ui.document;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diptych.model.Comparison;
import org.diptych.model.Statement;
import org.diptych.project.file.Project;
import org.diptych.project.qda.QdaProject;
import org.diptych.ui.shared.Change;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Notices;
import org.diptych.ui.shared.Workspace;

/**
 * Projects of other programs: laid over the comparison that is open when the texts are the same, otherwise as a new
 * comparison. Either is one step of the history, and what was not taken over is told.
 */
final class ProjectImport {
    private static final int MOST_REMARKS = 200;

    private final DocumentViewModel document;
    private final Workspace workspace;
    private final Questions questions;
    private final Notices notices;
    private final Messages messages;

    private record Imported(QdaProject project, boolean fits, Comparison asked, QdaProject result) {}

    ProjectImport(
            DocumentViewModel document, Workspace workspace, Questions questions, Notices notices, Messages messages) {
        this.document = document;
        this.workspace = workspace;
        this.questions = questions;
        this.notices = notices;
        this.messages = messages;
    }

    void read(Path file) {
        Comparison asked = workspace.comparison();
        String name = DocumentViewModel.nameOf(file);
        document.working()
                .start(progress -> imported(QdaProject.read(file), asked), read -> take(name, read), cause -> {
                    if (cause instanceof FileSystemException) {
                        notices.problem(messages.text("document.problem.unreadable", name));
                    } else if (cause instanceof IOException) {
                        notices.problem(cause);
                    } else {
                        notices.failed("document.import.failed", cause);
                    }
                });
    }

    private static Imported imported(QdaProject project, Comparison asked) {
        boolean fits = project.fits(asked);
        return new Imported(project, fits, asked, fits ? project.over(asked) : project);
    }

    private void take(String name, Imported read) {
        Comparison now = workspace.comparison();
        if (!now.equals(read.asked())) {
            take(name, imported(read.project(), now));
        } else if (read.fits()) {
            put(name, read.result());
            tell(
                    counted(
                            "document.import.into",
                            name,
                            read.asked(),
                            read.result().comparison()),
                    read.result());
        } else if (now.a().isBlank()
                && now.b().isBlank()
                && document.documentProperty().get().file().isEmpty()) {
            putAsNew(name, read.result());
        } else {
            document.leave(() -> {
                Comparison blank = new Comparison("", Statement.blank(), Statement.blank(), now.codebook());
                document.begin(Project.of(blank));
                putAsNew(name, read.result());
            });
        }
    }

    private void putAsNew(String name, QdaProject project) {
        Comparison nothing = new Comparison(
                "", Statement.blank(), Statement.blank(), workspace.comparison().codebook());
        put(name, project);
        tell(counted("document.import.new", name, nothing, project.comparison()), project);
    }

    private void put(String name, QdaProject project) {
        workspace.change(Change.projectImported(name), now -> project.comparison());
    }

    private String counted(String key, String name, Comparison before, Comparison after) {
        long topics = after.codebook().topics().stream()
                .filter(topic -> before.codebook().topic(topic.id()).isEmpty())
                .count();
        return before.equals(after)
                ? messages.text("document.import.nothing", name)
                : messages.text(
                        key,
                        name,
                        after.research().annotations().size()
                                - before.research().annotations().size(),
                        key.endsWith(".new") ? after.codebook().topics().size() : topics,
                        after.research().links().size()
                                - before.research().links().size());
    }

    private void tell(String sentence, QdaProject project) {
        List<String> report = project.report();
        if (report.isEmpty()) {
            notices.done(sentence);
            return;
        }
        List<String> remarks = new ArrayList<>();
        report.stream().limit(MOST_REMARKS).map(messages::problem).forEach(remarks::add);
        if (report.size() > MOST_REMARKS) {
            remarks.add(messages.text("document.import.more", report.size() - MOST_REMARKS));
        }
        questions.ask(new Question(
                new Question.Subject(Question.Kind.IMPORT, sentence),
                messages.text("document.import.remarks", sentence),
                remarks,
                List.of(new Question.Choice("close", messages.text("document.choice.close"), () -> {}, true))));
    }
}
