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

    private static final Set<String> RELATIVES = Set.of("where", "who", "which", "whose");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "also");
    /** Words in -ing that describe what follows instead of doing something with it. */
    private static final Set<String> DESCRIBING = Set.of(
            "including",
            "continuing",
            "ongoing",
            "emerging",
            "existing",
            "growing",
            "remaining",
            "pressing",
            "outstanding",
            "rising",
            "leading",
            "upcoming",
            "escalating",
            "developing",
            "evolving",
            "regarding",
            "concerning",
            "neighboring",
            "neighbouring",
            "surrounding",
            "underlying",
            "following",
            "coming");

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
        if (items.size() < 2 || hasRelativeClause()) {
            return false;
        }
        Span list = new Span(items.get(0).start(), items.get(items.size() - 1).end());
        boolean discussed = isLedBy("discuss") && !hasPositionInItem();
        boolean opened = isLedBy("opens") || isSubjectBeforeDash();
        boolean fields = isLedBy("cooperation");
        boolean closed = !isHeadOfFirst()
                && cues.any("closes", cue -> cue.start() >= mention.end() && cue.start() <= list.end());
        boolean long3 = items.size() >= LEAST_ITEMS;
        if (!isLedBy("discuss") && (isMostly(sameTopic) || isAction())) {
            return false;
        }
        boolean passive = cues.any("discussed", cue -> cue.start() >= mention.end()) && !hasPositionInItem();
        return discussed || isLedBy("examples") || (long3 && (opened || fields || closed || passive));
    }

    /** Whether the mention stands beside another item, or another object of "discussed" stands before it. */
    boolean isOneOfSeveral() {
        List<Span> segments = segments();
        return items.size() >= 2
                || cues.any(
                        "discuss",
                        cue -> segments.stream()
                                .anyMatch(segment -> segment.contains(cue) && segment.end() <= mention.start()));
    }

    private Span ownItem() {
        return items.stream().filter(item -> item.contains(mention)).findFirst().orElse(mention);
    }

    /** "such as the islands where the dispute began": the item says something of its own. */
    private boolean hasRelativeClause() {
        Span own = ownItem();
        return tokens(own).stream().anyMatch(token -> RELATIVES.contains(token.form()));
    }

    /**
     * "including launching talks on trade and energy": what will be done with the topic, not the topic alone. The first
     * word of what "and" joins without a comma counts for all of it.
     */
    private boolean isAction() {
        int first = items.indexOf(ownItem());
        while (first > 0
                && !hasMark(items.get(first - 1).end(), items.get(first).start())) {
            first--;
        }
        Span own = first < 0
                ? mention
                : new Span(items.get(first).start(), ownItem().end());
        Span opener = lastOpener(own.start(), mention.start());
        for (Token token : tokens(new Span(opener == null ? own.start() : opener.end(), own.end()))) {
            if (!token.isWord() || token.form().equals("by") || CONJUNCTIONS.contains(token.form())) {
                continue;
            }
            return token.form().endsWith("ing")
                    && !token.span().overlaps(mention)
                    && !DESCRIBING.contains(token.form());
        }
        return false;
    }

    private boolean hasMark(int from, int to) {
        return text.text().substring(from, to).chars().anyMatch(c -> ",;:—–()".indexOf(c) >= 0);
    }

    /** In "a partnership for trade, tea and others" the partnership is no item. */
    private boolean isHeadOfFirst() {
        Span first = items.get(0);
        return first.contains(mention)
                && tokens(new Span(mention.end(), first.end())).stream()
                        .anyMatch(token -> token.tag().equals("ADP"));
    }

    private List<Token> tokens(Span span) {
        List<Token> all = text.tokens();
        int from = firstTokenFrom(all, span.start());
        return all.subList(from, Math.max(from, firstTokenFrom(all, span.end())));
    }

    private boolean hasPositionInItem() {
        return cues.any("position", ownItem()::contains);
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
        boolean noun = index > 0 && text.tokens().get(index - 1).form().endsWith("-related");
        return token.tag().equals("VERB")
                && !noun
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
