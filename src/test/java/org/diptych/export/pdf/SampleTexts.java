package org.diptych.export.pdf;

import java.util.Random;
import org.diptych.export.TwoTexts;
import org.diptych.model.Side;

/** Comparisons whose texts were written for these tests. */
public final class SampleTexts {
    private static final String[] WORDS = {
        "harbour",
        "minister",
        "agreement",
        "ferry",
        "island",
        "summer",
        "fishing",
        "rights",
        "meeting",
        "letter",
        "council",
        "winter",
        "grain",
        "market",
        "border",
        "railway",
        "engineers",
        "river",
        "bridge",
        "school",
        "of",
        "the",
        "and",
        "to",
        "in",
        "that",
        "with",
        "for",
        "between",
        "both",
        "must",
        "will",
        "should",
        "were",
        "after",
        "before",
        "spoke",
        "promised",
        "together",
        "new"
    };

    private SampleTexts() {}

    /** Two short English statements. */
    public static TwoTexts english() {
        String a = """
                The ministers met in the old harbour and spoke about fishing rights for two hours, and about the \
                weather, the price of fish, the school on the island and the railway that was promised long ago.

                They agreed that the ferry line should open again before the summer. The grain agreement was not \
                mentioned. A "difficult" question (that of the lighthouse) was left to the experts.

                The harbour ministry thanked the island office.
                """;
        String b = """
                A good talk about fishing rights today! The grain agreement will be renewed soon, said the minister.

                We want the ferry line to open soon. More about fishing
                rights tomorrow.
                """;
        return TwoTexts.of(
                        TwoTexts.statement(a, "Harbour Ministry", "en"), TwoTexts.statement(b, "Island Office", "en"))
                .title("Talks on the harbour")
                .topic("Fishing", "fishing rights", "fishing\nrights", "price of fish")
                .topic("Grain", "grain agreement")
                .topic("Ferry", "ferry line")
                .topic("Whales", "whale")
                .only(Side.A, "lighthouse", "school", "railway")
                .only(Side.B, "renewed");
    }

    /** Highlights that cover one another. */
    public static TwoTexts overlapping() {
        String text = "The fishing rights of the old harbour and of the island are shared by both.";
        return TwoTexts.of(
                        TwoTexts.statement(text, "Harbour Ministry", "en"),
                        TwoTexts.statement(text, "Island Office", "en"))
                .topic("Fishing", "fishing rights", "fishing rights of the old harbour and of the island")
                .topic("Harbour", "rights of the old harbour", "harbour")
                .topic("Everything", text);
    }

    /** A paragraph of several pages, highlighted throughout, beside a short one. */
    public static TwoTexts oneLongParagraph() {
        String sentence = "The ministers met in the old harbour and spoke about the fishing rights of the island. ";
        String text = sentence.repeat(60).strip();
        return TwoTexts.of(
                        TwoTexts.statement(text, "Harbour Ministry", "en"),
                        TwoTexts.statement("They met.", "Island Office", "en"))
                .topic("All", text)
                .topic("Fishing", "fishing rights of the island. The ministers");
    }

