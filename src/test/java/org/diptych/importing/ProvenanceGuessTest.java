package org.diptych.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.diptych.model.StatementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvenanceGuessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The delegations met on the island and agreed that the work of the group goes on.
            fr | Les délégations se sont rencontrées sur une île et ont décidé que le travail du groupe continue.
            es | Las delegaciones se reunieron en la isla y acordaron que el trabajo del grupo continúa.
            de | Die Delegationen trafen sich auf der Insel und sind sich einig, dass die Arbeit nicht endet.
            pt | As delegações reuniram-se na ilha e decidiram que o trabalho do grupo não termina.
            it | Le delegazioni si sono incontrate sulla isola e hanno deciso che il lavoro del gruppo non finisce.
            ru | Делегации встретились на острове и договорились, что работа группы не будет закончена.
            uk | Делегації зустрілися на острові та домовилися, що робота групи не буде закінчена, і про це було сказано.
            ar | التقى الوفدان في الجزيرة واتفقا على أن عمل المجموعة مستمر في هذا العام.
            fa | هیئت‌ها در جزیره دیدار کردند و توافق شد که کار گروه را ادامه دهند و این خوب است.
            he | המשלחות נפגשו באי והסכימו כי עבודת הקבוצה נמשכת.
            ko | 대표단은 섬에서 만나 작업을 계속하기로 했다.
            ja | 代表団は島で会談し、作業を続けることで一致した。
            zh-Hans | 代表团在岛上举行会谈，双方同意继续工作。
            zh-Hant | 代表團在島上舉行會談，雙方同意繼續工作。
            el | Οι αντιπροσωπείες συναντήθηκαν στο νησί.
            pl | Delegacje spotkały się na wyspie i uzgodniły, że praca grupy nie jest zakończona.
            tr | Heyetler adada bir araya geldi ve bu çalışma için daha sonra görüşmek üzere ayrıldı.
            vi | Hai đoàn đã gặp nhau trên đảo và nhất trí rằng công việc của nhóm không kết thúc.
            """)
    void languageIsGuessed(String language, String text) {
        assertEquals(language, LanguageGuess.of(text, ""));
    }

    @Test
    void textThatSaysNothingIsTakenForEnglish() {
        assertEquals("en", LanguageGuess.of("Xyzzy plugh", ""));
        assertEquals("nl", LanguageGuess.of("Xyzzy plugh", "nl-NL"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-11-24 | NORTH HARBOUR, November 24, 2025 — The two sides met.
            2025-11-24 | NORTH HARBOUR, Nov. 24, 2025 (LNA) -- The two sides met.
            2025-11-24 | On 24 November 2025, the two sides met.
            2025-11-24 | 2025-11-24
            2025-11-24 | 湖心岛2025年11月24日电 两港代表举行会谈。
            2025-11-24 | 二〇二五年十一月二十四日
            2025-11-24 | 令和7年11月24日
            2025-11-24 | 民國114年11月24日
            2025-11-24 | 2025년 11월 24일
            2025-11-24 | 24 ноября 2025 года
            2025-11-24 | 24 листопада 2025 року
            2025-11-24 | Le 24 novembre 2025, les deux parties se sont réunies.
            2025-12-01 | 1er décembre 2025
            2025-11-24 | El 24 de noviembre de 2025, las partes se reunieron.
            2025-11-24 | Nordhafen, 24. November 2025
            2025-11-24 | 24 de novembro de 2025
            2025-11-24 | 24 نوفمبر 2025
            2025-11-24 | 24 בנובמבר 2025
            2025-11-24 | 24.11.2025
            """)
    void datelineIsFound(LocalDate day, String start) {
        assertEquals(Optional.of(day), DateLine.of("A title\n\n" + start + "\n\nMore text follows here."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The towns have worked together since 3 May 1979 and have never had cause to be sorry for it in all these years.",
                "NORTH HARBOUR, Nov. 24 — The two sides met.",
                "The agreement, which was signed after long talks on the island on 3 May 1979, is to be renewed in the coming year.",
                "The 31 February 2025 is no day.",
                "It costs 24 11 2025."
            })
    void dateOfSomethingElseIsNotThatOfTheStatement(String start) {
        assertEquals(Optional.empty(), DateLine.of(start));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JOINT_STATEMENT | Joint Statement on the Ferry
            JOINT_STATEMENT | 两港联合声明
            JOINT_STATEMENT | Совместное заявление двух городов
            JOINT_STATEMENT | Déclaration conjointe des deux villes
            JOINT_STATEMENT | Declaración conjunta de las dos ciudades
            JOINT_STATEMENT | 두 도시의 공동성명
            READOUT | Readout of the Mayor’s Call with His Neighbour
            READOUT | 北港市长同南港市长通电话
            READOUT | 日湖首脳会談
            READOUT | О телефонном разговоре с мэром Южного порта
            TRANSCRIPT | Transcript of the press conference
            TRANSCRIPT | 外事办公室主任答记者问
            SPEECH | Remarks by the Mayor on the Pier
            SPEECH | 市长在码头的讲话
            PRESS_RELEASE | Pressemitteilung des Hafenamts
            TRANSLATION | Speech of the mayor (unofficial translation)
            OTHER | Ferry timetable
            """)
    void kindIsGuessedByTheTitle(StatementKind kind, String title) {
        assertEquals(kind, KindGuess.of(title, StatementKind.OTHER));
    }

    @Test
    void dayOfPublicationIsMoreThanADateline() {
        Imprint imprint = new Imprint(
                "",
                "",
                Optional.of(LocalDate.of(2025, 11, 25)),
                Optional.of(LocalDate.of(2026, 1, 1)),
                "",
                "",
                StatementKind.OTHER);

        assertEquals(
                Optional.of(LocalDate.of(2025, 11, 25)),
                ProvenanceGuess.of("24 November 2025\n\nText.", imprint).date());
    }

    @Test
    void dayOfTheFileIsUsedOnlyWithoutADateline() {
        Imprint imprint = Imprint.of("", Optional.of(LocalDate.of(2026, 1, 1)), "");

        assertEquals(
                Optional.of(LocalDate.of(2025, 11, 24)),
                ProvenanceGuess.of("24 November 2025\n\nText.", imprint).date());
        assertEquals(
                Optional.of(LocalDate.of(2026, 1, 1)),
                ProvenanceGuess.of("No date.\n\nText.", imprint).date());
    }

    @Test
    void firstLineIsATitleUnlessItIsASentence() {
        assertEquals(
                "Ferry talks",
                ProvenanceGuess.of("Ferry talks\nThey met.", Imprint.none()).title());
        assertEquals(
                "",
                ProvenanceGuess.of("They met.\nThey parted.", Imprint.none()).title());
        assertEquals("", ProvenanceGuess.of("One line only", Imprint.none()).title());
    }

    @Test
    void agencyAndTranslatorAreNamedInTheText() {
        String text = "Talks\n\nBEIJING, Nov. 24 (Xinhua) -- They met.\n\nTranslated by: A. Example";

        assertEquals("Xinhua", ProvenanceGuess.of(text, Imprint.none()).issuer());
        assertEquals("A. Example", ProvenanceGuess.of(text, Imprint.none()).translator());
    }
}
