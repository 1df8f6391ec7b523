package org.diptych.project;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.diptych.model.Anchor;
import org.diptych.model.Annotation;
import org.diptych.model.Comparison;
import org.diptych.model.Original;
import org.diptych.model.Provenance;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.diptych.project.disk.FileStamp;
import org.diptych.project.file.Project;
import org.diptych.project.state.Autosave;
import org.diptych.project.state.Generations;
import org.diptych.project.state.Origin;
import org.diptych.project.state.Recovery;
import org.diptych.project.state.StateFolder;

/**
 * The process that {@link CrashTrial} kills: makes numbered changes with autosave and saves now and then, without end.
 * Before each change it prints the number and the time.
 */
final class Editing {
    private static final int ORIGINAL_BYTES = 300_000;
    private static final int MOST_ANNOTATIONS = 400;

    private Editing() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[0]);
        Path file = folder.resolve("crash 试验.diptych");
        StateFolder state = new StateFolder(folder.resolve("state"));
        Random random = new Random(Long.parseLong(args[1]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Autosave autosave = new Autosave(new Recovery(state), e -> out.println("failed " + e));
        ProjectStore store = new ProjectStore(new Generations(state));
        Optional<FileStamp> stamp = Optional.empty();
        Project project = Project.of(start());
        if (Files.exists(file)) {
            ProjectStore.Opened opened = ProjectStore.open(file);
            project = opened.project();
            stamp = Optional.of(opened.stamp());
        }
        // Numbers rise across kills, although a kill may have taken the last ones along.
        long number = number(project.comparison()) + 1_000_000;
        while (true) {
            number++;
            out.println("change " + number + " " + System.currentTimeMillis() + " .");
            project = project.with(changed(project.comparison(), number, random));
            autosave.changed(project, new Origin(Optional.of(file), stamp));
            if (random.nextInt(25) == 0) {
                out.println("save " + number);
                SaveOutcome outcome = store.save(project, file, stamp, Set.of());
                if (!(outcome instanceof SaveOutcome.Saved saved)) {
                    throw new IOException("not saved: " + outcome);
                }
                stamp = Optional.of(saved.stamp());
                autosave.settled();
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(30));
        }
    }

    /** The number of the last change in a comparison. */
    static long number(Comparison comparison) {
        return Long.parseLong(comparison.title().substring("change ".length()));
    }

    private static Comparison start() {
        byte[] original = new byte[ORIGINAL_BYTES];
        new Random(1).nextBytes(original);
        String text = "The two sides spoke about the harbour. Both will meet again in spring.\n\n".repeat(60);
        return new Comparison(
                "change 0",
                new Statement(text, Provenance.unknown(), new Original("call.pdf", original)),
                Statement.ofText(text, Provenance.unknown()),
                CodebookFile.bundled());
    }

    private static Comparison changed(Comparison before, long number, Random random) {
        Comparison titled = before.withTitle("change " + number);
        if (random.nextInt(4) == 0) {
            String text = before.b().text();
            int at = random.nextInt(text.length());
            return titled.with(
                    Side.B,
                    before.b().withText(text.substring(0, at) + "和" + text.substring(Math.min(text.length(), at + 1))));
        }
        int at = random.nextInt(before.a().text().length() - 20);
        List<Annotation> annotations = new ArrayList<>(before.research().annotations());
        if (annotations.size() >= MOST_ANNOTATIONS) {
            annotations.subList(0, MOST_ANNOTATIONS / 2).clear();
        }
        annotations.add(new Annotation(
                "id-" + number,
                Side.A,
                Anchor.at(before.a().text(), new Span(at, at + 20)),
                Optional.of("trade"),
                "Note " + number,
                "",
                Instant.now()));
        return titled.withResearch(before.research().withAnnotations(annotations));
    }
}
