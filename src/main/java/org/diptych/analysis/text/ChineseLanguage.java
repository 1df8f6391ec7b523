package org.diptych.analysis.text;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.Locale;
import java.util.regex.Pattern;

/** Facts about Chinese words and characters. Thread-safe. */
public final class ChineseLanguage {
    private static final Pattern TONES = Pattern.compile("[0-9,]");

    private static final class Simplified {
        static final HanList LIST = new HanList("/data/dictionary/tc/t2s.txt");
    }

    private static final class Sounds {
        static final HanList LIST = new HanList("/data/dictionary/pinyin/pinyin.txt");
    }

    private ChineseLanguage() {}

    /** How often the word occurs in the newspaper corpus of the segmenter, about 1.2 million words; 0 when unknown. */
    public static int frequency(String word) {
        HanFiles.use();
        return CoreDictionary.getTermFrequency(word);
    }

    /** The text in simplified characters, with as many of them; the text itself if their number would change. */
    public static String simplified(String text) {
        String changed = Simplified.LIST.rewrite(text, (characters, simple) -> simple);
        return changed.length() == text.length() ? changed : text;
    }

    /** The sounds of the characters in lower-case Latin letters without tones, in one word: {@code lifeng}. */
    public static String pinyin(String word) {
        return Sounds.LIST.rewrite(word, ChineseLanguage::sound).toLowerCase(Locale.ROOT);
    }

    /** One of the sounds {@code ling2,lian2} of a character, all of several, without tones. */
    private static String sound(String characters, String sounds) {
        int comma = sounds.indexOf(',');
        boolean several = characters.length() == 1 && comma >= 0;
        return TONES.matcher(several ? sounds.substring(0, comma) : sounds).replaceAll("");
    }
}
