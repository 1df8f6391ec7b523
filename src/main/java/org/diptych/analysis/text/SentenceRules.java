package org.diptych.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diptych.analysis.text.Abbreviations.Sort;
import org.diptych.model.Span;

/**
 * Cuts a paragraph into sentences. A stop ends a sentence unless the word before it is an abbreviation, an initial or
 * an item number, or what follows cannot begin one. The end of the paragraph always ends one.
 */
final class SentenceRules {
    private static final int LONGEST_ABBREVIATION = 16;

    /** Particles that go on after a closing quotation mark in Japanese. */
    private static final String JAPANESE_GOES_ON = "とがはをにのでもやへなだ";
    /** Characters that go on after a closing quotation mark in Chinese. */
    private static final String CHINESE_GOES_ON = "，、；：。的地等";

    private final String text;
    private final int end;
    private final String language;
    private final Abbreviations abbreviations;
    private int sentenceStart;

    private SentenceRules(String text, Span paragraph, String language) {
        this.text = text;
        this.end = paragraph.end();
        this.language = language;
        this.abbreviations = Abbreviations.of(language);
        this.sentenceStart = paragraph.start();
    }

    /** Spans of the sentences of a paragraph, without surrounding white space. */
    static List<Span> split(String text, Span paragraph, String language) {
        return new SentenceRules(text, paragraph, language).split();
    }

    private List<Span> split() {
        List<Span> sentences = new ArrayList<>();
        int at = sentenceStart;
        while (at < end) {
            if (!Characters.isStop(text.charAt(at))) {
                at++;
                continue;
            }
            int runEnd = at + 1;
            while (runEnd < end && Characters.isStop(text.charAt(runEnd))) {
                runEnd++;
            }
            int close = closers(runEnd);
            if (close < end && ends(at, runEnd, close)) {
                sentences.add(new Span(sentenceStart, close));
                sentenceStart = skipSpace(close);
                at = sentenceStart;
            } else {
                at = close;
            }
        }
        if (sentenceStart < end) {
            sentences.add(new Span(sentenceStart, end));
        }
        return sentences;
    }

