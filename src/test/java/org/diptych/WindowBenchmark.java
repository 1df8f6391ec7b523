package org.diptych;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.Pattern;
import org.diptych.model.Provenance;
import org.diptych.model.Side;
import org.diptych.model.Statement;
import org.diptych.model.Topic;
import org.diptych.project.CodebookFile;

/**
 * Measures how smooth the real window is with two statements of so many words each. Start it from the class path of the
 * tests; the arguments are the numbers of words, or {@code paragraph} for one paragraph of 20,000 characters. Work is
 * the processor time of the window thread, which other programs on the machine cannot lengthen; a block is the longest
 * work of the window thread without a break. All in milliseconds, median / 95th percentile.
 */
public final class WindowBenchmark {
    /** Stands among the numbers of words for one very long paragraph. */
    private static final String PARAGRAPH = "paragraph";

    private static final int PARAGRAPH_CHARACTERS = 20_000;
    private static final int PARAGRAPH_WORDS = 4_500;
    private static final int FRAMES = 80;
    private static final int KEYS = 20;
    private static final int TOGGLES = 8;
    private static final int RESTYLES = 3;
    private static final int SCROLL = -40;

    /** A topic that stands in every line of the statements; hidden until it is looked at alone. */
    private static final Topic EVERYWHERE = new Topic(
            "everywhere", "Everywhere", "EV", "#0969da", false, List.of(new Pattern("en", "the")), List.of(), "");

    private final Heartbeat heartbeat;

    private WindowBenchmark(Heartbeat heartbeat) {
        this.heartbeat = heartbeat;
    }

    /** Measures and prints. */
    public static void main(String[] words) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        WindowBenchmark benchmark = new WindowBenchmark(MeasuredWindow.onWindow(Heartbeat::ofThisThread));
        System.out.println("java " + System.getProperty("java.version") + ", javafx "
                + System.getProperty("javafx.runtime.version") + ", pipeline "
                + System.getProperty("prism.order", "default") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors");
        for (String count : words.length == 0 ? new String[] {"600", "10000", PARAGRAPH} : words) {
            boolean paragraph = count.equals(PARAGRAPH);
            System.out.println(
                    paragraph
                            ? "one paragraph of 20,000 characters in each statement"
                            : count + " words in each statement");
            int number = paragraph ? PARAGRAPH_WORDS : Integer.parseInt(count);
            String a = SyntheticStatement.of(number, 1);
            String b = SyntheticStatement.of(number, 2);
            benchmark
                    .report(comparison(paragraph ? inOne(a) : a, paragraph ? inOne(b) : b))
                    .forEach(line -> System.out.println("  " + line));
        }
        System.exit(0);
    }

    private static String inOne(String text) {
        String one = text.replace("\n\n", " ");
        return one.substring(0, Math.min(PARAGRAPH_CHARACTERS, one.length()));
    }

    private static Comparison comparison(String a, String b) {
        Codebook codebook = CodebookFile.bundled().with(EVERYWHERE);
        return new Comparison(
                "", Statement.ofText(a, Provenance.unknown()), Statement.ofText(b, Provenance.unknown()), codebook);
    }

    private List<String> report(Comparison comparison) throws Exception {
        List<String> report = new ArrayList<>();
        heartbeat.longest();
        long start = System.nanoTime();
        MeasuredWindow window = MeasuredWindow.open(blank(), heartbeat);
        window.await(() -> true);
        double outline = millisSince(start);
        window.await(window::isOpen);
        report.add(told(
                "empty window: outline after %.0f, whole after %.0f, block %.0f",
                outline, millisSince(start), heartbeat.longest()));
        start = System.nanoTime();
        MeasuredWindow.onWindow(() -> {
            window.parts().document().openExample(() -> comparison);
            return true;
        });
        window.await(() -> !window.statement(Side.A).text().isEmpty());
        double text = millisSince(start);
        window.await(() -> window.statement(Side.A).hasHighlights());
        double highlights = millisSince(start);
        window.settle();
        report.add(told(
                "texts opened in it: text after %.0f, first highlighted frame after %.0f, block %.0f",
                text, highlights, heartbeat.longest()));
        for (Gesture gesture : gestures(window)) {
            report.add(window.measure(gesture));
        }
        window.close();
        return report;
    }

    private static Comparison blank() {
        return new Comparison("", Statement.blank(), Statement.blank(), CodebookFile.bundled());
    }

    private static List<Gesture> gestures(MeasuredWindow window) {
        Supplier<BooleanSupplier> changedInA = () -> {
            long before = window.statement(Side.A).highlights();
            return () -> window.statement(Side.A).highlights() != before;
        };
        Supplier<BooleanSupplier> changedInBoth = () -> {
            long a = window.statement(Side.A).highlights();
            long b = window.statement(Side.B).highlights();
            return () -> window.statement(Side.A).highlights() != a
                    && window.statement(Side.B).highlights() != b;
        };
        return List.of(
                Gesture.answeredAtOnce(
                        "scroll frame", FRAMES, () -> window.statement(Side.A).wheel(SCROLL)),
                Gesture.answeredAtOnce(
                        "key to frame", KEYS, () -> window.statement(Side.A).insert("x")),
                Gesture.answeredFirst(
                        "key to highlights",
                        RESTYLES,
                        () -> window.statement(Side.A).insert(" Taiwan "),
                        changedInA),
                Gesture.answeredFirst(
                        "topic shown or hidden",
                        TOGGLES,
                        () -> window.parts().topics().toggle(SyntheticStatement.TOPIC),
                        changedInBoth),
                Gesture.answeredFirst(
                        "topic of every line alone",
                        TOGGLES,
                        () -> window.parts().topics().solo(EVERYWHERE.id()),
                        changedInBoth));
    }

    private static String told(String sentence, Object... figures) {
        return String.format(Locale.ROOT, sentence, figures);
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
