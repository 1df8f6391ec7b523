package org.diptych.analysis.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diptych.analysis.text.ChineseLanguage;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.model.Span;

/** Chinese words that name two or more countries by one character each: 中美, 俄乌, 中法欧. */
final class CountryPairs {
    private static final Map<Character, String> COUNTRIES = Map.ofEntries(
            Map.entry('中', "中国"),
            Map.entry('美', "美国"),
            Map.entry('俄', "俄罗斯"),
            Map.entry('乌', "乌克兰"),
            Map.entry('英', "英国"),
            Map.entry('法', "法国"),
            Map.entry('德', "德国"),
            Map.entry('欧', "欧洲"),
            Map.entry('日', "日本"),
            Map.entry('韩', "韩国"),
            Map.entry('朝', "朝鲜"),
            Map.entry('印', "印度"),
            Map.entry('巴', "巴基斯坦"),
            Map.entry('澳', "澳大利亚"),
            Map.entry('加', "加拿大"),
            Map.entry('墨', "墨西哥"),
            Map.entry('越', "越南"),
            Map.entry('非', "非洲"),
            Map.entry('意', "意大利"),
            Map.entry('沙', "沙特"),
            Map.entry('以', "以色列"),
            Map.entry('伊', "伊朗"));

    private CountryPairs() {}

    /** Whether every character is a country, at least two of them. */
    static boolean isPair(String word) {
        return word.length() >= 2 && word.length() <= 3 && word.chars().allMatch(c -> COUNTRIES.containsKey((char) c));
    }

    /**
     * The countries that a Chinese text names in pairs (中法 names 中国 and 法国), each with the place of its first pair. A pair
     * is one token, or two tokens of one character side by side.
     */
    static Map<String, Span> in(ReadText text) {
        Map<String, Span> places = new LinkedHashMap<>();
        List<Token> tokens = text.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Span own = tokens.get(i).span();
            Span both = own.length() == 1
                            && i + 1 < tokens.size()
                            && isBeside(own, tokens.get(i + 1).span())
                    ? new Span(own.start(), own.end() + 1)
                    : own;
            String word = ChineseLanguage.simplified(both.of(text.text()));
            if (isPair(word)) {
                word.chars().forEach(c -> places.putIfAbsent(COUNTRIES.getOrDefault((char) c, ""), both));
            }
        }
        return places;
    }

    private static boolean isBeside(Span one, Span next) {
        return next.length() == 1 && one.end() == next.start();
    }

    /** Place in the other text of the first of the countries, if all of them are named there. */
    static Optional<Span> place(String pair, SharedNames names) {
        List<Span> places = new ArrayList<>();
        for (int i = 0; i < pair.length(); i++) {
            names.alias(COUNTRIES.getOrDefault(pair.charAt(i), "")).ifPresent(places::add);
        }
        return places.size() == pair.length() ? Optional.of(places.get(0)) : Optional.empty();
    }
}
