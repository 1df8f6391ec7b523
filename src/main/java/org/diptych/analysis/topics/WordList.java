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

/** An enumeration around a mention, in a language with blanks between words ("topics including A, B, and C"). */
final class WordList {
    private static final Pattern SEPARATOR = Pattern.compile(
            ",|;|:|\\(|\\)|—|\\s[–-]\\s|\\b(?:and|or|as well as|et|ou|ainsi que|y|e|o|así como|и|или|а также)\\b|&",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DASH = Pattern.compile("\\s?[—:]|\\s[–-]\\s");
    private static final int MOST_WORDS_OF_ITEM = 6;
    /** An item of a list that "including" has opened may be longer: "talks to reduce the risks of war". */
    private static final int MOST_WORDS_OF_OPENED_ITEM = 9;

    private static final int LEAST_ITEMS = 3;
    private static final Set<String> CLAUSE_WORDS = Set.of(
            "he", "she", "they", "we", "i", "it", "who", "which", "that", "to", "whose", "because", "if", "when");

    private final ReadText text;
    private final SentenceCues cues;
    private final Span mention;
    private final List<Span> items = new ArrayList<>();

    WordList(ReadText text, SentenceCues cues, Span mention) {
        this.text = text;
        this.cues = cues;
        this.mention = mention;
        findItems(segments());
    }

    /** Whether the mention is one item among several of a list of subjects, fields or products. */
    boolean isOnlyNamed(List<Span> sameTopic) {
        if (items.size() < 2) {
            return false;
        }
        Span list = new Span(items.get(0).start(), items.get(items.size() - 1).end());
        boolean discussed = isLedBy("discuss") && !hasPositionInItem();
        boolean opened = isLedBy("opens") || isSubjectBeforeDash();
        boolean fields = isLedBy("cooperation");
        boolean closed = cues.any("closes", cue -> cue.start() >= mention.end() && cue.start() <= list.end());
        boolean long3 = items.size() >= LEAST_ITEMS;
        if (!isLedBy("discuss") && isMostly(sameTopic)) {
            return false;
        }
        return discussed || isLedBy("examples") || (long3 && (opened || fields || closed));
    }

    private boolean hasPositionInItem() {
        Span own = items.stream()
                .filter(item -> item.contains(mention))
                .findFirst()
                .orElse(mention);
        return cues.any("position", own::contains);
    }

    private boolean isMostly(List<Span> sameTopic) {
        long own = items.stream()
                .filter(item -> sameTopic.stream().anyMatch(item::contains))
                .count();
        return own >= 2 && own * 2 >= items.size();
    }

    /** Whether a cue stands in the first item, before what the mention could be. */
    private boolean isLedBy(String group) {
        Span first = items.get(0);
        int limit = first.contains(mention) ? mention.start() : first.end();
        return cues.any(group, cue -> cue.start() >= first.start() && cue.end() <= limit)
                || (first.start() > cues.sentence().start()
                        && cues.any(group, cue -> cue.end() <= first.start() && first.start() - cue.end() <= 2));
    }

    /** "their concerns — A, B, and C —": the noun before the dash or colon stands for the list. */
    private boolean isSubjectBeforeDash() {
        int start = items.get(0).start();
        return cues.any("subjects", cue -> {
            String between = cue.end() <= mention.start() ? text.text().substring(cue.end(), mention.start()) : "";
            boolean dash = DASH.matcher(between).lookingAt();
            return dash && cue.end() >= start - 2;
        });
    }

    private List<Span> segments() {
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

    private void findItems(List<Span> segments) {
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
        items.addAll(segments.subList(first, last + 1));
    }

    /** The item with the nearest "including" or "cooperation in" before the mention and nothing but items in between; -1 without one. */
    private int opening(List<Span> segments, int own) {
        for (int i = own; i >= 0; i--) {
            Span item = segments.get(i);
            int limit = item.contains(mention) ? mention.start() : item.end();
            Span opener = lastOpener(item.start(), limit);
            if (opener != null) {
                return isShort(new Span(opener.end(), item.end()), MOST_WORDS_OF_OPENED_ITEM, true) ? i : -1;
            }
            if (!isShort(item, MOST_WORDS_OF_OPENED_ITEM, true)) {
                return -1;
            }
        }
        return -1;
    }

    private @Nullable Span lastOpener(int from, int to) {
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
            boolean to = token.form().equals("to") && (infinitive || (words == 0 && !isVerb(i + 1)));
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
        return token.tag().equals("VERB")
                && !token.form().endsWith("ing")
                && !token.form().endsWith("ed");
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
