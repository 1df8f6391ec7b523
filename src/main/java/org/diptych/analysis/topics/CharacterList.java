package org.diptych.analysis.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.model.Span;

/** An enumeration around a mention in Chinese or Japanese ("在甲、乙、丙等领域合作"). */
final class CharacterList {
    // 和 is also the first half of "peace", "harmony" and "reconciliation", and the second half of other words.
    private static final Pattern SEPARATOR = Pattern.compile("、|以及|及其|及|(?<![共温缓饱总仁])和(?![平谐解睦约])|(?<![参])与(?![会国])|・");
    private static final int LONGEST_ITEM = 12;
    private static final int LONGEST_TAIL = 4;
    private static final int LEAST_OF_SAME_TOPIC = 3;
    /** "and the like": one thing before it is an example already. */
    private static final String EXAMPLE = "等";

    /** "and other questions are": the list is what the sentence speaks of. */
    private static final Pattern PREDICATE =
            Pattern.compile("^等?(?:重大|热点|敏感)?(?:问题|議題|问题都|事务)?(?:都|均|纯)?(?:是|属于|事关|关乎|攸关|涉及)");

    private static final Pattern FIELDS = Pattern.compile("领域|領域|方面|合作|交流|议题|分野");

    private final String text;
    private final SentenceCues cues;
    private final Span mention;
    private final Span clause;
    private final List<Span> items = new ArrayList<>();
    private int own;

    CharacterList(String text, SentenceCues cues, Span mention) {
        this.text = text;
        this.cues = cues;
        this.mention = mention;
        this.clause = cues.clauseOf(mention);
        findItems();
    }

    /** Whether the mention is one item among several of a list of fields or subjects. */
    boolean isOnlyNamed(List<Span> sameTopic) {
        int closing = closing();
        boolean example = text.startsWith(EXAMPLE, Math.max(0, closing))
                && !cues.any("discuss", clause::contains)
                && !cues.any("position", clause::contains)
                && closing - mention.end() <= LONGEST_TAIL;
        if ((items.size() < 2 && !example) || closing < 0 || !standsAtEndOfItem()) {
            return false;
        }
        String behind = text.substring(closing, Math.min(clause.end(), closing + 8));
        if (PREDICATE.matcher(behind).find()) {
            return false;
        }
        boolean fields = FIELDS.matcher(behind).find();
        boolean position = cues.any("position", cue -> cue.start() >= clause.start() && cue.end() <= mention.start());
        return (fields || !position) && !(fields && isMostly(sameTopic));
    }

    private int closing() {
        int found = -1;
        for (String group : List.of("closes", "cooperation")) {
            for (Span cue : cues.all(group)) {
                boolean behind = cue.start() >= mention.end() && cue.end() <= clause.end();
                if (behind && (found < 0 || cue.start() < found)) {
                    found = cue.start();
                }
            }
        }
        return found;
    }

    /** What stands behind the mention in its item is at most another noun, no verb phrase. */
    private boolean standsAtEndOfItem() {
        Span item = items.get(own);
        int end = own == items.size() - 1 ? Math.min(item.end(), closing()) : item.end();
        return end - mention.end() <= LONGEST_TAIL;
    }

    private boolean isMostly(List<Span> sameTopic) {
        long mine = items.stream()
                .filter(item -> sameTopic.stream().anyMatch(item::contains))
                .count();
        return mine >= LEAST_OF_SAME_TOPIC && mine * 2 >= items.size();
    }

    private void findItems() {
        List<Span> segments = new ArrayList<>();
        Matcher separators = SEPARATOR.matcher(text).region(clause.start(), clause.end());
        int from = clause.start();
        while (separators.find()) {
            if (separators.start() > from && !mention.overlaps(new Span(separators.start(), separators.end()))) {
                segments.add(new Span(from, separators.start()));
                from = separators.end();
            }
        }
        segments.add(new Span(from, clause.end()));
        int mine = 0;
        while (mine < segments.size() - 1 && segments.get(mine).end() < mention.end()) {
            mine++;
        }
        int first = mine;
        boolean opens = mention.end() - segments.get(mine).start() <= LONGEST_ITEM;
        while (first > 0 && (first == mine ? opens : segments.get(first).length() <= LONGEST_ITEM)) {
            first--;
        }
        int last = mine;
        while (last + 1 < segments.size() && (last == mine || segments.get(last).length() <= LONGEST_ITEM)) {
            last++;
        }
        items.addAll(segments.subList(first, last + 1));
        own = mine - first;
    }
}
