package org.diptych.project.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.diptych.model.Anchor;
import org.diptych.model.Annotation;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.Original;
import org.diptych.model.Provenance;
import org.diptych.model.Research;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files that are cut off, overwritten, hostile or huge: a sentence, or what can be read with a report. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class DamagedFilePathologicalTest {
    private static final String TEXT =
            "The two sides spoke about the harbour and about fishing in spring.\n\n".repeat(40);
    private static final int KILOBYTE = 1024;

    private static Comparison comparison(int originalBytes) {
        byte[] original = new byte[originalBytes];
        new Random(3).nextBytes(original);
        Statement a =
                new Statement(TEXT, Provenance.unknown().withIssuer("Harbour office"), new Original("a.pdf", original));
        Statement b = new Statement(TEXT + "End.", Provenance.unknown(), new Original("b.pdf", original));
        return new Comparison("Harbour", a, b, Codebook.empty()).withResearch(annotated(a.text(), 20));
    }

    private static Research annotated(String text, int count) {
        List<Annotation> annotations = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int at = (i * 37) % (text.length() - 20);
            annotations.add(new Annotation(
                    "id-" + i,
                    Side.A,
                    Anchor.at(text, new Span(at, at + 15)),
                    Optional.of("harbour"),
                    "Note " + i,
                    "",
                    Instant.EPOCH));
        }
        return Research.none().withAnnotations(annotations);
    }

    private static byte[] zip(List<Map.Entry<String, byte[]>> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ProjectProblem problem(byte[] bytes) {
        return assertThrows(ProjectException.class, () -> ProjectFormat.read(bytes, "x"))
                .problem();
    }

    @Test
    void fileCutOffAtEveryKilobyteGivesWhatStandsBeforeTheCut() throws ProjectException {
        Comparison whole = comparison(40 * KILOBYTE);
        byte[] bytes = ProjectFormat.write(Project.of(whole));
        int partial = 0;
        int told = 0;
        for (int length = 0; length < bytes.length; length += KILOBYTE) {
            try {
                Project read = ProjectFormat.read(Arrays.copyOf(bytes, length), "x");
                partial++;
                assertTrue(TEXT.startsWith(read.comparison().a().text()), "other words than in the file");
                if (read.isSound()) {
                    assertEquals(whole, read.comparison());
                }
            } catch (ProjectException e) {
                told++;
                assertFalse(String.valueOf(e.getMessage()).isBlank());
            }
        }
        assertTrue(partial > 70, partial + " partial, " + told + " told");
        assertTrue(told < 10, partial + " partial, " + told + " told");
    }

    @Test
    void fileWithoutItsLastOriginalKeepsTextsAndHighlights() throws ProjectException {
        Comparison whole = comparison(40 * KILOBYTE);
        byte[] bytes = ProjectFormat.write(Project.of(whole));

        Project read = ProjectFormat.read(Arrays.copyOf(bytes, bytes.length - 2000), "x");

        assertEquals(List.of(new Damage(Damage.Kind.ORIGINAL_MISSING, "B")), read.damage());
        assertEquals(whole.research(), read.comparison().research());
        assertEquals(whole.a(), read.comparison().a());
        assertEquals(whole.b().text(), read.comparison().b().text());
    }

    @Test
    void damagedOriginalInTheMiddleLeavesEverythingElse() throws ProjectException {
        Comparison whole = comparison(40 * KILOBYTE);
        byte[] bytes = ProjectFormat.write(Project.of(whole));
        int middle = bytes.length - 60 * KILOBYTE;
        Arrays.fill(bytes, middle, middle + 100, (byte) 0x55);

        Project read = ProjectFormat.read(bytes, "x");

        assertEquals(List.of(new Damage(Damage.Kind.ORIGINAL_MISSING, "A")), read.damage());
        assertEquals(whole.research(), read.comparison().research());
        assertEquals(whole.b(), read.comparison().b());
    }

    @Test
    void oneThousandFilesWithFlippedBytesAreReadOrTold() {
        byte[] bytes = ProjectFormat.write(Project.of(comparison(3 * KILOBYTE)));
        Random random = new Random(11);
        for (int i = 0; i < 1000; i++) {
            byte[] damaged = bytes.clone();
            for (int j = 0; j <= i % 20; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertReadOrTold(damaged);
        }
    }

    @Test
    void randomBytesAreNoComparison() {
        Random random = new Random(12);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[1 + random.nextInt(20_000)];
            random.nextBytes(bytes);
            assertEquals(ProjectProblem.NOT_A_COMPARISON, problem(bytes));
            bytes[0] = 'P';
            if (bytes.length > 3) {
                bytes[1] = 'K';
                bytes[2] = 3;
                bytes[3] = 4;
                assertReadOrTold(bytes);
            }
        }
        assertEquals(ProjectProblem.EMPTY, problem(new byte[0]));
    }

    private static void assertReadOrTold(byte[] bytes) {
        try {
            ProjectFormat.read(bytes, "x");
        } catch (ProjectException e) {
            assertFalse(String.valueOf(e.getMessage()).isBlank());
        }
    }

    @Test
    void zipBombsAreRefused() throws IOException {
        byte[] zeros = new byte[40 << 20];
        assertEquals(
                ProjectProblem.TOO_LARGE,
                problem(zip(List.of(Map.entry("comparison.json", utf8("{}")), Map.entry("originals/a.pdf", zeros)))));
        List<Map.Entry<String, byte[]>> many = new ArrayList<>(List.of(Map.entry("texts/a.txt", utf8("x"))));
        byte[] below = new byte[15 << 20];
        for (int i = 0; i < 30; i++) {
            many.add(Map.entry("extra/" + i, below));
        }
        assertEquals(ProjectProblem.TOO_LARGE, problem(zip(many)));
        List<Map.Entry<String, byte[]>> parts = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            parts.add(Map.entry("n" + i, utf8("x")));
        }
        assertEquals(ProjectProblem.TOO_LARGE, problem(zip(parts)));
    }

    @Test
    void originalThatShrinksLikeABombIsSavedAndReadAgain() throws ProjectException {
        Comparison zeros = new Comparison(
                "",
                new Statement("x", Provenance.unknown(), new Original("a.tif", new byte[20 << 20])),
                Statement.blank(),
                Codebook.empty());
        assertEquals(
                zeros,
                ProjectFormat.read(ProjectFormat.write(Project.of(zeros)), "x").comparison());
    }

    @Test
    void namesThatLeadOutOfTheFolderAreLeftOut() throws IOException {
        Project read = ProjectFormat.read(
                zip(List.of(
                        Map.entry("../../evil.txt", utf8("x")),
                        Map.entry("/etc/evil", utf8("x")),
                        Map.entry("C:\\evil", utf8("x")),
                        Map.entry("a/../../b", utf8("x")),
                        Map.entry("fine/part.bin", utf8("kept")),
                        Map.entry("texts/a.txt", utf8("Words.")))),
                "x");

        assertEquals(
                List.of("../../evil.txt", "/etc/evil", "C:\\evil", "a/../../b"),
                read.damage().stream()
                        .filter(one -> one.kind() == Damage.Kind.NAME)
                        .map(Damage::what)
                        .toList());
        assertEquals(List.of("fine/part.bin"), List.copyOf(read.extras().parts().keySet()));
    }

    @Test
    void samePartTwiceIsRefused() throws IOException {
        byte[] bytes = zip(List.of(Map.entry("texts/a.txt", utf8("one")), Map.entry("texts/b.txt", utf8("two"))));
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("texts/b.txt", "texts/a.txt");
        assertEquals(ProjectProblem.DUPLICATE, problem(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void hostileDataLeavesTheTexts() throws IOException {
        String deep = "[".repeat(200_000);
        for (String data : List.of(
                deep,
                "{\"a\":".repeat(50_000),
                "{}",
                "null",
                "[1,2]",
                "{\"format\":\"diptych-comparison/1\",\"format\":\"diptych-comparison/1\"}",
                "{\"format\":\"diptych-comparison/1\",\"statements\":7,\"codebook\":[],\"research\":\"x\"}",
                "{\"format\":\"diptych-comparison/1\",\"title\":{},\"research\":{\"annotations\":{}}}",
                "{\"format\":\"diptych-comparison/99999999999\"}",
                "{\"format\":\"diptych-comparison/1\",\"title\":\"" + "x".repeat(100_000))) {
            Project read = ProjectFormat.read(
                    zip(List.of(Map.entry("comparison.json", utf8(data)), Map.entry("texts/a.txt", utf8("Words.")))),
                    "x");
            assertEquals("Words.", read.comparison().a().text());
            assertTrue(
                    read.damage().stream().anyMatch(one -> one.kind() == Damage.Kind.DATA),
                    () -> data.substring(0, Math.min(60, data.length())));
        }
    }

    @Test
    void oneHundredThousandAnnotationsComeBack() throws ProjectException {
        Comparison bare = comparison(10);
        Comparison many = bare.withResearch(annotated(bare.a().text(), 100_000));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        byte[] bytes = ProjectFormat.write(Project.of(many));
        Project read = ProjectFormat.read(bytes, "x");
        long millis = TimeUnit.NANOSECONDS.toMillis(threads.getCurrentThreadCpuTime() - start);

        assertEquals(many, read.comparison());
        assertTrue(millis < 20_000, millis + " ms");
    }

    @Test
    void oneHundredThousandAnchorsInAnotherTextDoNotHang() throws IOException {
        Comparison bare = comparison(10);
        byte[] bytes = ProjectFormat.write(
                Project.of(bare.withResearch(annotated(bare.a().text(), 100_000))));
        List<Map.Entry<String, byte[]>> parts = Unpacking.parts("x", bytes).stream()
                .map(part -> Map.entry(
                        part.name(), part.name().equals("texts/a.txt") ? utf8("a".repeat(1_000_000)) : part.bytes()))
                .collect(Collectors.toList());

        Project read = ProjectFormat.read(zip(parts), "x");

        assertEquals(100_000, read.comparison().research().annotations().size());
        assertTrue(read.damage().contains(new Damage(Damage.Kind.UNPLACED, "100000")));
        assertTrue(read.damage().contains(new Damage(Damage.Kind.TEXT_CHANGED, "A")));
    }
}
