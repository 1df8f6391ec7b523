package org.diptych.analysis.attribution;

import static org.diptych.analysis.attribution.ReadAloud.acts;
import static org.diptych.analysis.attribution.ReadAloud.read;
import static org.diptych.analysis.attribution.ReadAloud.voices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpeechReaderTest {
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
    void aTitleThatOneSideBearsIsThatSides() {
        String call =
                "President Joseph R. Biden, Jr. spoke with Prime Minister Justin Trudeau of Canada. Trudeau thanked him. ";
        assertEquals(
                List.of("narrator NONE", "other-side EXPRESS", "own-side URGE", "other-side WARN"),
                voices(read(
                        "White House", call + "The President urged patience. The Prime Minister warned of storms.")));
        assertEquals(
                List.of("narrator NONE", "other-side EXPRESS", "own-side URGE"),
                voices(
                        read(
                                "White House",
                                "President Biden spoke with President Putin. Putin thanked him. The President urged patience.")));
    }

    @Test
    void whoIsMetIsNotTheOwnSideOfATextWithoutIssuer() {
        String told =
                ". The old ferries were the subject. Vladimir Putin warned of storms. Joseph Biden urged patience.";
        List<String> voices = List.of("narrator NONE", "narrator NONE", "own-side WARN", "other-side URGE");

        assertEquals(voices, voices(read("", "Meeting with President Joseph Biden" + told)));
        assertEquals(voices, voices(read("", "Telephone call from US President Joseph Biden" + told)));
    }

    @Test
    void whomTheSpeakerTalkedToIsNotTheSpeaker() {
        assertEquals(
                List.of("own-side EXPRESS"),
                voices(read(
                        "White House",
                        "President Biden spoke with Prime Minister Narendra Modi to congratulate him on the bridge.")));
        assertEquals(
                List.of("own-side EXPRESS"),
                voices(read("White House", "President Biden warmly thanked Modi for supporting the new bridge.")));
    }

    @Test
    void aSentenceInTheFirstPersonIsTheAuthors() {
        assertEquals(
                List.of("narrator NONE", "own-side NONE", "narrator NONE"),
                voices(read("White House", "The talks took two hours. We had tea. The room was full.")));
    }

    @Test
    void aTextInWhichOneSentenceInFourSaysIIsTheAuthorsAltogether() {
        String text = "I had a long talk. The room was cold. The tea was hot. The car was late.";

        assertEquals(
                List.of("own-side NONE", "own-side NONE", "own-side NONE", "own-side NONE"), voices(read("", text)));
        assertEquals(
                List.of("own-side NONE", "narrator NONE", "narrator NONE", "narrator NONE", "narrator NONE"),
                voices(read("", text + " The snow fell.")));
    }

    @Test
    void manyAuthorsWhoSayWeLeaveTheirOtherSentencesNarrated() {
        assertEquals(
                List.of("own-side NONE", "narrator NONE"), voices(read("", "We had a long talk. The room was cold.")));
    }

    @Test
    void namesOfCountriesAreNoReportingVerbs() {
        assertEquals(
                List.of("narrator NONE"),
                voices(read(
                        "White House", "Decisions were taken by the Presidents of Ukraine and the United States.")));
    }

    @Test
    void aNounAtTheEndIsNoReportingVerb() {
        assertEquals(List.of("narrator NONE"), voices(read("White House", "Japan requests")));
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
    void onlyAnAdverbRightBeforeTheVerbRaisesItsStrength() {
        assertEquals(
                List.of("other-side URGE", "other-side URGE", "other-side WARN"),
                voices(read(
                        "White House",
                        "Strongly moved by the music, Japan urged restraint. Japan urged restraint and was strongly"
                                + " built. Japan strongly urged restraint.")));
        assertEquals(List.of("own-side WARN"), voices(read("外交部", "中方严正要求停火。")));
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
    void anEmptyStatementSaysNothing() {
        assertEquals(List.of(), voices(read("", "")));
        assertEquals(List.of(), acts(read("", "")));
    }
}
