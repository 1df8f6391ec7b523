package org.diptych.analysis.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.analysis.text.EnglishLemmas;
import org.diptych.model.Span;

/** Chooses the words of a sentence to quote: whole clauses around the telling words, as long as a reader can take in. */
final class Excerpt {
    private static final int MOST_WORDS = 18;
    private static final int FEWEST_WORDS = 8;
    /** So many words more are quoted where the clause ends with them. */
    private static final int MORE_WORDS = 5;
    /** So many words or characters alone are not left out at the end of a sentence. */
    private static final int LEFT_OVER = 3;

    /** So many words of a clause before are left out at the beginning. */
    private static final int MOST_WORDS_ASIDE = 4;

    private static final int MOST_CHARACTERS = 44;
    private static final int WHOLE = 4;
    /** The number of a point in a list. */
    private static final Pattern NUMBER = Pattern.compile("\\(?\\d{1,2}[.)]\\s+(?=\\p{L})");

    private static final String MARKS = ",;:—–()，；：（）";
    private static final String TRIMMED = ",;:—–-.。，；：、()（）“”\"’‘";
    private static final Set<String> OPENING = Set.of("and", "but", "that", "or", "which", "while");
    private static final Set<String> DANGLING = Set.of(
            "the", "a", "an", "of", "to", "and", "in", "for", "with", "on", "that", "by", "from", "as", "at", "or",
            "which", "is", "are", "be", "its", "their", "our", "has", "have", "will", "who", "this", "into", "was");
    /** Words that begin a part of a clause without which the words before them can stand. */
    private static final Set<String> CUT_BEFORE = Set.of(
            "to",
            "and",
            "in",
            "for",
            "with",
            "on",
            "that",
            "by",
            "from",
            "as",
            "at",
            "or",
            "which",
            "who",
            "into",
            "while",
            "under",
            "through",
            "between",
            "during",
            "because",
            "when",
            "where",
            "including");
    /** Words that need the preposition behind them. */
    private static final Set<String> LEANING = Set.of(
            "consistent",
            "based",
            "according",
            "due",
            "such",
            "related",
            "subject",
            "aimed",
            "able",
            "order",
            "well",
            "view",
            "line",
            "much",
            "more",
            "potentially",
            "including",
            "as",
            "in",
            "not",
            "expected",
            "likely",
            "willing",
            "ready",
            "going",
            "continue",
            "continues",
            "continued",
            "seek",
            "seeks",
            "wish",
            "wishes",
            "agreed");

    private static final Set<String> AUXILIARY =
            Set.of("has", "have", "had", "is", "are", "was", "were", "will", "would", "must", "should", "can", "could");
    /** Words that begin what stands behind them. */
    private static final Set<String> HEADS = Set.of(
            "the", "a", "an", "of", "its", "their", "our", "his", "her", "this", "these", "no", "not", "very", "more");

    private static final int MOST_WORDS_OF_HEAD = 5;
    private static final Set<String> VERBS =
            Set.of("is", "has", "does", "will", "would", "can", "could", "may", "might", "must", "shall", "should");

    private final Account account;
    private final String text;
    private final boolean characters;

    private Excerpt(Account account) {
        this.account = account;
        this.text = account.text();
        this.characters = account.reading().countedInCharacters();
    }

    /** The words to quote around telling words. */
    static Span around(Account account, Span focus) {
        return new Excerpt(account).around(focus);
    }

    /** The words to quote of the beginning of a sentence. */
    static Span startOf(Account account, int sentence) {
        int start = account.sentence(sentence).start();
        return around(account, new Span(start, start + 1));
    }

    private Span around(Span focus) {
        int index = account.sentenceAt(focus.start());
        Span sentence = account.sentence(index);
        Span inside = new Span(
                Math.max(sentence.start(), focus.start()),
                Math.max(focus.start(), Math.min(sentence.end(), focus.end())));
        Span said = new Span(startOfSpeech(index, sentence, inside), sentence.end());
        return size(said) <= most() ? trimmed(said) : trimmed(closed(cut(said, inside), sentence, inside));
    }

    private Span cut(Span said, Span inside) {
        List<Span> clauses = clauses(said);
        int from = indexOf(clauses, inside.start());
        int to = Math.max(from, indexOf(clauses, Math.max(inside.start(), inside.end() - 1)));
        Span chosen = join(clauses, from, to);
        if (size(chosen) > most()) {
            Span inner = behindThat(chosen, inside);
            return size(inner) > most() ? window(inner, inside) : inner;
        }
        while (from > 0 && size(join(clauses, from - 1, to)) <= most()) {
            from--;
        }
        while (to + 1 < clauses.size() && size(join(clauses, from, to + 1)) <= most()) {
            to++;
        }
        if (to + 1 < clauses.size() && size(join(clauses, to + 1, clauses.size() - 1)) <= LEFT_OVER) {
            to = clauses.size() - 1;
        }
        chosen = join(clauses, from, to);
        return saysSomething(chosen)
                ? chosen
                : window(join(clauses, Math.max(0, from - 1), Math.min(clauses.size() - 1, to + 1)), trimmed(chosen));
    }

