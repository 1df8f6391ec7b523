package org.diptych.analysis.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.diptych.model.AliasGroup;
import org.diptych.model.Codebook;
import org.diptych.model.Pattern;
import org.junit.jupiter.api.Test;

class ProposedFormsTest {
    @Test
    void relativesThatStandInTheTextsAndOtherNamesAreProposed() {
        Codebook codebook = new Codebook(
                "",
                List.of(),
                List.of(new AliasGroup(List.of(new Pattern("en", "invite"), new Pattern("fr", "inviter")))));
        assertEquals(
                List.of("invite", "inviter", "invited", "invitation"),
                ProposedForms.of(
                        "invite",
                        codebook,
                        List.of("He invited them. The investment grew.", "They accepted the invitation.")));
    }

    @Test
    void wordsOfTheOtherLanguageAreProposedWhereTheyStand() {
        assertEquals(
                List.of("soybean", "大豆"),
                ProposedForms.of("soybean", Codebook.empty(), List.of("We buy soybean oil.", "双方谈到大豆。")));
    }
}
