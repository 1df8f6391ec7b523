package org.diptych.analysis.terms;

import java.util.Locale;
import java.util.regex.Pattern;
import org.diptych.analysis.text.ChineseLanguage;

/**
 * Whether a name in Chinese characters may be the sound of a name in Latin letters: 耶伦 (ye lun) of "Yellen". Compared
 * are the classes of their consonants by edit distance, where l and r, which Chinese drops or adds, and n and m cost
 * little, and so do f and v (拉夫罗夫 of "Lavrov"). A hint, never a proof.
 */
final class ForeignNames {
    private static final double MOST_PER_CONSONANT = 0.3;
    private static final double LITTLE = 0.3;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 30;

    /** The c of "Carter", not that of "Cecil"; in pinyin c is always soft. */
    private static final Pattern HARD_C = Pattern.compile("c(?![eiyhkz])");

    private ForeignNames() {}

    /** Whether the two may be one name. */
    static boolean alike(String chinese, String latin) {
        if (chinese.length() > LONGEST || latin.length() > LONGEST) {
            return false;
        }
        String sounds = ChineseLanguage.pinyin(chinese);
        String one = consonants(sounds);
        String other = consonants(HARD_C.matcher(latin.toLowerCase(Locale.ROOT)).replaceAll("k"));
        if (one.length() < SHORTEST || other.length() < SHORTEST || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        return distance(one, other) <= MOST_PER_CONSONANT * Math.max(one.length(), other.length());
    }

    /** Classes of the consonants of a word, repeated ones once; a leading vowel is a class too. */
    private static String consonants(String word) {
        String spelled = word.replace("sch", "s")
                .replace("sh", "s")
                .replace("ch", "s")
                .replace("zh", "s")
                .replace("ph", "f")
                .replace("th", "t")
                .replace("ng", "n")
                .replace("ck", "k");
        StringBuilder classes = new StringBuilder();
        for (int i = 0; i < spelled.length(); i++) {
            char kind = kind(spelled.charAt(i), i == 0);
            boolean repeated = !classes.isEmpty() && classes.charAt(classes.length() - 1) == kind;
            if (kind != ' ' && !repeated) {
                classes.append(kind);
            }
        }
        return classes.toString();
    }

    private static char kind(char letter, boolean first) {
        return switch (letter) {
            case 'b', 'p' -> 'p';
            case 'd', 't' -> 't';
            case 'g', 'k', 'q' -> 'k';
            case 'c', 'j', 's', 'x', 'z' -> 's';
            case 'f' -> 'f';
            case 'v', 'w' -> 'w';
            case 'm' -> 'm';
            case 'n' -> 'n';
            case 'l', 'r' -> 'l';
            case 'h' -> first ? 'h' : ' ';
            default -> first ? 'a' : ' ';
        };
    }

    private static double distance(String one, String other) {
        double[] before = new double[other.length() + 1];
        for (int j = 1; j <= other.length(); j++) {
            before[j] = before[j - 1] + gap(other.charAt(j - 1));
        }
        for (int i = 1; i <= one.length(); i++) {
            double[] now = new double[other.length() + 1];
            now[0] = before[0] + gap(one.charAt(i - 1));
            for (int j = 1; j <= other.length(); j++) {
                double changed = before[j - 1] + change(one.charAt(i - 1), other.charAt(j - 1));
                double dropped = Math.min(before[j] + gap(one.charAt(i - 1)), now[j - 1] + gap(other.charAt(j - 1)));
                now[j] = Math.min(changed, dropped);
            }
            before = now;
        }
        return before[other.length()];
    }

    private static double gap(char kind) {
        return kind == 'l' ? LITTLE : 1;
    }

    private static double change(char one, char other) {
        if (one == other) {
            return 0;
        }
        return (isNasal(one) && isNasal(other)) || (isLabial(one) && isLabial(other)) ? LITTLE : 1;
    }

    private static boolean isLabial(char kind) {
        return kind == 'f' || kind == 'w';
    }

    private static boolean isNasal(char kind) {
        return kind == 'm' || kind == 'n';
    }
}
