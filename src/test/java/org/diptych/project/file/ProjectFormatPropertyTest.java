package org.diptych.project.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.model.Comparison;
import org.diptych.model.Original;
import org.diptych.model.Side;

class ProjectFormatPropertyTest {
    @Provide
    Arbitrary<Comparison> comparisons() {
        return Comparisons.any();
    }

    @Property(tries = 400)
    void whatIsWrittenIsReadAgain(@ForAll("comparisons") Comparison comparison) throws ProjectException {
        Project read = ProjectFormat.read(ProjectFormat.write(Project.of(comparison)), "test");

        assertEquals(List.of(), read.damage());
        assertEquals(comparison, read.comparison());
        assertEquals(
                List.of(comparison.a().original(), comparison.b().original()),
                List.of(read.comparison().a().original(), read.comparison().b().original()));
    }

    @Property(tries = 100)
    void equalComparisonsHaveEqualBytes(@ForAll("comparisons") Comparison comparison) throws ProjectException {
        byte[] bytes = ProjectFormat.write(Project.of(comparison));

        assertArrayEquals(bytes, ProjectFormat.write(ProjectFormat.read(bytes, "test")));
    }

    @Property(tries = 100)
    void originalsThatAreKeptElsewhereAreFound(@ForAll("comparisons") Comparison comparison) throws ProjectException {
        Map<String, Original> originals =
                Map.of("a", comparison.a().original(), "b", comparison.b().original());

        Project read = ProjectFormat.read(
                ProjectFormat.writeWithoutOriginals(Project.of(comparison)),
                "test",
                sha256 -> originals.values().stream()
                        .filter(one -> one.sha256().equals(sha256))
                        .map(Original::bytes)
                        .findFirst()
                        .or(Optional::empty));

        assertEquals(
                comparison.statement(Side.A).original(),
                read.comparison().statement(Side.A).original());
        assertEquals(comparison, read.comparison());
    }
}
