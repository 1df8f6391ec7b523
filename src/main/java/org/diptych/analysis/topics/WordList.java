package org.diptych.analysis.topics;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.model.Span;

/** An enumeration around a mention, in a language with blanks between words ("topics including A, B, and C"). */
final class WordList {
    private static final Pattern DASH = Pattern.compile("\\s?[—:]|\\s[–-]\\s");
    private static final int LEAST_ITEMS = 3;
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
    private final ListItems parts;
    private final List<Span> items;

    WordList(ReadText text, SentenceCues cues, Span mention) {
        this.text = text;
        this.cues = cues;
        this.mention = mention;
        this.parts = new ListItems(text, cues, mention);
        this.items = parts.items();
    }

    /** Whether the mention is one item among several of a list of subjects, fields or products. */
    boolean isOnlyNamed(List<Span> sameTopic) {
        if (items.size() < 2 || hasRelativeClause()) {
            return false;
        }
        Span list = new Span(items.get(0).start(), items.get(items.size() - 1).end());
        boolean discussed = isLedBy("discuss") && !hasPositionInItem();
        boolean opened = (isLedBy("opens") && !isLedBy("means") && !hasPositionInItem()) || isSubjectBeforeDash();
        boolean fields = isLedBy("cooperation");
        boolean closed = !isHeadOfFirst()
                && cues.any(
                        "closes",
                        cue -> cue.start() >= mention.end()
                                && cue.start() <= list.end()
                                && !cues.any(
                                        "opens",
                                        opener -> opener.start() >= mention.end() && opener.end() <= cue.start()));
        boolean long3 = items.size() >= LEAST_ITEMS;
        if (!isLedBy("discuss") && (isMostly(sameTopic) || isAction())) {
            return false;
        }
        boolean passive = cues.any("discussed", cue -> cue.start() >= mention.end()) && !hasPositionInItem();
        return discussed || isLedBy("examples") || (long3 && (opened || fields || closed || passive));
    }

    /** Whether the mention stands beside another item, or another object of "discussed" stands before it. */
    boolean isOneOfSeveral() {
        List<Span> segments = parts.segments();
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
        return ListItems.tokens(text, own).stream().anyMatch(token -> RELATIVES.contains(token.form()));
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
        Span opener = parts.lastOpener(own.start(), mention.start());
        for (Token token : ListItems.tokens(text, new Span(opener == null ? own.start() : opener.end(), own.end()))) {
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
                && ListItems.tokens(text, new Span(mention.end(), first.end())).stream()
                        .anyMatch(token -> token.tag().equals("ADP"));
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
}
