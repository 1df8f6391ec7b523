package org.diptych.analysis.text;

import java.util.Map;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.jspecify.annotations.Nullable;

/** Cuts endings off words of languages without a lemma list, with the Snowball stemmers. Not thread-safe. */
final class Stems {
    private static final int LONGEST = 60;
    private static final Map<String, ALGORITHM> ALGORITHMS = Map.ofEntries(
            Map.entry("ru", ALGORITHM.RUSSIAN),
            Map.entry("fr", ALGORITHM.FRENCH),
            Map.entry("es", ALGORITHM.SPANISH),
            Map.entry("de", ALGORITHM.GERMAN),
            Map.entry("pt", ALGORITHM.PORTUGUESE),
            Map.entry("it", ALGORITHM.ITALIAN),
            Map.entry("nl", ALGORITHM.DUTCH),
            Map.entry("sv", ALGORITHM.SWEDISH),
            Map.entry("no", ALGORITHM.NORWEGIAN),
            Map.entry("nb", ALGORITHM.NORWEGIAN),
            Map.entry("da", ALGORITHM.DANISH),
            Map.entry("fi", ALGORITHM.FINNISH),
            Map.entry("hu", ALGORITHM.HUNGARIAN),
            Map.entry("ro", ALGORITHM.ROMANIAN),
            Map.entry("tr", ALGORITHM.TURKISH),
            Map.entry("ar", ALGORITHM.ARABIC),
            Map.entry("el", ALGORITHM.GREEK),
            Map.entry("id", ALGORITHM.INDONESIAN));

    private static final String[] KOREAN_PARTICLES = {
        "으로부터", "에게서", "에서는", "으로서", "이라고", "에서", "에게", "으로", "까지", "부터", "라고", "이나", "은", "는", "이", "가", "을", "를", "의",
        "에", "와", "과", "도", "로", "만"
    };

    private final String language;
    private final @Nullable SnowballStemmer snowball;

    private Stems(String language) {
        this.language = language;
        ALGORITHM algorithm = ALGORITHMS.get(language);
        this.snowball = algorithm == null ? null : new SnowballStemmer(algorithm);
    }

    static Stems of(String language) {
        return new Stems(language);
    }

    /** The stem of a lower-case form; the form itself where the language has no rules. */
    String stem(String form) {
        if (form.length() > LONGEST) {
            return form;
        }
        if (language.equals("ko")) {
            return korean(form);
        }
        return snowball == null ? form : snowball.stem(form).toString();
    }

    private static String korean(String form) {
        for (String particle : KOREAN_PARTICLES) {
            if (form.length() > particle.length() + 1 && form.endsWith(particle)) {
                return form.substring(0, form.length() - particle.length());
            }
        }
        return form;
    }
}
