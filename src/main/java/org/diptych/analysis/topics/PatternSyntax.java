package org.diptych.analysis.topics;

import java.util.ArrayList;
import java.util.List;
import org.diptych.model.Pattern;

/** Reads the text of a pattern into units. A pattern with hyphens has a second reading without them. */
final class PatternSyntax {
    private static final int LONGEST_GAP = 5;
    private static final int LONGEST_CHARACTER_GAP = 8;
    private static final int MOST_CHARACTERS = 10;
    // Each gap multiplies the ways to read a place; four are more than any phrase needs.
    private static final int MOST_GAPS = 4;

    private final String text;
    private final boolean exact;
    private final boolean latinIsExact;
    private final List<Unit> units = new ArrayList<>();
    private int at;
    private int gaps;
    private boolean joined;

    private PatternSyntax(String text, boolean exact, boolean latinIsExact) {
        this.text = text;
        this.exact = exact;
        this.latinIsExact = latinIsExact;
    }

    /** The readings of a pattern; none when it holds no letter. */
    static List<List<Unit>> read(Pattern pattern) {
        String text = pattern.text().strip();
        boolean exact = text.startsWith("=");
        // A Latin abbreviation in a Chinese or Japanese list ("WHO") must not find an English word ("who").
        boolean latinIsExact = Scripts.hasOwnScript(pattern.language());
        String phrase = exact ? text.substring(1) : text;
        List<List<Unit>> readings = new ArrayList<>();
        add(readings, new PatternSyntax(phrase, exact, latinIsExact).units());
        String glued = phrase.indexOf('-') < 0 ? phrase : withoutHyphens(phrase);
        if (!glued.equals(phrase)) {
            add(readings, new PatternSyntax(glued, exact, latinIsExact).units());
        }
        return readings;
    }

    private static void add(List<List<Unit>> readings, List<Unit> units) {
        // Gaps at both ends are cut off, so what is left begins with a word.
        if (!units.isEmpty()) {
            readings.add(units);
        }
    }

    private static String withoutHyphens(String phrase) {
        StringBuilder glued = new StringBuilder(phrase.length());
        for (int i = 0; i < phrase.length(); i++) {
            boolean hyphen = phrase.charAt(i) == '-'
                    && i > 0
                    && i + 1 < phrase.length()
                    && Character.isLetter(phrase.charAt(i - 1))
                    && Character.isLetter(phrase.charAt(i + 1));
            if (!hyphen) {
                glued.append(phrase.charAt(i));
            }
        }
        return glued.toString();
    }

    private List<Unit> units() {
        while (at < text.length()) {
            char c = text.charAt(at);
            byte kind = Folding.kindOf(c);
            if (kind == Folding.SPACE || kind == Folding.JOINER) {
                joined = true;
                at++;
            } else if (kind == Folding.IGNORED) {
                at++;
            } else if (kind == Folding.WORD || kind == Folding.KATAKANA || startsGlob()) {
                readWord();
            } else if (c == '*' || c == '?') {
                readGap(c);
            } else {
                add(Unit.form(String.valueOf(Folding.of(c)), joined));
                at++;
            }
        }
        while (!units.isEmpty() && units.get(units.size() - 1).kind() == Unit.Kind.GAP) {
            units.remove(units.size() - 1);
        }
        while (!units.isEmpty() && units.get(0).kind() == Unit.Kind.GAP) {
            units.remove(0);
        }
        return units;
    }

    /** Whether a wildcard belongs to the word that follows it. */
    private boolean startsGlob() {
        return isWildcard(at) && at + 1 < text.length() && Folding.kindOf(text.charAt(at + 1)) == Folding.WORD;
    }

    private boolean isWildcard(int index) {
        return text.charAt(index) == '*' || text.charAt(index) == '?';
    }

    private void readWord() {
        int start = at;
        if (isWildcard(at)) {
            at++;
        }
        byte kind = Folding.kindOf(text.charAt(at));
        StringBuilder folded = new StringBuilder(text.substring(start, at));
        while (at < text.length()
                && (Folding.kindOf(text.charAt(at)) == kind
                        || Folding.kindOf(text.charAt(at)) == Folding.IGNORED
                        || (kind == Folding.WORD && isWildcard(at)))) {
            char c = text.charAt(at);
            if (Folding.kindOf(c) != Folding.IGNORED) {
                folded.append(Folding.of(c));
            }
            at++;
        }
        int dotted = Scan.endOfDotted(text, start, at);
        boolean abbreviation = dotted > at;
        if (abbreviation) {
            folded = new StringBuilder(text.substring(start, dotted).replace(".", ""));
            at = dotted;
        }
        String word = folded.toString();
        if (word.indexOf('*') >= 0 || word.indexOf('?') >= 0) {
            add(Unit.glob(word, joined));
        } else if (exact || abbreviation || (latinIsExact && isAbbreviation(text.substring(start, at)))) {
            add(Unit.exact(Scan.narrow(text.substring(start, at)).replace(".", ""), joined));
        } else {
            add(Unit.form(word, joined));
        }
        at = Scan.behindPossessive(text, at);
    }

    private static boolean isAbbreviation(String word) {
        String narrow = Scan.narrow(word);
        return narrow.chars().allMatch(c -> c < 0x80) && narrow.chars().anyMatch(Character::isUpperCase);
    }

    private void readGap(char wildcard) {
        boolean many = text.startsWith("**", at);
        boolean characters = at > 0 && isCharacter(text.charAt(at - 1));
        at += many ? 2 : 1;
        boolean bounded = wildcard == '?' || ++gaps > MOST_GAPS;
        if (bounded) {
            units.add(Unit.gap(1, 1));
        } else if (many) {
            units.add(Unit.gap(0, characters ? MOST_CHARACTERS : LONGEST_GAP));
        } else {
            units.add(Unit.gap(1, characters ? LONGEST_CHARACTER_GAP : 1));
        }
        joined = true;
    }

    private static boolean isCharacter(char c) {
        byte kind = Folding.kindOf(c);
        return kind == Folding.CHARACTER || kind == Folding.HANGUL || kind == Folding.KATAKANA;
    }

    private void add(Unit unit) {
        units.add(unit);
        joined = false;
    }
}
