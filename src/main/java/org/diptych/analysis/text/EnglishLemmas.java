package org.diptych.analysis.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Dictionary forms of English words: irregular forms from a list, regular ones by taking off an ending where the rest
 * is a known word (the rules of WordNet's morphological processor, "morphy").
 */
public final class EnglishLemmas {
    private static final int LONGEST = 40;
    private static final int REMEMBERED = 50_000;
    private static final String[][] NOUN = {
        {"ies", "y"},
        {"ches", "ch"},
        {"shes", "sh"},
        {"sses", "ss"},
        {"xes", "x"},
        {"zes", "z"},
        {"men", "man"},
        {"s", ""}
    };
    private static final String[][] VERB = {
        {"ies", "y"},
        {"ied", "y"},
        {"es", "e"},
        {"es", ""},
        {"s", ""},
        {"ed", "e"},
        {"ed", ""},
        {"ing", "e"},
        {"ing", ""}
    };
    private static final String[][] ADJECTIVE = {
        {"iest", "y"}, {"ier", "y"}, {"est", "e"}, {"est", ""}, {"er", "e"}, {"er", ""}
    };
    /** The letters in which an ending of these lists can end. */
    private static final String LAST_OF_ENDINGS = "sndgtr";

    private static final String[] CONTRACTED = {"n't", "'ll", "'re", "'ve", "'d", "'m"};

    /** The forms of the first texts, at most some megabytes: texts share most of their words. */
    private static final Map<String, String> LIKELIEST = new ConcurrentHashMap<>();

    private EnglishLemmas() {}

    /**
     * The lemma of a lower-case form.
     *
     * @param tag universal part-of-speech tag, or empty when unknown
     */
    public static String lemma(String form, String tag) {
        if (!tag.isEmpty()) {
            return look(form, tag);
        }
        String known = LIKELIEST.get(form);
        if (known != null) {
            return known;
        }
        String lemma = look(form, tag);
        if (LIKELIEST.size() < REMEMBERED && form.length() <= LONGEST) {
            LIKELIEST.put(form, lemma);
        }
        return lemma;
    }

    private static String look(String form, String tag) {
        if (form.length() > LONGEST || form.length() < 2) {
            return form;
        }
        if (form.indexOf('.') == form.length() - 1) {
            return form.substring(0, form.length() - 1);
        }
        int hyphen = form.lastIndexOf('-');
        if (hyphen > 0 && hyphen < form.length() - 1 && !EnglishWords.list().has(form)) {
            return form.substring(0, hyphen + 1) + lemma(form.substring(hyphen + 1), tag);
        }
        for (String end : CONTRACTED) {
            if (form.endsWith(end)) {
                return contracted(form.substring(0, form.length() - end.length()));
            }
        }
        return switch (tag) {
            case "NOUN" -> first(base(form, 'n', NOUN), plural(form));
            case "PROPN" -> first(base(form, 'n', NOUN), form);
            case "VERB", "AUX" -> first(base(form, 'v', VERB), form);
            case "ADJ", "ADV" -> adjective(form, tag);
            case "" -> likeliest(form);
            default -> form;
        };
    }

    /** Whether a list knows the form as a noun ({@code n}), verb ({@code v}) or adjective ({@code a}). */
    static boolean isKnown(String form, char part) {
        return !base(form, part, part == 'v' ? VERB : part == 'n' ? NOUN : ADJECTIVE)
                .isEmpty();
    }

    private static String contracted(String rest) {
        return switch (rest) {
            case "wo" -> "will";
            case "ca" -> "can";
            case "sha" -> "shall";
            default -> lemma(rest, "VERB");
        };
    }

    private static String first(String found, String otherwise) {
        return found.isEmpty() ? otherwise : found;
    }

    /** A participle that is tagged as an adjective ("strengthened") belongs to its verb unless it is a word itself. */
    private static String adjective(String form, String tag) {
        EnglishWords words = EnglishWords.list();
        if (words.has(form, tag.equals("ADV") ? 'r' : 'a')) {
            String irregular = words.irregular(form, 'a');
            return irregular.isEmpty() ? form : irregular;
        }
        String found = base(form, 'a', ADJECTIVE);
        if (found.isEmpty() || found.equals(form)) {
            found = base(form, 'v', VERB);
        }
        return first(found, form);
    }

    private static String likeliest(String form) {
        EnglishWords words = EnglishWords.list();
        if (LAST_OF_ENDINGS.indexOf(form.charAt(form.length() - 1)) < 0 && !words.isIrregular(form)) {
            return form;
        }
        String best = form;
        int most = words.has(form) ? words.count(form) : -1;
        for (char part : new char[] {'v', 'n', 'a'}) {
            String found = base(form, part, part == 'v' ? VERB : part == 'n' ? NOUN : ADJECTIVE);
            if (!found.isEmpty() && !found.equals(form) && words.count(found, part) > most) {
                best = found;
                most = words.count(found, part);
            }
        }
        return most < 0 ? plural(form) : best;
    }

    /** The known lemma of this part of speech; the form itself when it is one and the commoner; empty if none. */
    private static String base(String form, char part, String[][] endings) {
        EnglishWords words = EnglishWords.list();
        String irregular = words.irregular(form, part);
        if (!irregular.isEmpty()) {
            return irregular;
        }
        int most = words.standing(form, part);
        String best = most > 0 ? form : "";
        for (String[] ending : endings) {
            if (form.endsWith(ending[0]) && form.length() > ending[0].length() + 1) {
                String rest = form.substring(0, form.length() - ending[0].length()) + ending[1];
                int standing = words.standing(rest, part);
                if (standing > most) {
                    best = rest;
                    most = standing;
                }
            }
        }
        return best;
    }

    /** Takes the plural ending from a noun that no list knows ("drones", "semiconductors"). */
    private static String plural(String form) {
        if (form.length() < 4
                || !form.endsWith("s")
                || form.endsWith("ss")
                || form.endsWith("us")
                || form.endsWith("is")) {
            return form;
        }
        if (form.endsWith("ies")) {
            return form.substring(0, form.length() - 3) + "y";
        }
        if (form.endsWith("ches") || form.endsWith("shes") || form.endsWith("sses") || form.endsWith("xes")) {
            return form.substring(0, form.length() - 2);
        }
        return form.substring(0, form.length() - 1);
    }
}
