package org.diptych.project.qda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.diptych.model.Analysis;
import org.diptych.model.Anchor;
import org.diptych.model.Annotation;
import org.diptych.model.Comparison;
import org.diptych.model.Provenance;
import org.diptych.model.Research;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.diptych.project.CodebookFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QdaProjectTest {
    private static final String CODE = "d7aa29da-519b-4946-9b90-253b6db8fd0a";
    private static final String TEXT = "Both sides spoke 🇨🇳 of rice.\r\nThey parted.";

    @TempDir
    private Path folder;

    @Test
    void aComparisonComesBackAsItWent() throws IOException {
        Comparison comparison = Samples.worked();
        Path file = folder.resolve("talks.qdpx");
        Files.write(file, QdaProject.write(comparison, Analysis.empty()));

        QdaProject read = QdaProject.read(file);

        assertThat(read.comparison()).isEqualTo(comparison);
        assertThat(read.report()).isEmpty();
    }

    @Test
    void theSameWorkGivesTheSameFile() throws IOException {
        assertThat(QdaProject.write(Samples.worked(), Analysis.empty()))
                .isEqualTo(QdaProject.write(Samples.worked(), Analysis.empty()));
    }

    @Test
    void takesCodesCodingsAndNotesOfAnotherProgram() throws IOException {
        QdaProject read = QdaProject.read(archive(Map.of(
                "Trial.qde",
                project(
                        "<PlainTextSelection guid='{4191294A-E287-4510-95B0-69BCE4638E56}' name='rice' startPosition='23'"
                                + " endPosition='27'><Description>why</Description><Coding><CodeRef targetGUID='"
                                + CODE.toUpperCase(Locale.ROOT) + "'/></Coding></PlainTextSelection>"),
                "Sources/x.txt",
                TEXT,
                "sources/.root",
                "")));

        Annotation annotation = read.comparison().research().annotations().get(0);
        assertThat(annotation.anchor().quote()).isEqualTo("rice");
        assertThat(annotation.note()).isEqualTo("why");
        assertThat(annotation.topicId()).contains("rice");
        assertThat(annotation.id()).isEqualTo("4191294a-e287-4510-95b0-69bce4638e56");
        assertThat(read.comparison().a().text()).isEqualTo(TEXT.replace("\r\n", "\n"));
    }

    @Test
    void reportsWhatItLeavesOut() throws IOException {
        QdaProject read = QdaProject.read(archive(Map.of(
                "project.qde",
                project("<PlainTextSelection guid='x' startPosition='0' endPosition='0'/>"
                                + "<PlainTextSelection guid='y' name='spoke' startPosition='11' endPosition='16'>"
                                + "<Coding><CodeRef targetGUID='unknown'/></Coding></PlainTextSelection>"
                                + "<PlainTextSelection guid='z' startPosition='1' endPosition='999'/>")
                        .replace("</Sources>", "<PictureSource name='p'/></Sources><Graphs><Graph/></Graphs>"),
                "sources/x.txt",
                TEXT)));

        assertThat(read.report())
                .contains(
                        "Left out of \"First\": selections outside its text (1).",
                        "Left out of \"First\": codings with a code that is not in the project (1).",
                        "Left out, because Diptych has no place for it: PictureSource (1).",
                        "Left out, because Diptych has no place for it: Graph (1).");
    }

    @Test
    void laysCodingsOverTextsThatWereEditedSince() throws IOException {
        Comparison comparison = Samples.worked();
        Path file = folder.resolve("talks.qdpx");
        Files.write(file, QdaProject.write(comparison, Analysis.empty()));
        Comparison bare = new Comparison("", comparison.a(), comparison.b(), comparison.codebook())
                .with(
                        Side.A,
                        comparison
                                .a()
                                .withText("A new first line.\n" + comparison.a().text()));

        Research found = QdaProject.read(file).over(bare).comparison().research();

        assertThat(found.annotations())
                .extracting(annotation -> annotation.anchor().quote())
                .containsExactlyInAnyOrderElementsOf(comparison.research().annotations().stream()
                        .map(annotation -> annotation.anchor().quote())
                        .toList());
        assertThat(found.annotations())
                .allMatch(annotation -> annotation.anchor().isPlaced());
    }

    @Test
    void noNameInAnArchiveLeadsOutOfIt() throws IOException {
        Path file = archive(Map.of("project.qde", project(""), "../sources/x.txt", TEXT, "/sources/x.txt", TEXT));

        assertThatThrownBy(() -> QdaProject.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("holds no text");
        assertThat(folder.resolve("../sources/x.txt")).doesNotExist();
    }

    @Test
    void readersThatCutTheAddressFindTheText() throws IOException {
        Comparison comparison = new Comparison(
                "Talks",
                Statement.ofText("Rice 𠮷 here.", Provenance.unknown()),
                Statement.ofText("Tea there.", Provenance.unknown()),
                CodebookFile.bundled(),
                Research.none()
                        .withAnnotations(List.of(new Annotation(
                                "5c94bc9e-db8c-4f1d-9cd6-e900c7440860",
                                Side.A,
                                Anchor.at("Rice 𠮷 here.", new Span(8, 12)),
                                Optional.empty(),
                                "a note",
                                "",
                                Instant.EPOCH))));
        Path file = folder.resolve("x.qdpx");
        Files.write(file, QdaProject.write(comparison, Analysis.empty()));

        QdaArchive archive = QdaArchive.read(file);
        Element source = SafeXml.read(archive.project(), "It")
                .children("Sources")
                .flatMap(all -> all.children("TextSource"))
                .findFirst()
                .orElseThrow();
        String path = source.attribute("plainTextPath");
        assertThat(path).startsWith("internal://").endsWith(".txt");
        String text = new String(archive.file(path).orElseThrow(), StandardCharsets.UTF_8);
        Element selection = source.child("PlainTextSelection").orElseThrow();
        int start = Integer.parseInt(selection.attribute("startPosition"));
        int end = Integer.parseInt(selection.attribute("endPosition"));
        assertThat(text.codePoints().skip(start).limit((long) end - start).toArray())
                .isEqualTo(selection.attribute("name").codePoints().toArray());
    }

    private static String project(String selections) {
        return "\uFEFF<Project xmlns='urn:QDA-XML:project:1.0' name='Trial'><CodeBook><Codes><Code guid='" + CODE
                + "' name='Rice' isCodable='true'/></Codes></CodeBook><Sources><TextSource guid='s' name='First'"
                + " plainTextPath='internal://Sources/x.txt'>" + selections + "</TextSource></Sources></Project>";
    }

    private Path archive(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return Files.write(folder.resolve("foreign.qdpx"), bytes.toByteArray());
    }
}