    /** Statements in eleven scripts, with signs, emoji and digits between them. */
    public static TwoTexts manyScripts() {
        String a = """
                两国部长在港口会面，就渔业权利谈了两个小时。双方同意“渡轮航线”应在夏天以前重新开通，并指出：合作对双方都有好处。

                兩國部長在港口會面，談到漁業權利與台灣海峽的天氣，並同意渡輪航線應重新開通。

                両国の大臣は港で会い、漁業の権利について二時間話し合った。フェリー航路は夏までに再開されるべきだとの認識で一致した。

                Министры встретились в старой гавани и два часа говорили о праве на рыболовство. «Паромная линия» откроется летом.

                التقى الوزيران في الميناء القديم وتحدثا عن حقوق الصيد لمدة ساعتين (وفق القرار 12 لعام 2026)، واتفقا على فتح خط العبارات.

                दोनों मंत्रियों ने बंदरगाह पर मुलाकात की और मछली पकड़ने के अधिकार पर बात की।

                Bộ trưởng hai nước đã gặp nhau tại cảng và thảo luận về quyền đánh cá; tuyến phà sẽ mở lại trước mùa hè.
                """;
        String b = """
                A good talk about fishing rights today 👍🏽 — the ferry line opens again!!! 🎉 Prices: €5, £4, ¥600; 20 °C.

                Größe, façade, Łódź, Çankaya, Ístanbul, naïve: names with marks must stay what they are.

                두 나라 장관은 항구에서 만나 어업권에 대해 두 시간 동안 이야기했다. 페리 노선은 여름 전에 다시 열려야 한다고 뜻을 모았다.

                Οι υπουργοί συναντήθηκαν στο λιμάνι και μίλησαν για τα αλιευτικά δικαιώματα επί δύο ώρες.

                השרים נפגשו בנמל הישן ודיברו על זכויות הדיג במשך שעתיים (24.11.2026), והסכימו לפתוח את קו המעבורת.

                รัฐมนตรีของทั้งสองประเทศพบกันที่ท่าเรือและพูดคุยเกี่ยวกับสิทธิการประมงเป็นเวลาสองชั่วโมง

                Signs: → ✓ ★ ½ № § † ∑ ≤ ≥ • and one that no font has: \uE000.
                """;
        return TwoTexts.of(TwoTexts.statement(a, "海港部", "zh"), TwoTexts.statement(b, "Island Office", "en"))
                .title("Talks in many scripts")
                .topic(
                        "Fishing",
                        "渔业权利",
                        "漁業權利",
                        "漁業の権利",
                        "праве на рыболовство",
                        "حقوق الصيد",
                        "मछली पकड़ने के अधिकार",
                        "quyền đánh cá",
                        "fishing rights",
                        "어업권",
                        "αλιευτικά δικαιώματα",
                        "זכויות הדיג",
                        "สิทธิการประมง")
                .topic(
                        "Ferry",
                        "渡轮航线",
                        "渡輪航線",
                        "フェリー航路",
                        "Паромная линия",
                        "خط العبارات",
                        "tuyến phà",
                        "ferry line",
                        "페리 노선")
                .only(Side.A, "台灣海峽", "合作", "القرار")
                .only(Side.B, "Prices", "façade");
    }

    /** A Chinese statement beside an English one. */
    public static TwoTexts chineseEnglish() {
        String a = """
                部长会谈纪要

                十一月二十四日晚，两国部长在旧港口举行会谈。双方就渔业权利、渡轮航线、粮食协议等问题深入交换了意见，会谈气氛友好、坦诚、富有建设性。

                部长指出，上个月双方在岛上成功会面，达成很多重要共识，为两国关系这艘大船校准方向、注入动力，也向外界传递了积极信号。“合作对双方有利，争吵对双方有害”，这是经过反复证明的常识；双方应当保持势头，拉长合作清单，压缩问题清单。

                对方表示，岛上的会面十分愉快，完全赞同对两国关系的看法。双方正在全面落实共识。
                """;
        String b = """
                Tonight the two ministers met in the old harbour. It was a good talk about fishing rights, the ferry line \
                and many other things.

                Last month we met on the island, and that meeting set the course. Working together is good for both of us.
                """;
        return TwoTexts.of(TwoTexts.statement(a, "海港部", "zh-Hans"), TwoTexts.statement(b, "Island Office", "en"))
                .topic("Fishing", "渔业权利", "fishing rights")
                .topic("Ferry", "渡轮航线", "ferry line")
                .topic("Cooperation", "合作对双方有利，争吵对双方有害", "合作清单", "Working together")
                .only(Side.A, "粮食协议", "问题清单", "常识")
                .only(Side.B, "many other things");
    }

    /** Long texts of made-up sentences; equal arguments give equal texts. */
    public static TwoTexts longTexts(int wordsPerSide) {
        return TwoTexts.of(
                        TwoTexts.statement(prose(wordsPerSide, 7), "Harbour Ministry", "en"),
                        TwoTexts.statement(prose(wordsPerSide, 11), "Island Office", "en"))
                .title("Long talks")
                .topic("Fishing", "fishing rights", "fishing for")
                .topic("Ferry", "ferry to", "ferry")
                .topic("Grain", "grain market")
                .topic("Schools", "new school");
    }

    private static String prose(int words, int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int inSentence = 0;
        int inParagraph = 0;
        for (int i = 0; i < words; i++) {
            String word = WORDS[random.nextInt(WORDS.length)];
            text.append(inSentence == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
            inSentence++;
            inParagraph++;
            boolean stop = inSentence > 8 && random.nextInt(6) == 0;
            boolean paragraph = stop && inParagraph > 60 && random.nextInt(2) == 0;
            text.append(paragraph ? ".\n\n" : stop ? ". " : " ");
            inSentence = stop ? 0 : inSentence;
            inParagraph = paragraph ? 0 : inParagraph;
        }
        return text.toString().strip() + ".";
    }
}