    /** Without words at the end that need those behind them, as in "and, potentially," when the sentence goes on. */
    private Span closed(Span quote, Span sentence, Span focus) {
        if (trimmed(quote).end() >= trimmed(sentence).end()) {
            return quote;
        }
        List<Span> words = words(quote);
        int telling = 0;
        while (telling + 1 < words.size() && words.get(telling + 1).start() < focus.end()) {
            telling++;
        }
        return new Span(
                quote.start(),
                words.get(standing(words, words.size() - 1, telling)).end());
    }

    /** Not "In addition" nor "Both islands, together with their partners": more than a few words, and a verb. */
    private boolean saysSomething(Span clause) {
        if (!account.language().equals("en")) {
            return true;
        }
        return size(clause) >= WHOLE && words(clause).stream().anyMatch(this::mayBeVerb);
    }

    /** Whether its form is one that only verbs have; words in -s are left out, which may be nouns. */
    private boolean mayBeVerb(Span place) {
        String word = written(place);
        return VERBS.contains(word)
                || (!word.endsWith("s")
                        && word.equals(word.toLowerCase(Locale.ROOT))
                        && !EnglishLemmas.lemma(word, "VERB").equals(word));
    }

    /** "It is clear that …" may be left out of a long clause. */
    private Span behindThat(Span clause, Span focus) {
        int that = text.lastIndexOf(" that ", focus.start() - 1);
        return that < clause.start() ? clause : new Span(that + " that ".length(), clause.end());
    }

    /** Behind "he stressed that" when the telling words come after it. */
    private int startOfSpeech(int index, Span sentence, Span focus) {
        int verb = account.attribution(index).verb().map(Span::end).orElse(-1);
        if (verb < sentence.start() || verb > focus.start()) {
            return sentence.start();
        }
        String behind = text.substring(verb, sentence.end());
        for (String opening : new String[] {" that, ", " that ", "，", "：", ", "}) {
            if (behind.startsWith(opening) && verb + opening.length() <= focus.start()) {
                return verb + opening.length();
            }
        }
        return sentence.start();
    }

    private List<Span> clauses(Span said) {
        List<Span> clauses = new ArrayList<>();
        int start = said.start();
        for (int i = said.start(); i < said.end(); i++) {
            if (isMark(i, said)) {
                clauses.add(new Span(start, i + 1));
                start = i + 1;
            }
        }
        if (start < said.end() || clauses.isEmpty()) {
            clauses.add(new Span(start, said.end()));
        }
        return clauses;
    }

