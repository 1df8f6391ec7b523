package org.diptych.analysis.text;

import java.util.List;

/** Brings British and American spellings together, where the American one is a known word. */
final class EnglishSpelling {
    private static final List<String[]> RULES = List.of(
            new String[] {"our", "or"},
            new String[] {"isation", "ization"},
            new String[] {"ise", "ize"},
            new String[] {"ising", "izing"},
            new String[] {"ised", "ized"},
            new String[] {"ises", "izes"},
            new String[] {"yse", "yze"},
            new String[] {"entre", "enter"},
            new String[] {"eatre", "eater"},
            new String[] {"etre", "eter"},
            new String[] {"itre", "iter"},
            new String[] {"ibre", "iber"},
            new String[] {"ence", "ense"},
            new String[] {"ogramme", "ogram"},
            new String[] {"ogue", "og"},
            new String[] {"lling", "ling"},
            new String[] {"lled", "led"},
            new String[] {"llor", "lor"},
            new String[] {"lment", "llment"},
            new String[] {"haemo", "hemo"},
            new String[] {"paedi", "pedi"},
            new String[] {"ageing", "aging"});

    /** Beginnings of words that follow no rule or are common in both spellings. */
    private static final List<String[]> BEGINNINGS = List.of(
            new String[] {"aluminium", "aluminum"},
            new String[] {"artefact", "artifact"},
            new String[] {"catalogue", "catalog"},
            new String[] {"enquir", "inquir"},
            new String[] {"fulfill", "fulfill"},
            new String[] {"fulfilment", "fulfillment"},
            new String[] {"grey", "gray"},
            new String[] {"judgement", "judgment"},
            new String[] {"manoeuvre", "maneuver"},
            new String[] {"manoeuvr", "maneuver"},
            new String[] {"plough", "plow"},
            new String[] {"practise", "practice"},
            new String[] {"practising", "practicing"},
            new String[] {"sceptic", "skeptic"},
            new String[] {"sulph", "sulf"},
            new String[] {"theatre", "theater"});

    private EnglishSpelling() {}

    /** The American spelling of a lower-case form, or the form itself. */
    static String american(String form) {
        if (form.length() < 4) {
            return form;
        }
        for (String[] beginning : BEGINNINGS) {
            if (form.startsWith(beginning[0])) {
                return beginning[1] + form.substring(beginning[0].length());
            }
        }
        if (form.equals("fulfil") || form.equals("fulfils")) {
            return form.replace("fulfil", "fulfill");
        }
        for (String[] rule : RULES) {
            int at = form.lastIndexOf(rule[0]);
            // "four" and "wise" are no British spellings, but "centre" and "metre" are.
            int least = rule[0].endsWith("re") ? 1 : 2;
            if (at >= least) {
                String spelled = form.substring(0, at) + rule[1] + form.substring(at + rule[0].length());
                if (isVariant(form, spelled, rule[0])) {
                    return spelled;
                }
            }
        }
        return form;
    }

    /** Endings that both languages have ("exercise", "sentence") are changed only where the result is a known word. */
    private static boolean isVariant(String form, String spelled, String british) {
        EnglishWords words = EnglishWords.list();
        if (british.equals("isation") || british.equals("ising") || british.equals("ised") || british.equals("ises")) {
            // "praised" is no British spelling, since "praise" is a word and "praize" is none.
            return words.has(EnglishLemmas.lemma(spelled, "")) || !words.has(EnglishLemmas.lemma(form, ""));
        }
        String lemma = EnglishLemmas.lemma(spelled, "");
        return words.has(lemma) && (words.count(lemma) >= words.count(form));
    }
}