    private int closers(int from) {
        int at = from;
        while (at < end && Characters.isCloser(text.charAt(at))) {
            at++;
        }
        if (at + 1 < end && Characters.isSpace(text.charAt(at)) && text.charAt(at + 1) == '»') {
            return at + 2;
        }
        return at;
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < end && Characters.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean ends(int stop, int runEnd, int close) {
        char last = text.charAt(runEnd - 1);
        boolean quoted = close > runEnd;
        char next = text.charAt(close);
        if (Characters.isWideStop(last)) {
            String goesOn = language.equals("ja") ? JAPANESE_GOES_ON : CHINESE_GOES_ON;
            return !quoted || goesOn.indexOf(next) < 0;
        }
        boolean spaced = Characters.isSpace(next);
        int begin = skipOpeners(close);
        if (begin >= end) {
            return spaced;
        }
        int first = text.codePointAt(begin);
        boolean opened = begin > skipSpace(close);
        if (!spaced) {
            return endsGlued(stop, close, begin, first, opened);
        }
        if (Character.isLowerCase(first)) {
            return false;
        }
        if (quoted && Characters.isHangul(first) && koreanGoesOn(begin)) {
            return false;
        }
        return last != '.' || runEnd - stop > 1 || wordEnds(stop, begin, first, opened);
    }

    /** First character behind blanks, opening marks and dashes. */
    private int skipOpeners(int from) {
        int at = from;
        while (at < end
                && (Characters.isSpace(text.charAt(at))
                        || Characters.isOpener(text.charAt(at))
                        || "–—-*•".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    /** A stop without a blank behind it ends a sentence only where a blank was clearly lost. */
    private boolean endsGlued(int stop, int close, int begin, int first, boolean opened) {
        int before = stop > sentenceStart ? text.charAt(stop - 1) : ' ';
        if (Characters.isHan(first) || Characters.isKana(first)) {
            return text.charAt(stop) != '…' && (Characters.isHan(before) || Characters.isKana(before));
        }
        if (opened && Characters.isOpener(text.charAt(close)) && Character.isUpperCase(first)) {
            return Character.isLowerCase(before);
        }
        if (!Character.isUpperCase(first) || begin != close || !Character.isLowerCase(before)) {
            return false;
        }
        return text.charAt(stop) != '.'
                || (abbreviations.starts(wordFrom(begin)) && wordBefore(stop).indexOf('.') < 0);
    }

    private boolean koreanGoesOn(int begin) {
        return text.startsWith("라고", begin)
                || text.startsWith("이라고", begin)
                || text.startsWith("하고", begin)
                || text.startsWith("고 ", begin)
                || text.startsWith("라며", begin);
    }

    /** Whether a single full stop at {@code stop} ends a sentence, judged by the word before and what begins behind. */
    private boolean wordEnds(int stop, int begin, int first, boolean opened) {
        String raw = wordBefore(stop);
        if (raw.isEmpty()) {
            return true;
        }
        String word = raw.toLowerCase(Locale.ROOT);
        String next = wordFrom(begin);
        boolean figure = Character.isDigit(first);
        boolean quote = opened && text.charAt(begin - 1) != '(';
        boolean starter = quote || (abbreviations.starts(next) && !isInitial(begin, next));
        if (stop - raw.length() == sentenceStart && isItemNumber(raw)) {
            return false;
        }
        if (isNumber(word)) {
            return !(word.length() <= 2 && abbreviations.followsOrdinal(next));
        }
        Sort sort = abbreviations.sort(word);
        if (sort == null && isAcronym(word.substring(word.lastIndexOf('-') + 1))) {
            sort = Sort.OPEN;
        }
        if (sort == null && word.length() == 1 && Character.isLetter(word.charAt(0))) {
            return (raw.equals("I") && !isInitial(begin, next)) || (starter && !figure);
        }
        if (sort == null) {
            return true;
        }
        return switch (sort) {
            case TITLE -> false;
            case YEAR -> !figure && isBehindFigure(stop - raw.length());
            case FIGURE -> !figure;
            case NUMBER -> !figure && starter;
            case PLACE -> !figure;
            case OPEN -> !figure && (starter || !abbreviations.knowsStarters());
        };
    }

    private boolean isBehindFigure(int start) {
        int at = start;
        while (at > sentenceStart && Character.isSpaceChar(text.charAt(at - 1))) {
            at--;
        }
        return at > sentenceStart && Character.isDigit(text.charAt(at - 1));
    }

    private boolean isInitial(int begin, String next) {
        int behind = begin + next.length();
        return next.length() == 1 && behind < end && text.charAt(behind) == '.';
    }

    /** The letters, digits, inner stops and hyphens directly before a stop; empty when there are too many. */
    private String wordBefore(int stop) {
        int at = stop;
        while (at > sentenceStart && stop - at <= LONGEST_ABBREVIATION && isWordPart(text.charAt(at - 1))) {
            at--;
        }
        return stop - at > LONGEST_ABBREVIATION ? "" : text.substring(at, stop);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == 'ª' || c == '№';
    }

    private String wordFrom(int begin) {
        int at = begin;
        while (at < end && at - begin <= LONGEST_ABBREVIATION && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(begin, at).toLowerCase(Locale.ROOT);
    }

    private static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i)) && word.charAt(i) != '.') {
                return false;
            }
        }
        return !word.isEmpty();
    }

    /** "1", "12", "iv" or "b": what stands before the stop at the head of a list item. */
    private static boolean isItemNumber(String word) {
        return (word.length() <= 2 && isNumber(word))
                || (word.length() <= 4 && word.chars().allMatch(c -> "IVX".indexOf(c) >= 0));
    }

    /** Letters with stops between them: "u.s", "p.r.c". */
    private static boolean isAcronym(String word) {
        if (word.length() < 3) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            boolean stop = i % 2 == 1;
            if (stop ? word.charAt(i) != '.' : !Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return word.length() % 2 == 1;
    }
}
