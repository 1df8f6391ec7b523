package org.diptych.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishFamiliesTest {

    @ParameterizedTest
    @CsvSource({
        "purchased, purchase, true",
        "sought, seeking, true",
        "recognise, recognition, true",
        "labour, labor, true",
        "post-war, postwar, true",
        "Iranian, iran, true",
        "demilitarization, demilitarize, true",
        "expansion, expand, true",
        "harbours, harbor, true",
        "theatres, theater, true",
        "sceptical, skeptical, true",
        "fulfil, fulfilled, true",
        "fulfils, fulfillment, true",
        "practises, practicing, true",
        "larger, large, true",
        "greatest, greater, true",
        "centre, centered, true",
        "numeral, numerous, false",
        "secretary, secret, false",
        "factory, fact, false",
        "translator, translate, false",
        "hour, or, false"
    })
    void formsOfOneFamilyAreTheSameWord(String a, String b, boolean same) {
        assertEquals(same, EnglishFamilies.same(FoldedForm.of(a), FoldedForm.of(b)));
        assertEquals(same, EnglishFamilies.same(FoldedForm.of(b), FoldedForm.of(a)));
    }

    @Test
    void gluedAndHyphenatedWordsHaveParts() {
        assertEquals(List.of("a", "framework"), EnglishFamilies.parts("aFrameworkfor"));
        assertEquals(List.of("non", "aggression"), EnglishFamilies.parts("non-aggression"));
    }

    @Test
    void goldPairsReachTheTarget() throws IOException {
        Path gold = Path.of("../shared/gold/same-word-dev.tsv");
        assumeTrue(Files.exists(gold), "the gold pairs are not beside the project");
        int found = 0;
        int wrong = 0;
        for (String line : Files.readAllLines(gold)) {
            String[] parts = line.split("\t", -1);
            boolean same = EnglishFamilies.same(FoldedForm.of(parts[0]), FoldedForm.of(parts[1]));
            found += same && parts[2].equals("yes") ? 1 : 0;
            wrong += same && parts[2].equals("no") ? 1 : 0;
        }
        assertTrue(found >= 28, "found " + found);
        assertTrue(wrong <= 1, "wrong " + wrong);
    }
}
