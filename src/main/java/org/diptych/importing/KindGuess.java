package org.diptych.importing;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.diptych.model.StatementKind;

/** Guesses what sort of document a statement is by the words of its title, in several languages. */
final class KindGuess {
    /** The more specific kinds first: the transcript of a speech is a transcript. */
    private static final Map<StatementKind, Pattern> WORDS = new LinkedHashMap<>();

    static {
        put(
                StatementKind.JOINT_STATEMENT,
                "joint (?:press )?(?:statement|communiqu[eé]|declaration)|framework agreement",
                "联合(?:声明|公报|宣言|新闻公报)|聯合(?:聲明|公報)|共同(?:声明|宣言|コミュニケ|聲明)|공동\\s?(?:성명|선언|발표문)",
                "совместн\\w+ (?:заявлени|деклараци|коммюнике)\\w*|спільн\\w+ заяв\\w*",
                "(?:déclaration|communiqué) (?:conjointe?|commune?)|(?:declaración|comunicado) conjunt[ao]",
                "gemeinsame (?:presse)?erklärung|(?:declaração|comunicado) conjunt[ao]|dichiarazione congiunta|بيان مشترك|הצהרה משותפת");
        put(
                StatementKind.TRANSLATION,
                "(?:unofficial |courtesy |working )?translation|非官方译文|(?:中文|参考)译文|(?:参考|中文)譯文|仮訳|비공식\\s?번역",
                "неофициальный перевод|traduction (?:non officielle|de courtoisie)|traducción|(?:arbeits)?übersetzung|traduzione|tradução");
        put(
                StatementKind.TRANSCRIPT,
                "transcript|q&a|press (?:conference|briefing)|remarks to the press",
                "实录|答记者问|記者会(?:見)?(?:概要|録)?|记者会|文字记录|会見録|기자회견|녹취록",
                "стенограмма|пресс-конференци\\w*|conférence de presse|rueda de prensa|pressekonferenz|conferenza stampa|coletiva de imprensa");
        put(
                StatementKind.READOUT,
                "readout|(?:phone|telephone|video)? ?call (?:with|between)|spoke (?:by phone )?with|meeting with|meets? with|holds? talks",
                "通电话|通話|通電話|会谈|會談|会见|會見|会晤|會晤|电话会|電話会談|首脳会談|통화|회담|면담|접견",
                "телефонн\\w+ разговор\\w*|встреча с|переговоры с|entretien (?:téléphonique|avec)|conversación telefónica|(?:telefonat|gespräch|treffen) mit",
                "conversa telefônica|colloquio (?:telefonico|con)|اتصال(?:ا)? هاتفي|שיחת? טלפון");
        put(
                StatementKind.SPEECH,
                "speech|address (?:to|at|by)|remarks (?:by|at|on)|statement by .* at the",
                "讲话|講話|演讲|演說|致辞|致詞|演説|스피치|연설|выступление|речь|discours|allocution|discurso|rede (?:von|des|der)|ansprache|discorso");
        put(
                StatementKind.PRESS_RELEASE,
                "press release|news release|media release|media note|fact sheet",
                "新闻稿|新聞稿|报道|プレスリリース|報道発表|보도자료|пресс-релиз|communiqué de presse|comunicado de prensa|nota de prensa",
                "pressemitteilung|nota à imprensa|comunicato stampa|بيان صحفي|הודעה לעיתונות");
        put(StatementKind.POST, "(?:post|thread|tweet) (?:by|on|after)|truth social|on x:|帖文|微博|推文");
    }

    private KindGuess() {}

    private static void put(StatementKind kind, String... words) {
        WORDS.put(
                kind,
                Pattern.compile(
                        "(?<!\\p{IsLatin})(?:" + String.join("|", words) + ")", Pattern.UNICODE_CHARACTER_CLASS));
    }

    /**
     * The kind of a statement.
     *
     * @param title its title, or its first line
     * @param stated what its publisher calls it
     */
    static StatementKind of(String title, StatementKind stated) {
        if (stated == StatementKind.POST) {
            return stated;
        }
        String lower = title.toLowerCase(Locale.ROOT);
        return WORDS.entrySet().stream()
                .filter(words -> words.getValue().matcher(lower).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(stated);
    }
}
