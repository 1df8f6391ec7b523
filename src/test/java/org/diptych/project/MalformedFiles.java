package org.diptych.project;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.diptych.analysis.Analyzer;
import org.diptych.model.Comparison;
import org.diptych.model.Progress;
import org.diptych.project.qda.CodebookFiles;
import org.diptych.project.qda.QdaCodebook;
import org.diptych.project.qda.QdaProject;

/**
 * Reads files that are cut, overwritten, random, swollen or hostile, and counts what became of them. Arguments: number of
 * overwritten and of random files per format, folder, seed (optional). To be run with a small heap, so that memory
 * without a bound shows as a failure.
 */
public final class MalformedFiles {
    private static final int KILOBYTE = 1024;
    private static final int SELECTIONS = 100_000;
    private static final int BLOCK = 1 << 20;

    private final Path folder;
    private final Random random;
    private final Map<String, Counts> counts = new TreeMap<>();

    /** What became of the files of one kind. */
    public static final class Counts {
        int tried;
        int read;
        int reported;
        int refused;
        int failed;
        long slowestMillis;

        @Override
        public String toString() {
            return String.format(
                    "%6d tried: %5d read, %5d read with a report, %5d refused with a sentence, %d failed; slowest %d ms",
                    tried, read, reported, refused, failed, slowestMillis);
        }
    }