    /** Not the comma of "2,000" or "May 3, 2025". */
    private boolean isMark(int at, Span said) {
        if (MARKS.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        boolean digitBefore = at > said.start() && Character.isDigit(text.charAt(at - 1));
        boolean digitBehind =
                text.substring(at + 1, Math.min(said.end(), at + 3)).strip().matches("\\d.?");
        return !digitBefore || !digitBehind;
    }

    private static int indexOf(List<Span> clauses, int offset) {
        for (int i = 0; i < clauses.size(); i++) {
            if (offset < clauses.get(i).end()) {
                return i;
            }
        }
        return clauses.size() - 1;
    }

    private static Span join(List<Span> clauses, int from, int to) {
        return new Span(clauses.get(from).start(), clauses.get(to).end());
    }

    private int most() {
        return characters ? MOST_CHARACTERS : MOST_WORDS;
    }

    private int size(Span span) {
        return characters ? span.length() : words(span).size();
    }

    /** A clause that is too long is cut so that the telling words stand inside. */
    private Span window(Span clause, Span focus) {
        if (characters) {
            int start = Math.max(
                    clause.start(),
                    Math.min(
                            focus.start() - MOST_CHARACTERS / 3,
                            Math.max(clause.start(), clause.end() - MOST_CHARACTERS)));
            return new Span(start, Math.max(focus.end(), Math.min(clause.end(), start + MOST_CHARACTERS)));
        }
        List<Span> words = words(clause);
        int first = 0;
        int last = 0;
        for (int i = 0; i < words.size(); i++) {
            first = words.get(i).start() <= focus.start() ? i : first;
            last = words.get(i).start() < focus.end() ? i : last;
        }
        int start =
                last < MOST_WORDS ? 0 : opening(words, Math.max(0, Math.min(first, last - MOST_WORDS * 2 / 3)), first);
        int end = end(words, start, last);
        return new Span(words.get(start).start(), words.get(end).end());
    }

    /** The first word to quote: behind a mark that stands between it and the telling words, not far from it. */
    private int opening(List<Span> words, int start, int first) {
        for (int i = start; i < Math.min(start + MOST_WORDS_ASIDE, first); i++) {
            if (MARKS.indexOf(text.charAt(words.get(i).end() - 1)) >= 0) {
                return i + 1;
            }
        }
        return withHead(words, start);
    }

    /** Back from "United States" to "the readiness of the United States", and from "has sent" to who has. */
    private int withHead(List<Span> words, int start) {
        int head = start;
        int least = Math.max(0, start - MOST_WORDS_OF_HEAD);
        while (head > least && isHead(words, head)) {
            head--;
        }
        return head;
    }

    /** Whether the word before belongs to a word. */
    private boolean isHead(List<Span> words, int at) {
        String before = words.get(at - 1).of(text);
        String here = words.get(at).of(text);
        boolean closed = MARKS.indexOf(before.charAt(before.length() - 1)) >= 0;
        boolean name = Character.isUpperCase(before.charAt(0))
                && (Character.isUpperCase(here.charAt(0))
                        || Character.isDigit(here.charAt(0))
                        || AUXILIARY.contains(here));
        return !closed && (name || HEADS.contains(before) || here.equals("of"));
    }

    /** The last word to quote: that of the clause, if it is near, or one behind which the clause can be cut. */
    private int end(List<Span> words, int start, int last) {
        int most = Math.max(last, Math.min(words.size(), start + MOST_WORDS) - 1);
        if (words.size() - 1 <= most + MORE_WORDS) {
            return words.size() - 1;
        }
        int fewest = Math.max(last, start + FEWEST_WORDS - 1);
        for (int cut = most; cut >= fewest; cut--) {
            int end = standing(words, cut, last);
            if (CUT_BEFORE.contains(word(words.get(cut + 1))) && end >= fewest) {
                return end;
            }
        }
        return standing(words, most, last);
    }

    /** The last word but those that need the words behind them; not before the last of the telling words. */
    private int standing(List<Span> words, int end, int last) {
        int standing = end;
        while (standing > last && leavesOpen(words.get(standing))) {
            standing--;
        }
        return standing;
    }

    private boolean leavesOpen(Span word) {
        return DANGLING.contains(word(word)) || LEANING.contains(word(word));
    }

    private String word(Span place) {
        return written(place).toLowerCase(Locale.ROOT);
    }

    /** A word without the marks behind it. */
    private String written(Span place) {
        int end = place.end();
        while (end > place.start() && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(place.start(), end);
    }

    private List<Span> words(Span span) {
        List<Span> words = new ArrayList<>();
        int start = -1;
        for (int i = span.start(); i <= span.end(); i++) {
            boolean blank = i == span.end() || Character.isWhitespace(text.charAt(i));
            if (blank && start >= 0) {
                words.add(new Span(start, i));
                start = -1;
            } else if (!blank && start < 0) {
                start = i;
            }
        }
        return words;
    }

    private Span trimmed(Span span) {
        int start = span.start();
        int end = span.end();
        while (end > start + 1 && isTrimmed(end - 1, end)) {
            end--;
        }
        while (start < end - 1 && isTrimmed(start, end)) {
            start++;
        }
        Matcher number = NUMBER.matcher(text).region(start, end);
        if (number.lookingAt()) {
            start = number.end();
        }
        for (Span word : words(new Span(start, end)).stream().limit(1).toList()) {
            if (OPENING.contains(word.of(text)) && word.end() + 1 < end) {
                start = word.end() + 1;
            }
        }
        return new Span(start, withClosingMark(start, end));
    }

    /** The quotation mark behind the last word, where the one that it closes is quoted too. */
    private int withClosingMark(int start, int end) {
        String words = text.substring(start, end);
        for (int at = end; at < Math.min(text.length(), end + 2); at++) {
            char mark = text.charAt(at);
            boolean open = mark == '"'
                    ? words.chars().filter(c -> c == '"').count() % 2 == 1
                    : mark == '”' && words.lastIndexOf('“') > words.lastIndexOf('”');
            if (open) {
                return at + 1;
            }
        }
        return end;
    }

    /** The point of "U.S." stays. */
    private boolean isTrimmed(int at, int end) {
        char c = text.charAt(at);
        boolean abbreviation = c == '.' && end - 3 >= 0 && text.charAt(end - 3) == '.';
        return Character.isWhitespace(c) || (TRIMMED.indexOf(c) >= 0 && !abbreviation);
    }
}
