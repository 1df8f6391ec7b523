package org.diptych.analysis.topics;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms in which a dictionary word may stand in a text. Generous: a form that does not exist is never found either.
 * Input and output are folded (lower case, no accents).
 */
final class Inflections {
    private static final String[] RUSSIAN_NOUN = {
        "", "а", "я", "о", "е", "и", "ы", "у", "ю", "ь", "й", "ом", "ем", "ой", "ей", "ью", "ов", "ев", "ам", "ям",
        "ами", "ями", "ах", "ях", "ою", "ею"
    };
    private static final String[] RUSSIAN_ADJECTIVE = {
        "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем", "ую",
        "юю", "ых", "их", "ыми", "ими", "ей", "ою", "ею"
    };
    private static final String[] RUSSIAN_VERB = {
        "ть", "л", "ла", "ло", "ли", "т", "м", "в", "вший", "вшие", "ют", "ет", "ем", "йте"
    };
    private static final String[] FRENCH = {"", "s", "x", "e", "es"};
    private static final String[] FRENCH_VERB = {
        "er", "e", "es", "ent", "ee", "ees", "ait", "aient", "era", "eront", "erait", "ant", "ons", "ez", "a", "erent"
    };
    private static final String[] SPANISH = {"", "s", "es", "a", "as"};
    private static final String[] SPANISH_VERB = {
        "ar", "er", "ir", "o", "a", "e", "as", "es", "amos", "emos", "imos", "an", "en", "io", "aron", "ieron", "aba",
        "aban", "ia", "ian", "ando", "iendo", "ado", "ada", "ados", "adas", "ido", "ida", "ara", "aran", "era", "ira"
    };
    private static final String[] GERMAN = {"", "e", "en", "er", "es", "em", "s", "n"};

    /** Irregular forms of English words that codebooks use; regular ones follow from rules. */
    private static final Map<String, List<String>> IRREGULAR = Map.ofEntries(
            Map.entry("man", List.of("men")),
            Map.entry("woman", List.of("women")),
            Map.entry("child", List.of("children")),
            Map.entry("crisis", List.of("crises")),
            Map.entry("meet", List.of("met")),
            Map.entry("buy", List.of("bought")),
            Map.entry("sell", List.of("sold")),
            Map.entry("fight", List.of("fought")),
            Map.entry("hold", List.of("held")),
            Map.entry("keep", List.of("kept")),
            Map.entry("lead", List.of("led")),
            Map.entry("make", List.of("made")),
            Map.entry("take", List.of("took", "taken")),
            Map.entry("give", List.of("gave", "given")),
            Map.entry("go", List.of("went", "gone", "goes")),
            Map.entry("come", List.of("came")),
            Map.entry("speak", List.of("spoke", "spoken")),
            Map.entry("build", List.of("built")),
            Map.entry("rebuild", List.of("rebuilt")),
            Map.entry("seek", List.of("sought")),
            Map.entry("bring", List.of("brought")),
            Map.entry("win", List.of("won")),
            Map.entry("lose", List.of("lost")),
            Map.entry("withdraw", List.of("withdrew", "withdrawn")),
            Map.entry("send", List.of("sent")),
            Map.entry("say", List.of("said")));

    private Inflections() {}

    /** The forms of a word in a language (BCP 47); the word alone for a language without rules here. */
    static Set<String> of(String word, String language) {
        if (language.isEmpty() || word.length() < 3 || !isLetters(word)) {
            return Set.of(word);
        }
        return switch (language.length() > 2 ? language.substring(0, 2) : language) {
            case "en" -> english(word);
            case "fr" -> french(word);
            case "es", "pt", "it" -> spanish(word);
            case "de", "nl" -> with(word, GERMAN);
            case "ru", "uk", "be", "bg" -> russian(word);
            default -> Set.of(word);
        };
    }

    private static boolean isLetters(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> english(String word) {
        Set<String> forms = new LinkedHashSet<>(8);
        forms.add(word);
        char last = word.charAt(word.length() - 1);
        String stem = word.substring(0, word.length() - 1);
        boolean afterVowel = isVowel(word.charAt(word.length() - 2));
        if (last == 'y' && !afterVowel) {
            forms.addAll(List.of(stem + "ies", stem + "ied", word + "ing"));
        } else if (last == 'e') {
            forms.addAll(List.of(word + "s", word + "d", stem + "ing", word + "ing"));
        } else if (last == 's' || last == 'x' || last == 'z' || word.endsWith("ch") || word.endsWith("sh")) {
            forms.addAll(List.of(word + "es", word + "ed", word + "ing"));
        } else {
            forms.addAll(List.of(word + "s", word + "ed", word + "ing"));
            if (last == 'o') {
                forms.add(word + "es");
            }
            if (afterVowel && !isVowel(last) && last != 'w' && last != 'y') {
                forms.addAll(List.of(word + last + "ed", word + last + "ing"));
            }
        }
        forms.addAll(IRREGULAR.getOrDefault(word, List.of()));
        return forms;
    }

    private static Set<String> french(String word) {
        Set<String> forms = with(word, FRENCH);
        if (word.endsWith("al")) {
            forms.add(word.substring(0, word.length() - 1) + "ux");
        } else if (word.endsWith("el") || word.endsWith("en") || word.endsWith("on")) {
            String doubled = word + word.charAt(word.length() - 1);
            forms.addAll(List.of(doubled + "e", doubled + "es"));
        } else if (word.endsWith("er")) {
            forms.addAll(with(cut(word, 2), FRENCH_VERB));
            forms.addAll(List.of(cut(word, 2) + "ere", cut(word, 2) + "eres"));
        } else if (word.endsWith("eur")) {
            forms.addAll(List.of(cut(word, 3) + "rice", cut(word, 3) + "rices", cut(word, 3) + "euse"));
        } else if (word.endsWith("if")) {
            forms.addAll(List.of(cut(word, 1) + "ve", cut(word, 1) + "ves"));
        }
        return forms;
    }

    private static Set<String> spanish(String word) {
        Set<String> forms = with(word, SPANISH);
        char last = word.charAt(word.length() - 1);
        if (last == 'o' || last == 'a') {
            forms.addAll(with(cut(word, 1), "o", "a", "os", "as"));
        } else if (last == 'z') {
            forms.add(cut(word, 1) + "ces");
        } else if (word.endsWith("ar") || word.endsWith("er") || word.endsWith("ir")) {
            forms.addAll(with(cut(word, 2), SPANISH_VERB));
        }
        return forms;
    }

    private static Set<String> russian(String word) {
        Set<String> forms = new LinkedHashSet<>(64);
        forms.add(word);
        String end = word.length() > 4 ? word.substring(word.length() - 2) : "";
        if (List.of("ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие").contains(end)) {
            forms.addAll(with(cut(word, 2), RUSSIAN_ADJECTIVE));
        }
        if (end.equals("ть")) {
            forms.addAll(with(cut(word, 2), RUSSIAN_VERB));
            forms.addAll(with(cut(word, 3), "ит", "ят", "им", "у", "ю", "ат", "ил"));
        }
        boolean soft = "аеиоуыэюяьй".indexOf(word.charAt(word.length() - 1)) >= 0;
        forms.addAll(with(soft ? cut(word, 1) : word, RUSSIAN_NOUN));
        return forms;
    }

    private static Set<String> with(String stem, String... endings) {
        Set<String> forms = new LinkedHashSet<>(endings.length * 2);
        for (String ending : endings) {
            forms.add(stem + ending);
        }
        return forms;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
