package org.diptych.project.qda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
import org.diptych.project.ProjectStore;
import org.diptych.project.file.Comparisons;

class QdaRoundTripTest {

    @Property(tries = 300)
    void anyTextAndAnyHighlightComeBack(
            @ForAll("texts") String a, @ForAll("texts") String b, @ForAll("numbers") List<Integer> numbers)
            throws IOException {
        Comparison comparison = new Comparison(
                "Talks",
                Statement.ofText(a, Provenance.unknown()),
                Statement.ofText(b, Provenance.unknown()),
                CodebookFile.parse("topic: Taiwan\n  en: Taiwan\n  zh: 台湾\n"));
        Comparison worked = ProjectStore.read(ProjectStore.write(
                comparison.withResearch(Research.none().withAnnotations(marked(comparison, numbers)))));
        Path file = Files.createTempFile("round", ".qdpx");
        try {
            Files.write(file, QdaProject.write(worked, Analysis.empty()));

            assertThat(QdaProject.read(file).comparison()).isEqualTo(worked);
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 300)
    void anyWorkOfAResearcherComesBack(@ForAll("works") Comparison work) throws IOException {
        Path file = Files.createTempFile("work", ".qdpx");
        try {
            Files.write(file, QdaProject.write(ProjectStore.read(ProjectStore.write(work)), Analysis.empty()));

            Comparison read = withoutDates(QdaProject.read(file).comparison());
            assertThat(read.title()).isEqualTo(work.title());
            assertThat(read.a()).isEqualTo(work.a());
            assertThat(read.b()).isEqualTo(work.b());
            assertThat(read.research().annotations())
                    .containsExactlyInAnyOrderElementsOf(
                            withoutDates(work).research().annotations());
            assertThat(read).isEqualTo(withoutDates(work));
        } finally {
            Files.delete(file);
        }
    }

    private static Comparison withoutDates(Comparison work) {
        return work.withResearch(work.research()
                .withAnnotations(work.research().annotations().stream()
                        .map(one -> new Annotation(
                                one.id(),
                                one.side(),
                                one.anchor(),
                                one.topicId(),
                                one.note(),
                                one.author(),
                                Instant.EPOCH))
                        .toList()));
    }

    /** Random texts, source details and decisions, with topics and identifiers as the window makes them. */
    @Provide
    Arbitrary<Comparison> works() {
        return Comparisons.any().map(WindowWork::of);
    }

    private static List<Annotation> marked(Comparison comparison, List<Integer> numbers) {
        List<Annotation> marked = new ArrayList<>();
        for (int i = 0; i + 2 < numbers.size(); i += 3) {
            Side side = numbers.get(i) % 2 == 0 ? Side.A : Side.B;
            String text = comparison.statement(side).text();
            int points = text.codePointCount(0, text.length());
            if (points > 0) {
                int start = numbers.get(i + 1) % points;
                int end = start + 1 + numbers.get(i + 2) % (points - start);
                Span span = new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
                boolean topic = i % 2 == 0;
                marked.add(new Annotation(
                        new UUID(7, i).toString(),
                        side,
                        Anchor.at(text, span),
                        topic ? Optional.of("taiwan") : Optional.empty(),
                        topic ? "" : "note 𠮷\n\nmore",
                        i % 4 == 0 ? "" : "A. Reader",
                        Instant.parse("2025-11-25T09:00:00Z")));
            }
        }
        return marked;
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "Rice ",
                        "é",
                        "e\u0301",
                        "\u0301",
                        "大米",
                        "𠮷",
                        "🇨🇳",
                        "👩‍👩‍👧",
                        "\r\n",
                        "\n",
                        "\t",
                        " ",
                        "\u00A0",
                        "\u200F",
                        "\uFEFF",
                        "\u0000",
                        "ﬁ",
                        "각")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<Integer>> numbers() {
        return Arbitraries.integers().between(0, 1000).list().ofMaxSize(12);
    }
}