    private MalformedFiles(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    public static void main(String[] args) throws IOException {
        int many = Integer.parseInt(args[0]);
        long seed = args.length > 2 ? Long.parseLong(args[2]) : System.nanoTime();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(
                "seed " + seed + ", heap of at most " + (Runtime.getRuntime().maxMemory() >> 20) + " MB");
        Map<String, Counts> counts = run(many, Files.createDirectories(Path.of(args[1])), seed);
        counts.forEach((kind, count) -> out.printf("%-26s %s%n", kind, count));
        out.printf("%-26s %s%n", "all", total(counts));
        System.exit(total(counts).failed == 0 ? 0 : 1);
    }

    /** Tries all kinds of files; the kinds that rest on chance so often for each format. */
    public static Map<String, Counts> run(int many, Path folder, long seed) throws IOException {
        MalformedFiles trial = new MalformedFiles(folder, seed);
        Comparison example = Example.comparison();
        byte[] comparison = ProjectStore.write(example);
        byte[] codebook = QdaCodebook.write(example.codebook());
        byte[] project = QdaProject.write(example, new Analyzer().analyse(example, Progress.NONE));
        trial.everyWay("diptych", comparison, many);
        trial.everyWay("qdc", codebook, many);
        trial.everyWay("qdpx", project, many);
        trial.damagedInside("diptych", comparison, "comparison.json", many);
        trial.damagedInside("qdpx", project, "project.qde", many);
        trial.hostileArchives("diptych", "comparison.json", "{\"format\":\"diptych-comparison/1\"}", "texts/a.txt");
        trial.hostileArchives("qdpx", "project.qde", sources(""), "sources/x.txt");
        trial.hostileXml();
        trial.manySelections();
        return trial.counts;
    }

    /** The sums of all kinds. */
    public static Counts total(Map<String, Counts> counts) {
        Counts all = new Counts();
        for (Counts one : counts.values()) {
            all.tried += one.tried;
            all.read += one.read;
            all.reported += one.reported;
            all.refused += one.refused;
            all.failed += one.failed;
            all.slowestMillis = Math.max(all.slowestMillis, one.slowestMillis);
        }
        return all;
    }

    private void everyWay(String format, byte[] whole, int many) throws IOException {
        for (int length = 0; length < whole.length; length += KILOBYTE) {
            check(format, "cut", Arrays.copyOf(whole, length));
        }
        for (int i = 0; i < many; i++) {
            check(format, "overwritten", overwritten(whole));
            byte[] noise = new byte[random.nextInt(20 * KILOBYTE)];
            random.nextBytes(noise);
            System.arraycopy(whole, 0, noise, 0, i % 2 == 0 ? 0 : Math.min(noise.length, 30));
            check(format, "random bytes", noise);
        }
    }

    private byte[] overwritten(byte[] whole) {
        byte[] damaged = whole.clone();
        for (int n = random.nextInt(20); n >= 0; n--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        }
        return damaged;
    }

    /** Overwrites the data inside an archive whose checksums are right. */
    private void damagedInside(String format, byte[] whole, String entry, int many) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
                parts.put(next.getName(), zip.readAllBytes());
            }
        }
        byte[] data = parts.getOrDefault(entry, new byte[1]);
        for (int i = 0; i < many; i++) {
            parts.put(entry, i % 2 == 0 ? overwritten(data) : Arrays.copyOf(data, random.nextInt(data.length)));
            check(format, "damaged inside", zip(parts));
        }
    }

    private void hostileArchives(String format, String data, String content, String text) throws IOException {
        byte[] good = content.getBytes(StandardCharsets.UTF_8);
        for (String swollen : new String[] {data, text, "sources/a.pdf", "originals/a.pdf"}) {
            for (int megabytes : new int[] {10, 60, 70, 300}) {
                check(format, "zip bomb", bomb(data, good, swollen, megabytes));
            }
        }
        Map<String, byte[]> crowd = new LinkedHashMap<>();
        crowd.put(data, good);
        for (int i = 0; i < 30_000; i++) {
            crowd.put("sources/" + i + ".txt", new byte[1]);
        }
        check(format, "zip bomb", zip(crowd));
        for (String name : new String[] {
            "../" + text, "/" + text, "C:\\" + text, "a/../../" + text, "..\\..\\x.txt", "\u0000" + text, "//x/" + text
        }) {
            check(format, "path traversal", zip(Map.of(data, good, name, new byte[] {'x'})));
        }
        for (String twice : new String[] {data, text}) {
            String other = twice.substring(0, twice.length() - 1) + "_";
            Map<String, byte[]> parts = new LinkedHashMap<>();
            parts.put(data, good);
            parts.put(text, new byte[] {'x'});
            parts.put(other, good);
            String bytes = new String(zip(parts), StandardCharsets.ISO_8859_1).replace(other, twice);
            check(format, "duplicate entries", bytes.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private void hostileXml() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l" + i + " '" + ("&l" + (i - 1) + ";").repeat(10) + "'>");
        }
        for (String xml : new String[] {
            laughs + "]><CodeBook><Codes><Code name='&l11;'/></Codes></CodeBook>",
            laughs + "]><Project name='&l11;'/>",
            "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><CodeBook><Codes><Code name='a'/>&x;</Codes></CodeBook>",
            "<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/x.dtd'><CodeBook><Codes><Code name='a'/></Codes></CodeBook>",
            "<!DOCTYPE a [<!ENTITY % p SYSTEM 'file:///dev/zero'> %p;]><CodeBook/>",
            "<CodeBook>" + "<Codes>".repeat(200_000),
            "<CodeBook><Codes>" + "<Code name='a'/>".repeat(1_500_000) + "</Codes></CodeBook>",
            "<CodeBook><Codes><Code name='" + "a".repeat(10 << 20) + "'/></Codes></CodeBook>"
        }) {
            check("qdc", "entities, depth, mass", xml.getBytes(StandardCharsets.UTF_8));
            check("qdpx", "entities, depth, mass", zip(Map.of("project.qde", xml.getBytes(StandardCharsets.UTF_8))));
        }
    }

    private void manySelections() throws IOException {
        StringBuilder selections = new StringBuilder();
        for (int i = 0; i < SELECTIONS; i++) {
            int at = i % 10_000 * 14;
            selections.append(
                    "<PlainTextSelection guid='g" + i + "' name='rice' startPosition='" + at + "' endPosition='"
                            + (at + 4) + "'><Coding><CodeRef targetGUID='c'/></Coding></PlainTextSelection>");
        }
        byte[] qdpx = zip(Map.of(
                "project.qde",
                sources(selections.toString()).getBytes(StandardCharsets.UTF_8),
                "sources/x.txt",
                "rice and tea. ".repeat(10_000).getBytes(StandardCharsets.UTF_8)));
        check("qdpx", SELECTIONS + " selections", qdpx);
        Path file = Files.write(folder.resolve("many.qdpx"), qdpx);
        byte[] diptych = ProjectStore.write(QdaProject.read(file).comparison());
        Files.delete(file);
        check("diptych", SELECTIONS + " selections", diptych);
        check("qdpx", SELECTIONS + " selections", Arrays.copyOf(qdpx, qdpx.length / 2));
        check("diptych", SELECTIONS + " selections", Arrays.copyOf(diptych, diptych.length / 2));
    }

    private static String sources(String selections) {
        return "<Project name='Trial'><CodeBook><Codes><Code guid='c' name='Rice'/></Codes></CodeBook><Sources>"
                + "<TextSource guid='s' name='One' plainTextPath='internal://x.txt'>" + selections
                + "</TextSource></Sources></Project>";
    }

    private void check(String format, String kind, byte[] bytes) throws IOException {
        Counts count = counts.computeIfAbsent(format + ", " + kind, key -> new Counts());
        Path file = Files.write(folder.resolve("malformed." + format), bytes);
        count.tried++;
        long start = System.nanoTime();
        try {
            if (isWhole(format, file)) {
                count.read++;
            } else {
                count.reported++;
            }
        } catch (IOException e) {
            if (isSentence(String.valueOf(e.getMessage()))) {
                count.refused++;
            } else {
                fail(count, format, kind, e);
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            fail(count, format, kind, e);
        }
        count.slowestMillis = Math.max(count.slowestMillis, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        Files.delete(file);
    }

    private static boolean isWhole(String format, Path file) throws IOException {
        return switch (format) {
            case "diptych" -> ProjectStore.open(file).project().isSound();
            case "qdc" -> CodebookFiles.read(file).report().isEmpty();
            default -> QdaProject.read(file).report().isEmpty();
        };
    }

    private static boolean isSentence(String message) {
        return message.matches("(?s)\\p{Lu}.*\\s.*[.]|“.*[.]");
    }

    private static void fail(Counts count, String format, String kind, Throwable cause) {
        count.failed++;
        System.err.println(format + ", " + kind + ": " + cause);
    }

    private static byte[] bomb(String data, byte[] good, String swollen, int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            if (!swollen.equals(data)) {
                zip.putNextEntry(new ZipEntry(data));
                zip.write(good);
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry(swollen));
            byte[] block = new byte[BLOCK];
            Arrays.fill(block, (byte) ' ');
            for (int i = 0; i < megabytes; i++) {
                zip.write(block);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {

                zip.putNextEntry(new ZipEntry(part.getKey()));

                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
