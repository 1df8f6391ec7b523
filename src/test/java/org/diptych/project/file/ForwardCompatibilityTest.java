package org.diptych.project.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.diptych.model.AbsenceDecision;
import org.diptych.model.AliasGroup;
import org.diptych.model.Anchor;
import org.diptych.model.Annotation;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.FindingKind;
import org.diptych.model.KeptFinding;
import org.diptych.model.LinkDecision;
import org.diptych.model.MentionDecision;
import org.diptych.model.Original;
import org.diptych.model.Pattern;
import org.diptych.model.Provenance;
import org.diptych.model.Research;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.diptych.model.StatementKind;
import org.diptych.model.Topic;
import org.diptych.model.Verdict;
import org.junit.jupiter.api.Test;

/** Files of other versions: what is unknown stays, what is older is brought up to date, what is newer is refused. */
class ForwardCompatibilityTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String A = "The ministers spoke about the harbour.";
    private static final String B = "双方谈到港口。";

    /** What the file of version 1 in the test resources holds. It must be readable for ever. */
    static Comparison first() {
        Anchor harbour = Anchor.at(A, new Span(30, 37));
        Anchor port = Anchor.at(B, new Span(4, 6));
        Topic topic = new Topic(
                "harbour",
                "Harbour",
                "HA",
                "#0072B2",
                true,
                List.of(new Pattern("en", "harbour*"), new Pattern("zh", "港口")),
                List.of(new Pattern("en", "harbour seal")),
                "What ships need");
        AliasGroup same = new AliasGroup(List.of(new Pattern("en", "port"), new Pattern("zh", "港口")));
        Research research = new Research(
                List.of(new Annotation(
                        "0b5c1f6e-5a0e-4d57-9b1e-2f7a5d3c9e10",
                        Side.A,
                        harbour,
                        Optional.of("harbour"),
                        "Why **here**?",
                        "R.",
                        Instant.parse("2026-11-24T12:00:00Z"))),
                List.of(new MentionDecision(Side.B, "harbour", port, Verdict.CONFIRMED)),
                List.of(
                        new LinkDecision(Optional.of(harbour), Optional.of(port), Verdict.CONFIRMED),
                        new LinkDecision(Optional.empty(), Optional.of(port), Verdict.REJECTED)),
                List.of(new KeptFinding(
                        "f1",
                        FindingKind.COMMON_GROUND,
                        Optional.of("harbour"),
                        List.of(harbour),
                        List.of(port),
                        "Both speak of the harbour.",
                        "")),
                Set.of("f2"),
                List.of(new AbsenceDecision("fishing", Side.A)),
                Set.of("ministers"));
        Provenance provenance = new Provenance(
                "Talks",
                "Ministry",
                StatementKind.READOUT,
                Optional.of(LocalDate.of(2026, 11, 23)),
                "en",
                "https://example.org/talks",
                Optional.of(LocalDate.of(2026, 11, 24)),
                "",
                "Written for a test");
        return new Comparison(
                "Harbour talks",
                new Statement(A, provenance, new Original("talks.txt", A.getBytes(StandardCharsets.UTF_8))),
                Statement.ofText(B, Provenance.unknown().withLanguage("zh-Hans")),
                new Codebook("test", List.of(topic), List.of(same), List.of(same)),
                research);
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

    private static Map<String, byte[]> parts(byte[] bytes) throws ProjectException {
        return Unpacking.parts("x", bytes).stream()
                .collect(Collectors.toMap(Unpacking.Part::name, Unpacking.Part::bytes));
    }

    private static ObjectNode data(byte[] bytes) throws IOException {
        return (ObjectNode) JSON.readTree(parts(bytes).get("comparison.json"));
    }

    private static byte[] withData(ObjectNode data) throws IOException {
        Map<String, byte[]> parts = parts(ProjectFormat.write(Project.of(first())));
        parts.put("comparison.json", JSON.writeValueAsBytes(data));
        return zip(parts);
    }

    @Test
    void fileOfVersionOneIsRead() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ForwardCompatibilityTest.class.getResourceAsStream("version-1.diptych"))) {
            Project read = ProjectFormat.read(in.readAllBytes(), "version-1.diptych");

            assertEquals(List.of(), read.damage());
            assertEquals(first(), read.comparison());
        }
    }

    @Test
    void unknownFieldsAndPartsSurviveAnEdit() throws IOException {
        ObjectNode data = data(ProjectFormat.write(Project.of(first())));
        data.put("mood", "calm");
        at(data, "/statements").put("c", "a third");
        at(data, "/statements/a/provenance").put("archive", "box 7").put("kind", "podcast");
        at(data, "/codebook/topics/0").put("parent", "sea");
        at(data, "/codebook/topics/0/patterns/1").put("weight", 2);
        at(data, "/research/annotations/0").putArray("tags").add("one").add("two");
        at(data, "/research/annotations/0/anchor").put("page", 3);
        at(data, "/research/links/0").put("sure", 0.5);
        ((com.fasterxml.jackson.databind.node.ArrayNode) data.at("/research/mentions"))
                .addObject()
                .put("side", "c")
                .put("verdict", "maybe");
        Map<String, byte[]> parts = parts(withData(data));
        parts.put("pictures/map.png", new byte[] {1, 2, 3});

        Project read = ProjectFormat.read(zip(parts), "x");
        assertEquals(List.of(new Damage(Damage.Kind.ENTRIES, "1")), read.damage());
        assertTrue(read.isSound());
        assertEquals(StatementKind.OTHER, read.comparison().a().provenance().kind());
        Comparison edited = read.comparison()
                .with(Side.A, read.comparison().a().withText("Yes. " + A))
                .withTitle("Another title");
        byte[] saved = ProjectFormat.write(read.with(edited));

        ObjectNode expected = data;
        expected.put("title", "Another title");
        ObjectNode written = data(saved);
        for (String pointer : List.of(
                "/mood",
                "/statements/c",
                "/statements/a/provenance",
                "/codebook",
                "/research/annotations/0/tags",
                "/research/annotations/0/anchor/page",
                "/research/links/0/sure",
                "/research/mentions/1",
                "/title")) {
            assertEquals(expected.at(pointer), written.at(pointer), pointer);
        }
        assertEquals(
                List.of((byte) 1, (byte) 2, (byte) 3),
                bytes(parts(saved).getOrDefault("pictures/map.png", new byte[0])));
    }

    @Test
    void newerVersionIsRefusedWithASentence() throws IOException {
        ObjectNode data = data(ProjectFormat.write(Project.of(first())));
        data.put("format", "diptych-comparison/2");
        byte[] newer = withData(data);

        ProjectException e = assertThrows(ProjectException.class, () -> ProjectFormat.read(newer, "new.diptych"));
        assertEquals(ProjectProblem.NEWER, e.problem());
    }

    @Test
    void everyStepFromTheVersionOfTheFileOnIsTaken() throws IOException {
        Migrations three = new Migrations(List.of(
                data -> data.put("steps", data.path("steps").asText() + "1→2 "),
                data -> data.put("steps", data.path("steps").asText() + "2→3 ")));
        ObjectNode data = (ObjectNode) JSON.readTree("{\"format\":\"diptych-comparison/1\"}");

        assertEquals(3, three.newest());
        assertEquals(
                "1→2 2→3 ", three.upToDate(data.deepCopy(), 1).path("steps").asText());
        assertEquals("2→3 ", three.upToDate(data.deepCopy(), 2).path("steps").asText());
        assertEquals(data, three.upToDate(data.deepCopy(), 3));
    }

    @Test
    void textEditedByAnotherProgramKeepsHighlightsAtTheirWords() throws IOException {
        Map<String, byte[]> parts = parts(ProjectFormat.write(Project.of(first())));
        parts.put("texts/a.txt", ("Yesterday: " + A).getBytes(StandardCharsets.UTF_8));

        Project read = ProjectFormat.read(zip(parts), "x");

        assertEquals(List.of(new Damage(Damage.Kind.TEXT_CHANGED, "A")), read.damage());
        assertEquals(
                Optional.of(new Span(41, 48)),
                read.comparison().research().annotations().get(0).anchor().span());
    }

    private static List<Byte> bytes(byte[] bytes) {
        return List.of(bytes[0], bytes[1], bytes[2]);
    }

    private static ObjectNode at(JsonNode root, String pointer) {
        return (ObjectNode) root.at(pointer);
    }
}
