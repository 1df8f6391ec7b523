package org.diptych.project.qda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.diptych.model.Analysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class QdaPathologicalTest {
    private static final int KILOBYTE = 1024;

    @TempDir
    private Path folder;

    @Test
    void aProjectCutAnywhereIsToldAsDamaged() throws IOException {
        byte[] whole = QdaProject.write(Samples.worked(), Analysis.empty());
        for (int length = 0; length < whole.length; length += KILOBYTE) {
            Path file = Files.write(folder.resolve("cut.qdpx"), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> QdaProject.read(file))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("The project cut.qdpx");
        }
    }

    @Test
    void aCodebookCutAnywhereIsToldAsDamaged() throws IOException {
        byte[] whole = QdaCodebook.write(Samples.worked().codebook());
        for (int length = 0; length < whole.length - 20; length += KILOBYTE) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> QdaCodebook.parse(cut, "The codebook cut.qdc"))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("The codebook cut.qdc is damaged");
        }
    }

    @Test
    void randomBytesAreReadOrRefusedWithASentence() throws IOException {
        Random random = new Random(20251124);
        byte[] whole = QdaProject.write(Samples.worked(), Analysis.empty());
        for (int i = 0; i < 300; i++) {
            byte[] broken = whole.clone();
            for (int n = 0; n < 1 + random.nextInt(20); n++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            Path file = Files.write(folder.resolve("broken.qdpx"), broken);
            try {
                assertThat(QdaProject.read(file).comparison()).isNotNull();
            } catch (IOException e) {
                assertThat(e).hasMessageContaining("broken.qdpx");
            }
        }
    }

    @Test
    void anArchiveThatSwellsIsRefused() throws IOException {
        Path file = folder.resolve("bomb.qdpx");
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("project.qde"));
            for (int i = 0; i < 100; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }

        assertThatThrownBy(() -> QdaProject.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("unpacks to more than");
    }

    @Test
    void aHundredThousandSelectionsAreRead() throws IOException {
        String text = "rice and tea. ".repeat(10_000);
        StringBuilder xml =
                new StringBuilder("<Project><CodeBook><Codes><Code guid='c' name='Rice'/></Codes></CodeBook>"
                        + "<Sources><TextSource guid='s' name='x' plainTextPath='internal://x.txt'>");
        for (int i = 0; i < 100_000; i++) {
            int at = (i % 10_000) * 14;
            xml.append("<PlainTextSelection guid='g" + i + "' name='rice' startPosition='" + at + "' endPosition='"
                    + (at + 4) + "'><Coding><CodeRef targetGUID='c'/></Coding></PlainTextSelection>");
        }
        xml.append("</TextSource></Sources></Project>");

        QdaProject read = QdaProject.read(archive(xml.toString(), text));

        assertThat(read.comparison().research().annotations()).hasSize(100_000);
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        Path file = archive("<Project>".repeat(100_000), "x");

        assertThatThrownBy(() -> QdaProject.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("deeply nested");
    }

    @Test
    void entitiesAreNotExpanded() throws IOException {
        Path file = archive("<!DOCTYPE Project [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><Project name='&b;'/>", "x");

        assertThatThrownBy(() -> QdaProject.read(file)).isInstanceOf(IOException.class);
    }

    private Path archive(String project, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("project.qde"));
            zip.write(project.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("sources/x.txt"));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return Files.write(folder.resolve("made.qdpx"), bytes.toByteArray());
    }
}
