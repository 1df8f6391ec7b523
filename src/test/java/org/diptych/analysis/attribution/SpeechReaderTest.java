package org.diptych.analysis.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.Attribution;
import org.diptych.model.LinkTier;
import org.diptych.model.PassageLink;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.SpeechAct;
import org.diptych.model.Statement;
import org.diptych.model.StatementKind;
import org.diptych.model.Voice;
import org.junit.jupiter.api.Test;

class SpeechReaderTest {
    private static SpeechReader read(String issuer, String text) {
        Provenance provenance =
                new Provenance("", issuer, StatementKind.READOUT, Optional.empty(), "", "", Optional.empty(), "", "");
        return SpeechReader.of(ReadText.of(Statement.ofText(text, provenance), Progress.NONE));
    }

    private static List<String> voices(SpeechReader reader) {
        List<String> voices = new ArrayList<>();
        for (Attribution attribution : reader.attributions()) {
            voices.add(attribution.voice().code() + " " + attribution.strength());
        }
        return voices;
    }

    private static List<String> acts(SpeechReader reader) {
        return reader.acts().stream()
                .map(act -> act.sentence() + " " + act.kind())
                .toList();
    }

    @Test
    void theIssuerTellsWhoseLeaderSpeaks() {
        String text = "President Xi stressed that order matters. President Trump welcomed this. Both sides agreed to"
                + " meet again. It rained all day.";

        assertEquals(
                List.of("own-side STRESS", "other-side EXPRESS", "both AGREE", "narrator NONE"),
                voices(read("Ministry of Foreign Affairs of China", text)));
        assertEquals(
                List.of("other-side STRESS", "own-side EXPRESS", "both AGREE", "narrator NONE"),
                voices(read("The White House", text)));
    }

    @Test
    void aPronounGoesOnFromTheSpeakerBefore() {
        assertEquals(
                List.of("narrator NONE", "other-side URGE"),
                voices(read("White House", "The meeting was arranged by Prime Minister Modi. He urged patience.")));
    }

    @Test
    void namesOfCountriesAreNoReportingVerbs() {
        assertEquals(
                List.of("narrator NONE"),
                voices(read(
                        "White House", "Decisions were taken by the Presidents of Ukraine and the United States.")));
    }

    @Test
    void twoNamesJoinedSpeakTogether() {
        assertEquals(
                List.of("both AGREE"),
                voices(read("White House", "Ukraine and the United States agreed to keep working.")));
    }

    @Test
    void anAdverbRaisesTheStrength() {
        assertEquals(
                List.of("other-side STRESS", "other-side WARN", "other-side NOTE"),
                voices(read(
                        "White House",
                        "Japan firmly agreed to this. Japan strongly urged restraint. Japan said no more.")));
    }

    @Test
    void inAPostTheAuthorIsTheOwnSide() {
        SpeechReader post = read(
                "",
                "I had a great call with President Putin of Russia. Our talk was long. Russia has agreed to stop the"
                        + " strikes. They will send a team next week. We will send one too!");

        assertEquals(
                List.of("own-side NONE", "own-side NONE", "other-side AGREE", "own-side NONE", "own-side NONE"),
                voices(post));
        assertEquals(List.of("2 ASSURANCE", "3 ASSURANCE", "4 COMMITMENT"), acts(post));
    }

    @Test
    void aChineseSpeakerSpeaksUntilAnotherOneDoes() {
        SpeechReader reader =
                read("外交部", "习近平强调，合作最重要。我们愿同各方一道努力。双方应该对话。\n特朗普表示，会谈很好。美方理解这个问题的重要性。\n双方商定保持联系。\n众人参加会见。");

        assertEquals(
                List.of(
                        "own-side STRESS",
                        "own-side STRESS",
                        "own-side STRESS",
                        "other-side NOTE",
                        "other-side EXPRESS",
                        "both AGREE",
                        "narrator NONE"),
                voices(reader));
        assertEquals(List.of("1 COMMITMENT", "2 ASK", "4 ASSURANCE", "5 AGREEMENT"), acts(reader));
    }

    @Test
    void firstPersonInAChineseReadoutIsWhoeverHasTheWord() {
        SpeechReader reader = read("外交部", "习近平强调，合作最重要。我重申这一点。\n特朗普表示，会谈很好。我重申，美方不寻求对抗。");

        assertEquals(
                List.of("own-side STRESS", "own-side STRESS", "other-side NOTE", "other-side STRESS"), voices(reader));
        assertEquals(List.of("3 ASSURANCE"), acts(reader));
    }

    @Test
    void countryInsideAnotherSubjectDoesNotSpeak() {
        String text = "President Trump spoke of trade. Exports to China support many farms. China's exports support"
                + " many harbours. The Chinese delegation expressed thanks.";

        assertEquals(
                List.of("narrator NONE", "narrator NONE", "other-side EXPRESS"),
                voices(read("White House", text)).subList(1, 4));
    }

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
    void anActIsSharedWhenALinkedSentenceDoesTheSame() {
        SpeechAct promise = new SpeechAct(SpeechAct.Kind.COMMITMENT, 0, new Span(0, 1), Voice.OWN_SIDE, false);
        SpeechAct told = new SpeechAct(SpeechAct.Kind.ASSURANCE, 3, new Span(0, 1), Voice.OTHER_SIDE, false);
        SpeechAct ask = new SpeechAct(SpeechAct.Kind.ASK, 0, new Span(0, 1), Voice.OWN_SIDE, false);
        List<PassageLink> links = List.of(new PassageLink(0, 3, 0.5, LinkTier.SURE, List.of()));

        assertEquals(
                List.of(promise.withShared(true), ask),
                SpeechActs.shared(List.of(promise, ask), List.of(told), links, Side.A));
        assertEquals(
                List.of(told.withShared(true)), SpeechActs.shared(List.of(told), List.of(promise, ask), links, Side.B));
    }

    @Test
    void anEmptyStatementSaysNothing() {
        assertEquals(List.of(), voices(read("", "")));
        assertEquals(List.of(), acts(read("", "")));
    }
}
