package org.diptych.analysis.attribution;

import static org.diptych.analysis.attribution.ReadAloud.acts;
import static org.diptych.analysis.attribution.ReadAloud.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.diptych.model.LinkTier;
import org.diptych.model.PassageLink;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.SpeechAct;
import org.diptych.model.Voice;
import org.junit.jupiter.api.Test;

class SpeechActsTest {
    @Test
    void asksAndPromisesAreMarked() {
        assertEquals(
                List.of("0 ASK", "1 COMMITMENT", "2 AGREEMENT"),
                acts(read(
                        "White House",
                        "President Trump called for an end to the strikes. The United States will send a team. The"
                                + " two sides agreed to meet. Relations will surely improve.")));
    }

    @Test
    void aSentenceHoldsOnePromiseAtMost() {
        assertEquals(
                List.of("0 ASSURANCE"),
                acts(read("White House", "Japan will send a team and intends to pay for it, and it will pay soon.")));
        assertEquals(List.of("0 ASSURANCE"), acts(read("White House", "Japan agreed to support the ferry.")));
    }

    @Test
    void whatWillBeAndWhatAnotherClauseSaysIsNoPromise() {
        assertEquals(
                List.of("2 ASSURANCE"),
                acts(read(
                        "White House",
                        "Japan will be glad. Japan, as everybody on the quay knows well, will pay. Japan will pay.")));
    }

    @Test
    void whatMustBeSaidAsksForNothing() {
        assertEquals(
                List.of("1 ASK"),
                acts(read("White House", "I must emphasise that the ship is old. We must mend the ship.")));
    }

    @Test
    void aRequestThatIsANounAsksForNothing() {
        assertEquals(
                List.of("1 ASK"),
                acts(read("White House", "At his request the ship left. President Trump requested a ship.")));
    }

    @Test
    void whatTheOtherSideTellsOfTheAuthorIsNoPromiseOfTheAuthor() {
        assertEquals(List.of("0 COMMITMENT"), acts(read("", "The President of Japan invited me, which I accepted.")));
        assertEquals(
                List.of("0 ASSURANCE"),
                acts(read("White House", "Prime Minister Modi said that the United States will pay.")));
    }

    @Test
    void whatTheOtherSideAcknowledgesIsAnAssurance() {
        String text = "Japan understands the matter.";
        assertEquals(List.of("0 ASSURANCE"), acts(read("White House", text)));
        assertEquals(List.of(), acts(read("Japan", text)));
    }

    @Test
    void anActIsSharedWhenALinkedSentenceDoesTheSame() {
        SpeechAct promise = new SpeechAct(SpeechAct.Kind.COMMITMENT, 0, new Span(0, 1), Voice.OWN_SIDE, false);
        SpeechAct told = new SpeechAct(SpeechAct.Kind.ASSURANCE, 3, new Span(0, 1), Voice.OTHER_SIDE, false);
        SpeechAct ask = new SpeechAct(SpeechAct.Kind.ASK, 0, new Span(0, 1), Voice.OWN_SIDE, false);
        SpeechAct later = new SpeechAct(SpeechAct.Kind.COMMITMENT, 1, new Span(0, 1), Voice.OWN_SIDE, false);
        List<PassageLink> links = List.of(new PassageLink(0, 3, 0.5, LinkTier.SURE, List.of()));

        assertEquals(List.of(later), SpeechActs.shared(List.of(later), List.of(told), links, Side.A));
        assertEquals(
                List.of(promise.withShared(true), ask),
                SpeechActs.shared(List.of(promise, ask), List.of(told), links, Side.A));
        assertEquals(
                List.of(told.withShared(true)), SpeechActs.shared(List.of(told), List.of(promise, ask), links, Side.B));
    }
}
