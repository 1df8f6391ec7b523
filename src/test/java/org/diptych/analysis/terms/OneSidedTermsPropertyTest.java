package org.diptych.analysis.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.Codebook;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Statement;

class OneSidedTermsPropertyTest {
    private static final List<String> WORDS = List.of(
            "harbour",
            "trade",
            "Peru",
            "the",
            "of",
            "minister",
            "coal",
            "agreed",
            "$5",
            "18%",
            "\"",
            "(",
            ".",
            "!",
            "great",
            "大豆",
            "和平",
            "。",
            "I",
            "WTO",
            "post-war",
            "\n\n",
            "24 November",
            "Mr.",
            "'s");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(WORDS).list().ofMaxSize(60).map(words -> String.join(" ", words));
    }

    @Property(tries = 60)
    void identicalTextsHaveNoOneSidedTerm(@ForAll("texts") String text) {
        ReadText read = read(text);
        assertEquals(List.of(), OneSidedTerms.of(read, read, Codebook.empty()));
    }

    @Property(tries = 60)
    void placesLieInTheTextAndRanksRise(@ForAll("texts") String a, @ForAll("texts") String b) {
        ReadText here = read(a);
        int rank = 0;
        for (OneSidedTerm term : OneSidedTerms.of(here, read(b), Codebook.empty())) {
            assertEquals(++rank, term.rank());
            assertTrue(term.spans().stream()
                    .allMatch(span -> span.end() <= here.text().length() && !span.isEmpty()));
            assertEquals(term.text(), term.spans().get(0).of(here.text()));
        }
    }

    @Property(tries = 40)
    void orderOfParagraphsDoesNotChangePresence(@ForAll("texts") String a, @ForAll("texts") String b) {
        ReadText here = read(a);
        List<String> paragraphs =
                List.of("They met in spring.", b.replace("\n", " ").trim(), "They left.");
        List<String> turned = List.of(paragraphs.get(2), paragraphs.get(1), paragraphs.get(0));
        assertEquals(texts(here, String.join("\n\n", paragraphs)), texts(here, String.join("\n\n", turned)));
    }

    private static List<String> texts(ReadText here, String there) {
        return OneSidedTerms.of(here, read(there), Codebook.empty()).stream()
                .map(OneSidedTerm::text)
                .collect(Collectors.toList());
    }

    private static ReadText read(String text) {
        return ReadText.of(Statement.ofText(text, Provenance.unknown().withLanguage("en")), Progress.NONE);
    }
}
