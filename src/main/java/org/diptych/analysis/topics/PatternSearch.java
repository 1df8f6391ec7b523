package org.diptych.analysis.topics;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One pass over one text. A folded character is of the same kind as the character itself. */
final class PatternSearch {
    private static final int LONGEST_PARTICLE = 3;
    private static final int[] NONE = {};

    private final CompiledPatterns patterns;
    private final FormTable forms;
    private final SequenceTrie trie;
    private final String text;
    private final char[] folded;
    private final PatternMatcher.Listener listener;
    // Gaps already crossed from the present start; without it many gaps in a row would multiply.
    private final Set<Long> crossed = new HashSet<>();
    private int unitEnd;

    PatternSearch(CompiledPatterns patterns, String text, PatternMatcher.Listener listener) {
        this.patterns = patterns;
        this.forms = patterns.forms;
        this.trie = patterns.trie;
        this.text = text;
        this.listener = listener;
        this.folded = Folding.all(text);
    }

    void run() {
        int at = 0;
        boolean insideHangul = false;
        while (at < folded.length) {
            byte kind = Folding.kindOf(folded[at]);
            switch (kind) {
                case Folding.SPACE, Folding.JOINER, Folding.IGNORED -> at++;
                case Folding.WORD -> at = startWord(at);
                case Folding.KATAKANA -> {
                    startAt(at);
                    at = endOfRun(at, kind);
                }
                default -> {
                    if (kind != Folding.HANGUL || !insideHangul) {
                        startCharacter(at);
                    }
                    at++;
                }
            }
            insideHangul = kind == Folding.HANGUL;
        }
    }

    private int startWord(int at) {
        int form = readForm(at);
        int end = unitEnd;
        int start = patterns.startOf(form);
        if (start > 0) {
            begin(start - 1, at, end);
        } else if (start < 0) {
            enter(forms.unitsOf(form), at, end);
        }
        if (patterns.globs.mayStart(folded[at])) {
            enter(globs(at, end), at, end);
        }
        return end;
    }

    private void startCharacter(int at) {
        char first = folded[at];
        if (!patterns.mayStart(first)) {
            return;
        }
        if (patterns.mayStartAlone(first)) {
            startAt(at);
        } else if (at + 1 < folded.length) {
            int node = patterns.pairs.node(first, folded[at + 1]);
            if (node >= 0) {
                begin(node, at, at + 2);
            }
        }
    }

    private void startAt(int at) {
        int[] units = read(at);
        enter(units, at, unitEnd);
    }

    private void begin(int node, int at, int end) {
        if (!crossed.isEmpty()) {
            crossed.clear();
        }
        walk(node, at, end);
    }

    private void enter(int[] units, int at, int end) {
        for (int unit : units) {
            int node = trie.first(unit);
            if (node >= 0 && patterns.satisfies(unit, text, at, end)) {
                begin(node, at, end);
            }
        }
    }

    /** Goes on from a node whose last unit ends at {@code end}. */
    private void walk(int node, int start, int end) {
        long facts = trie.facts(node);
        int single = SequenceTrie.singleEnd(facts);
        if (single >= 0) {
            listener.found(single, start, end);
        } else if (SequenceTrie.hasEnds(facts)) {
            for (int pattern : trie.ends(node)) {
                listener.found(pattern, start, end);
            }
        }
        if (SequenceTrie.isFollowed(facts)) {
            goOn(node, facts, start, end);
        }
    }

    private void goOn(int node, long facts, int start, int end) {
        if (SequenceTrie.isFollowedByAdjacent(facts)) {
            step(node, facts, start, end, false);
        }
        if (SequenceTrie.isFollowedByJoined(facts)) {
            step(node, facts, start, Scan.behindJoin(text, end), true);
            stepBehindParticle(node, facts, start, end);
        }
        if (SequenceTrie.isFollowedByGap(facts)) {
            for (SequenceTrie.Gap gap : trie.gaps(node)) {
                cross(gap, start, end);
            }
        }
    }

    private void step(int node, long facts, int start, int at, boolean joined) {
        if (at < 0 || at >= folded.length) {
            return;
        }
        int[] units = read(at);
        int end = unitEnd;
        for (int unit : units) {
            int next = SequenceTrie.mayBeFollowedBy(facts, unit) ? trie.next(node, unit, joined) : -1;
            if (next >= 0 && patterns.satisfies(unit, text, at, end)) {
                walk(next, start, end);
            }
        }
    }

    /** Korean words take particles before the blank. */
    private void stepBehindParticle(int node, long facts, int start, int end) {
        int at = end;
        while (at < folded.length && at - end < LONGEST_PARTICLE && Folding.kindOf(folded[at]) == Folding.HANGUL) {
            at++;
        }
        if (at > end && at < folded.length && Folding.kindOf(folded[at]) == Folding.SPACE) {
            step(node, facts, start, Scan.behindJoin(text, at), true);
        }
    }

    private void cross(SequenceTrie.Gap gap, int start, int end) {
        int at = end;
        for (int taken = 0; taken <= gap.most(); taken++) {
            if (taken >= gap.least() && crossed.add((long) gap.to() << 32 | at)) {
                walk(gap.to(), start, at);
            }
            int next = Scan.behindJoin(text, at);
            if (next < 0 || next >= folded.length || Scan.endsClause(text.charAt(next))) {
                return;
            }
            read(next);
            at = unitEnd;
        }
    }

    /** The units that the text satisfies at {@code at}; their end is left in {@code unitEnd}. */
    private int[] read(int at) {
        byte kind = Folding.kindOf(folded[at]);
        if (kind == Folding.WORD) {
            int[] units = forms.unitsOf(readForm(at));
            return patterns.globs.mayStart(folded[at]) ? joined(units, globs(at, unitEnd)) : units;
        }
        if (kind != Folding.KATAKANA) {
            unitEnd = at + 1;
            return forms.unitsOfCharacter(folded[at]);
        }
        unitEnd = endOfRun(at, kind);
        long hash = 0;
        for (int i = at; i < unitEnd; i++) {
            hash = FormTable.hash(hash, folded[i]);
        }
        return forms.unitsOf(forms.find(hash, folded, at, unitEnd));
    }

    /** The form of the word at {@code at}, -1 if no pattern has it; its end is left in {@code unitEnd}. */
    private int readForm(int at) {
        long hash = 0;
        int end = at;
        while (end < folded.length) {
            byte kind = Folding.kindOf(folded[end]);
            if (kind == Folding.WORD) {
                hash = FormTable.hash(hash, folded[end]);
            } else if (kind != Folding.IGNORED) {
                break;
            }
            end++;
        }
        if (end - at == 1 && end < folded.length && text.charAt(end) == '.') {
            end = Scan.endOfDotted(text, at, end);
            hash = FormTable.hash(Folding.of(text.substring(at, end).replace(".", "")));
        }
        unitEnd = end;
        return forms.mayHold(hash) ? forms.find(hash, folded, at, end) : -1;
    }

    private int[] globs(int at, int end) {
        List<Integer> found = patterns.globs.find(Folding.of(text.substring(at, end)));
        return found.isEmpty()
                ? NONE
                : found.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] joined(int[] units, int[] more) {
        int[] all = new int[units.length + more.length];
        System.arraycopy(units, 0, all, 0, units.length);
        System.arraycopy(more, 0, all, units.length, more.length);
        return all;
    }

    private int endOfRun(int at, byte kind) {
        int end = at;
        while (end < folded.length && Folding.kindOf(folded[end]) == kind) {
            end++;
        }
        return end;
    }
}
