package org.diptych.analysis.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/**
 * Word families of English: inflection ("met", "meeting"), derivation ("invite", "invitation") and spelling ("colour",
 * "color"). Two words are the same word when one has a reading that is a reading of the other or a relative of one.
 */
public final class EnglishFamilies {
    private static final int LONGEST = 40;
    private static final List<String> GLUE =
            List.of("for", "of", "and", "the", "to", "in", "on", "with", "by", "an", "a");
    private static final PlaceTable RELATIVES =
            PlaceTable.ofFirstWords(WordList.bytes(EnglishFamilies.class, "english-families.txt"), " \n");
    /** Words that have a short form, and short forms, each with the others. */
    private static final Map<String, List<String>> SHORT = readShort();

    private EnglishFamilies() {}

    private static Map<String, List<String>> readShort() {
        Map<String, List<String>> others = new HashMap<>();
        for (String line : WordList.read(EnglishFamilies.class, "english-short.txt")) {
            List<String> words = List.of(line.split(" ", -1));
            for (String word : words) {
                List<String> all = new ArrayList<>(others.getOrDefault(word, List.of()));
                all.addAll(words);
                all.remove(word);
                others.put(word, all);
            }
        }
        return others;
    }

    private static List<String> relatives(String word) {
        int place = RELATIVES.place(word);
        List<String> relatives = new ArrayList<>();
        if (place >= 0) {
            relatives.addAll(List.of(RELATIVES.behind(place).split(" ", -1)));
        }
        relatives.addAll(SHORT.getOrDefault(word, List.of()));
        return relatives;
    }

    /** Whether two lower-case forms are forms of one word family. */
    public static boolean same(String a, String b) {
        return a.replace("-", "").equals(b.replace("-", "")) || !Collections.disjoint(family(a), readings(b));
    }

    /**
     * The lemmas that a lower-case form can belong to. A form that is usually a word of its own ("interesting") does not
     * count as an inflection; an unknown word has its stem, marked with {@code ~}, as a reading too.
     */
    public static Set<String> readings(String form) {
        Set<String> readings = new LinkedHashSet<>();
        if (form.length() > LONGEST || form.length() < 3) {
            readings.add(form);
            return readings;
        }
        String spelled = EnglishSpelling.american(form);
        EnglishWords words = EnglishWords.list();
        for (String tag : List.of("VERB", "NOUN", "ADJ")) {
            String lemma = EnglishLemmas.lemma(spelled, tag);
            if (lemma.equals(spelled)) {
                continue;
            }
            if (!words.has(spelled) || words.count(lemma, part(tag)) >= words.count(spelled)) {
                readings.add(EnglishSpelling.american(lemma));
            }
        }
        if (spelled.endsWith("ization")) {
            readings.add(spelled.substring(0, spelled.length() - "ation".length()) + "e");
        }
        if (readings.isEmpty() || words.has(spelled)) {
            readings.add(spelled);
        }
        if (!words.has(spelled) && readings.stream().noneMatch(words::has)) {
            readings.add('~'
                    + new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH)
                            .stem(spelled)
                            .toString());
        }
        return readings;
    }

    private static char part(String tag) {
        return tag.equals("VERB") ? 'v' : tag.equals("NOUN") ? 'n' : 'a';
    }

    /** The readings of a form and the relatives of each. */
    public static Set<String> family(String form) {
        Set<String> family = new LinkedHashSet<>(readings(form));
        for (String reading : List.copyOf(family)) {
            family.addAll(relatives(reading));
        }
        return family;
    }

    /** The parts of a compound that is written with hyphens, or glued together by mistake ("aFrameworkfor"). */
    public static List<String> parts(String raw) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= raw.length(); i++) {
            boolean cut = i == raw.length()
                    || Characters.isHyphen(raw.charAt(i))
                    || (Character.isLowerCase(raw.charAt(i - 1)) && Character.isUpperCase(raw.charAt(i)));
            if (cut) {
                String part = FoldedForm.of(raw.substring(from, i));
                if (!part.isEmpty() && !part.equals("-")) {
                    parts.add(withoutGlue(part));
                }
                from = i < raw.length() && Characters.isHyphen(raw.charAt(i)) ? i + 1 : i;
            }
        }
        return parts;
    }

    /** "frameworkfor" without the small word that was glued to it by mistake. */
    private static String withoutGlue(String part) {
        if (part.length() > LONGEST || EnglishWords.list().has(EnglishLemmas.lemma(part, ""))) {
            return part;
        }
        for (String glue : GLUE) {
            String rest = part.substring(0, Math.max(0, part.length() - glue.length()));
            if (rest.length() > 3 && part.endsWith(glue) && EnglishWords.list().has(rest)) {
                return rest;
            }
        }
        return part;
    }
}
