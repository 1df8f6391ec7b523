package org.diptych.analysis.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Place in the other text of the first of the countries, if all of them are named there. */
    static Optional<Span> place(String pair, SharedNames names) {
        List<Span> places = new ArrayList<>();
        for (int i = 0; i < pair.length(); i++) {
            names.alias(COUNTRIES.getOrDefault(pair.charAt(i), "")).ifPresent(places::add);
        }
        return places.size() == pair.length() ? Optional.of(places.get(0)) : Optional.empty();
    }
}
