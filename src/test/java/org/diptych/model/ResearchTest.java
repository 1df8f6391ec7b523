package org.diptych.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResearchTest {
    private static final Statement A = Statement.ofText("Both spoke of rice.", Provenance.unknown());
    private static final Statement B = Statement.ofText("They spoke of tea.", Provenance.unknown());
    private static final Anchor RICE = Anchor.at(A.text(), new Span(14, 18));
    private static final Anchor TEA = Anchor.at(B.text(), new Span(14, 17));
    private static final Comparison WORKED_ON = new Comparison("", A, B, Codebook.empty())
            .withResearch(new Research(
                    List.of(new Annotation("1", Side.A, RICE, Optional.of("rice"), "why", "", Instant.EPOCH)),
                    List.of(new MentionDecision(Side.B, "tea", TEA, Verdict.REJECTED)),
                    List.of(new LinkDecision(Optional.of(RICE), Optional.of(TEA), Verdict.CONFIRMED)),
                    List.of(new KeptFinding(
                            "f", FindingKind.OWN, Optional.empty(), List.of(RICE), List.of(TEA), "Rice here", "")),
                    Set.of("gone"),
                    List.of(new AbsenceDecision("tea", Side.A)),
                    Set.of("both")));

    @Test
    void everyAnchorOfAnEditedSideFollowsItsWords() {
        Comparison edited = WORKED_ON.with(Side.A, A.withText("At last both spoke of rice."));
        Span rice = new Span(22, 26);
        Research research = edited.research();
        assertThat(research.annotations().get(0).anchor().span()).contains(rice);
        assertThat(research.links().get(0).a().flatMap(Anchor::span)).contains(rice);
        assertThat(research.findings().get(0).a().get(0).span()).contains(rice);
        assertThat(research.mentions()).isEqualTo(WORKED_ON.research().mentions());
        assertThat(research.links().get(0).b()).contains(TEA);
    }

    @Test
    void swappingTwiceChangesNothing() {
        assertThat(WORKED_ON.swapped()).isNotEqualTo(WORKED_ON);
        assertThat(WORKED_ON.swapped().swapped()).isEqualTo(WORKED_ON);
    }

    @Test
    void emptyingATextDropsNothing() {
        Research research = WORKED_ON.with(Side.A, Statement.blank()).research();
        assertThat(research.annotations()).hasSize(1);
        assertThat(research.annotations().get(0).anchor().isPlaced()).isFalse();
        assertThat(research.findings().get(0).a().get(0).quote()).isEqualTo("rice");
    }
}
