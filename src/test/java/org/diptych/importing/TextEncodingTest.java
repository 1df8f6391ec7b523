package org.diptych.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One paragraph in each language, alone and as part of a long text. All paragraphs were written for this test. */
class TextEncodingTest {
    private static final String PARAGRAPHS = """
            gb18030 | 两港代表团昨天在湖心岛举行会谈。双方同意，木材关税在春季之前不会上调，工作组每月举行一次会议，并把结果告诉渔民。
            big5 | 兩港代表團昨天在湖心島舉行會談。雙方同意，木材關稅在春季之前不會上調，工作組每月舉行一次會議，並把結果告訴漁民。
            shift_jis | 二つの港町の代表団は昨日、湖の島で会談を行った。双方は、木材の関税を春まで引き上げないことで一致し、作業部会を毎月開くことにした。
            euc-jp | 二つの港町の代表団は昨日、湖の島で会談を行った。双方は、木材の関税を春まで引き上げないことで一致し、作業部会を毎月開くことにした。
            euc-kr | 두 항구 도시의 대표단은 어제 호수의 섬에서 회담을 가졌다. 양측은 목재 관세를 봄까지 올리지 않기로 합의하고 매달 실무 회의를 열기로 했다.
            windows-1251 | Делегации двух портовых городов встретились вчера на острове. Стороны договорились не повышать пошлины на древесину до весны и ежемесячно проводить заседания рабочей группы.
            koi8-r | Делегации двух портовых городов встретились вчера на острове. Стороны договорились не повышать пошлины на древесину до весны и ежемесячно проводить заседания рабочей группы.
            windows-1252 | Les délégations des deux ports se sont rencontrées hier sur l’île. Elles ont décidé d’un commun accord que les droits de douane ne seraient pas relevés avant le début de l’été.
            windows-1250 | Delegacje obu miast portowych spotkały się wczoraj na wyspie. Strony uzgodniły, że cła na drewno nie wzrosną przed wiosną, a grupa robocza będzie się zbierać co miesiąc.
            windows-1253 | Οι αντιπροσωπείες των δύο λιμανιών συναντήθηκαν χθες στο νησί. Οι πλευρές συμφώνησαν να μην αυξηθούν οι δασμοί στην ξυλεία πριν από την άνοιξη.
            windows-1254 | İki liman kentinin heyetleri dün adada görüştü. Taraflar, kereste gümrük vergilerinin ilkbahardan önce artırılmaması ve çalışma grubunun her ay toplanması konusunda anlaştı.
            windows-1255 | המשלחות של שתי ערי הנמל נפגשו אתמול באי. הצדדים הסכימו כי המכס על העץ לא יועלה לפני האביב וכי קבוצת העבודה תתכנס מדי חודש.
            windows-1256 | التقى وفدا مدينتي المرفأ أمس في الجزيرة. واتفق الجانبان على ألا ترفع الرسوم على الأخشاب قبل الربيع وأن تجتمع مجموعة العمل كل شهر.
            windows-1257 | Abiejų uostamiesčių delegacijos vakar susitiko saloje. Šalys susitarė, kad muitai medienai iki pavasario nebus didinami, o darbo grupė rinksis kas mėnesį.
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = PARAGRAPHS)
    void encodingOfOneParagraphIsFound(String charset, String paragraph) {
        byte[] bytes = paragraph.getBytes(Charset.forName(charset));

        assertEquals(paragraph, TextEncoding.decode(bytes, "").text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = PARAGRAPHS)
    void encodingOfALongTextIsFound(String charset, String paragraph) {
        String text = (paragraph + "\r\n\r\n").repeat(2000);
        byte[] bytes = text.getBytes(Charset.forName(charset));

        assertEquals(text, TextEncoding.decode(bytes, "").text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = PARAGRAPHS)
    void everyLanguageIsReadInUnicodeWithAndWithoutAMark(String charset, String paragraph) {
        for (Charset unicode :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            assertEquals(
                    paragraph,
                    TextEncoding.decode(paragraph.getBytes(unicode), "").text());
            assertEquals(
                    paragraph,
                    TextEncoding.decode(("\uFEFF" + paragraph).getBytes(unicode), "")
                            .text());
        }
    }

    @Test
    void englishInUtf16IsReadWithAndWithoutAMark() throws ImportException {
        String text = "The two towns agreed.\r\n\r\nThey meet again in May.";
        for (Charset unicode : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            assertEquals(
                    "The two towns agreed.\n\nThey meet again in May.",
                    Fixtures.read("a.txt", text.getBytes(unicode)).text());
            assertEquals(
                    "The two towns agreed.\n\nThey meet again in May.",
                    Fixtures.read("a.txt", ("\uFEFF" + text).getBytes(unicode)).text());
        }
    }

    @Test
    void marksAreNoPartOfTheText() {
        String text = "两港";
        for (String charset : new String[] {"UTF-32LE", "UTF-32BE", "GB18030"}) {
            byte[] bytes = ("\uFEFF" + text).getBytes(Charset.forName(charset));

            assertEquals(text, TextEncoding.decode(bytes, "").text(), charset);
        }
    }

    @Test
    void utf8WithADamagedCharacterStaysUtf8() {
        String text = "Les délégations se sont rencontrées à l’île d’en face, près du port.";
        byte[] cut = text.getBytes(StandardCharsets.UTF_8);
        cut[5] = (byte) 0xC3;

        assertEquals(StandardCharsets.UTF_8, TextEncoding.decode(cut, "").charset());
    }

    @Test
    void curlyQuotesInEnglishTellWindows1252() {
        String text = "The mayor’s answer was “perhaps” – no more.";

        assertEquals(
                text,
                TextEncoding.decode(text.getBytes(Charset.forName("windows-1252")), "")
                        .text());
    }

    @Test
    void declaredEncodingIsBelievedOnlyIfItGivesAText() {
        String text = "Стороны договорились не повышать пошлины на древесину до весны.";
        byte[] bytes = text.getBytes(Charset.forName("KOI8-R"));

        assertEquals(text, TextEncoding.decode(bytes, "koi8-r").text());
        assertEquals(text, TextEncoding.decode(bytes, "iso-8859-1").text());
        assertEquals(text, TextEncoding.decode(bytes, "no-such-encoding").text());
    }

    @Test
    void cutSampleDoesNotCutACharacter() {
        String text = "x" + "双方同意。".repeat(20_000);
        byte[] bytes = text.getBytes(Charset.forName("GB18030"));

        assertEquals(text, TextEncoding.decode(bytes, "").text());
        assertEquals(
                "GB18030",
                TextEncoding.decode(Arrays.copyOf(bytes, 70_001), "").charset().name());
    }
}
