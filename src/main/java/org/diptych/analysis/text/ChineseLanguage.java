package org.diptych.analysis.text;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.Locale;

/** Facts about Chinese words and characters. Thread-safe. */
public final class ChineseLanguage {
    private ChineseLanguage() {}

    /** How often the word occurs in the newspaper corpus of the segmenter, about 1.2 million words; 0 when unknown. */
    public static int frequency(String word) {
        return CoreDictionary.getTermFrequency(word);
    }

    /** The text in simplified characters, with as many of them; the text itself if their number would change. */
    public static String simplified(String text) {
        String changed = HanLP.convertToSimplifiedChinese(text);
        return changed.length() == text.length() ? changed : text;
    }

    /** The sounds of the characters in lower-case Latin letters without tones, in one word: {@code lifeng}. */
    public static String pinyin(String word) {
        return HanLP.convertToPinyinString(word, "", false).toLowerCase(Locale.ROOT);
    }
}
