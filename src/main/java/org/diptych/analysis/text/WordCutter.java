package org.diptych.analysis.text;

import java.util.List;
import org.diptych.analysis.text.Spellings.Spelling;
import org.diptych.model.Span;

/** Cuts a sentence into words, numbers, punctuation and signs. Linear in the length of the sentence. */
final class WordCutter {
    /** Takes what was cut, in reading order. */
    @FunctionalInterface
    interface Taker {
        void take(int start, int end, TokenKind kind, Spelling spelling, String tag);
    }

    private final String text;
    private final ChineseWords chinese;
    private final boolean japanese;
    private final Abbreviations abbreviations;
    private final Spellings spellings;
    private final Taker taker;
    private int end;

    /**
     * @param spellings those of this text
     */
    WordCutter(String text, String language, ChineseWords chinese, Spellings spellings, Taker taker) {
        this.text = text;
        this.chinese = chinese;
        this.japanese = language.equals("ja");
        this.abbreviations = Abbreviations.of(language);
        this.spellings = spellings;
        this.taker = taker;
    }

    /** Cuts one sentence. Only Chinese words have a tag. */
    void cut(Span span) {
        end = span.end();
        int at = span.start();
        while (at < end) {
            at = next(at);
        }
    }

    /** Cuts the token at {@code at}, if one begins there, and returns the offset behind it. */
    private int next(int at) {
        char first = text.charAt(at);
        if (Characters.isLatinLetter(first)) {
            return word(at);
        }
        if (first == ' ') {
            return at + 1;
        }
        int c = text.codePointAt(at);
        int behind = at + Character.charCount(c);
        if (Characters.isSpace(c) || Characters.isInvisible(c)) {
            return behind;
        }
        if (Character.isDigit(c)) {
            return number(at, at);
        }
        if (Characters.isCurrency(c) && behind < end && Character.isDigit(text.charAt(behind))) {
            return number(at, behind);
        }
        if (Characters.isHan(c) && !japanese) {
            return han(at);
        }
        if (Characters.isHan(c) || Characters.isKana(c)) {
            return japaneseRun(at, c);
        }
        if (Character.isLetter(c)) {
            return word(at);
        }
        if (possessive(at)) {
            return add(at, at + 2, TokenKind.PUNCTUATION, "PART");
        }
        return add(at, behind, isSign(c) ? TokenKind.SYMBOL : TokenKind.PUNCTUATION, "");
    }

    private int add(int start, int stop, TokenKind kind, String tag) {
        taker.take(start, stop, kind, spellings.at(start, stop, kind == TokenKind.WORD), tag);
        return stop;
    }

    private boolean possessive(int at) {
        return at + 1 < end
                && Characters.isApostrophe(text.charAt(at))
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (at + 2 == end || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    private static boolean isSign(int c) {
        int type = Character.getType(c);
        return type == Character.OTHER_SYMBOL
                || type == Character.MATH_SYMBOL
                || type == Character.CURRENCY_SYMBOL
                || type == Character.MODIFIER_SYMBOL
                || type == Character.SURROGATE
                || type == Character.CONTROL
                || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE;
    }

    /** Digits with inner points and commas, a leading currency sign, a trailing percent sign or ordinal ending. */
    private int number(int start, int digits) {
        int at = digits;
        while (at < end) {
            char c = text.charAt(at);
            boolean inner =
                    (c == '.' || c == ',' || c == '．') && at + 1 < end && Character.isDigit(text.charAt(at + 1));
            if (!Character.isDigit(c) && !inner) {
                break;
            }
            at++;
        }
        if (at < end && "%％‰".indexOf(text.charAt(at)) >= 0) {
            at++;
        } else {
            at += numberEnding(at);
        }
        return add(start, at, TokenKind.NUMBER, "NUM");
    }

    private int numberEnding(int at) {
        for (String ending : List.of("st", "nd", "rd", "th", "s")) {
            int behind = at + ending.length();
            if (text.regionMatches(true, at, ending, 0, ending.length())
                    && behind <= end
                    && (behind == end || !Character.isLetterOrDigit(text.charAt(behind)))) {
                return ending.length();
            }
        }
        return 0;
    }

    private int word(int start) {
        int at = start;
        while (at < end) {
            char next = text.charAt(at);
            if (Characters.isLatinLetter(next)) {
                at++;
                continue;
            }
            if (next == ' ') {
                break;
            }
            int c = text.codePointAt(at);
            int behind = at + Character.charCount(c);
            if (!isLetterPart(c) && !joins(start, at, behind)) {
                break;
            }
            at = behind;
        }
        return add(start, keepsStop(start, at) ? at + 1 : at, TokenKind.WORD, "");
    }

    /** Whether the full stop behind a word belongs to it: "J." or "Mr." inside a sentence. */
    private boolean keepsStop(int start, int at) {
        if (at + 1 >= end || text.charAt(at) != '.' || !Characters.isSpace(text.charAt(at + 1))) {
            return false;
        }
        if (at - start == 1) {
            return Character.isUpperCase(text.charAt(start));
        }
        return at - start <= 5
                && Character.isUpperCase(text.charAt(start))
                && abbreviations.sort(FoldedForm.of(text.substring(start, at))) == Abbreviations.Sort.TITLE;
    }

    private boolean isLetterPart(int c) {
        int type = Character.getType(c);
        return (Character.isLetterOrDigit(c)
                        || type == Character.NON_SPACING_MARK
                        || type == Character.COMBINING_SPACING_MARK
                        || Characters.isInvisible(c))
                && !Characters.isHan(c)
                && !Characters.isKana(c);
    }

    /** Whether an apostrophe, hyphen or full stop at {@code at} is inside a word. */
    private boolean joins(int start, int at, int behind) {
        char c = text.charAt(at);
        boolean letterBehind = behind < end && Character.isLetterOrDigit(text.charAt(behind));
        if (Characters.isApostrophe(c)) {
            return letterBehind && !possessive(at);
        }
        if (Characters.isHyphen(c)) {
            return letterBehind;
        }
        if (c != '.') {
            return false;
        }
        boolean single = at - start == 1 || (at >= 2 && !Character.isLetterOrDigit(text.charAt(at - 2)));
        boolean more = letterBehind && (behind + 1 >= end || !Character.isLetterOrDigit(text.charAt(behind + 1)));
        boolean last = at - start >= 3 && text.charAt(at - 2) == '.';
        return single && (more || last);
    }

    private int han(int start) {
        int at = start;
        while (at < end) {
            int c = text.codePointAt(at);
            boolean dot = c == '·' && at > start;
            if (!Characters.isHan(c) && !dot) {
                break;
            }
            at += Character.charCount(c);
        }
        for (ChineseWords.Cut cut : chinese.cut(text, start, at)) {
            boolean letters = Character.isLetter(text.codePointAt(cut.start()));
            add(cut.start(), cut.end(), letters ? TokenKind.WORD : TokenKind.PUNCTUATION, cut.tag());
        }
        return at;
    }

    /** A run of one script: Chinese characters, hiragana or katakana. */
    private int japaneseRun(int start, int first) {
        int at = start;
        while (at < end && japaneseScript(text.codePointAt(at)) == japaneseScript(first)) {
            at += Character.charCount(text.codePointAt(at));
        }
        return add(start, at, TokenKind.WORD, "");
    }

    private static int japaneseScript(int c) {
        if (Characters.isHan(c)) {
            return 1;
        }
        if (Characters.isHiragana(c)) {
            return 2;
        }
        return Characters.isKana(c) ? 3 : 0;
    }
}
