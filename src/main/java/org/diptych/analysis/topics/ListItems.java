package org.diptych.analysis.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.model.Span;
import org.jspecify.annotations.Nullable;

/** The parts of a sentence between commas and "and", and those of them that make an enumeration around a mention. */
final class ListItems {
    private static final Pattern SEPARATOR = Pattern.compile(
            ",|;|:|\\(|\\)|—|\\s[–-]\\s|\\b(?:and|or|as well as|et|ou|ainsi que|y|e|o|así como|и|или|а также)\\b|&",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final int MOST_WORDS_OF_ITEM = 6;
    /** An item of a list that "including" has opened may be longer: "talks to reduce the risks of war". */
    private static final int MOST_WORDS_OF_OPENED_ITEM = 9;

    private static final Set<String> CLAUSE_WORDS = Set.of(
            "he", "she", "they", "we", "i", "it", "who", "which", "that", "to", "whose", "because", "if", "when");

    private final ReadText text;
    private final SentenceCues cues;
    private final Span mention;

    ListItems(ReadText text, SentenceCues cues, Span mention) {
        this.text = text;
        this.cues = cues;
        this.mention = mention;
    }

    /** All parts of the sentence in their order. */
    List<Span> segments() {
        Span sentence = cues.sentence();
        List<Span> segments = new ArrayList<>();
        Matcher separators = SEPARATOR.matcher(text.text()).region(sentence.start(), sentence.end());
        separators.useTransparentBounds(true);
        int from = sentence.start();
        while (separators.find()) {
            add(segments, from, separators.start());
            from = separators.end();
        }
        add(segments, from, sentence.end());
        return segments;
    }

    /** Empty segments (", and") are left out; a separator inside the mention does not part it. */
    private void add(List<Span> segments, int start, int end) {
        int previous = segments.size() - 1;
        if (previous >= 0
                && segments.get(previous).overlaps(mention)
                && start < mention.end()
                && mention.end() > segments.get(previous).end()) {
            segments.set(previous, new Span(segments.get(previous).start(), end));
        } else if (!text.text().substring(start, end).isBlank()) {
            segments.add(new Span(start, end));
        }
    }

    /** The parts that make the enumeration; only the mention's own part where there is none. */
    List<Span> items() {
        List<Span> segments = segments();
        int own = 0;
        while (own < segments.size() - 1 && segments.get(own).end() < mention.end()) {
            own++;
        }
        int first = opening(segments, own);
        if (first < 0) {
            first = own;
            while (first > 0 && isShort(segments.get(first), MOST_WORDS_OF_ITEM, false)) {
                first--;
            }
        }
        int last = own;
        while (last + 1 < segments.size() && isShort(segments.get(last + 1), MOST_WORDS_OF_ITEM, false)) {
            last++;
        }
        return segments.subList(first, last + 1);
    }

    /**
     * The first item with "including" or "cooperation in" before the mention and nothing but items in between; -1 without
     * one. An item like "work on trade" may itself stand in a list that "including" has opened.
     */
    private int opening(List<Span> segments, int own) {
        int found = -1;
        for (int i = own; i >= 0; i--) {
            Span item = segments.get(i);
            int limit = item.contains(mention) ? mention.start() : item.end();
            Span opener = lastOpener(item.start(), limit);
            if (opener != null && isShort(new Span(opener.end(), item.end()), MOST_WORDS_OF_OPENED_ITEM, true)) {
                found = i;
            }
            if (!isShort(item, MOST_WORDS_OF_OPENED_ITEM, true)) {
                return found;
            }
        }
        return found;
    }

    /** The last "including" or "cooperation in" of a stretch. */
    @Nullable
    Span lastOpener(int from, int to) {
        Span last = null;
        for (String group : List.of("opens", "cooperation")) {
            for (Span cue : cues.all(group)) {
                boolean inside = cue.start() >= from && cue.end() <= to;
                last = inside && (last == null || cue.end() > last.end()) ? cue : last;
            }
        }
        return last;
    }

    /** A few words without a clause of their own; an infinitive ("talks to reduce …") and "to trade" where allowed. */
    private boolean isShort(Span segment, int most, boolean infinitive) {
        int words = 0;
        String before = "";
        for (int i = firstTokenFrom(text.tokens(), segment.start());
                i < text.tokens().size();
                i++) {
            Token token = text.tokens().get(i);
            if (token.span().start() >= segment.end()) {
                break;
            }
            boolean to = token.form().equals("to") && (infinitive || !isVerb(i + 1));
            boolean finite = token.tag().equals("AUX") || (isVerb(i) && !(infinitive && before.equals("to")));
            if (finite || (!to && CLAUSE_WORDS.contains(token.form()))) {
                return false;
            }
            before = token.form();
            words += token.isWord() ? 1 : 0;
        }
        return words <= most;
    }

    private boolean isVerb(int index) {
        if (index >= text.tokens().size()) {
            return false;
        }
        Token token = text.tokens().get(index);
        boolean noun = index > 0 && text.tokens().get(index - 1).form().endsWith("-related");
        return token.tag().equals("VERB")
                && !noun
                && !token.form().endsWith("ing")
                && !token.form().endsWith("ed");
    }

    /** The words and marks of a stretch. */
    static List<Token> tokens(ReadText text, Span span) {
        List<Token> all = text.tokens();
        int from = firstTokenFrom(all, span.start());
        return all.subList(from, Math.max(from, firstTokenFrom(all, span.end())));
    }

    /** Index of the first token that begins at or behind an offset. */
    static int firstTokenFrom(List<Token> tokens, int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
