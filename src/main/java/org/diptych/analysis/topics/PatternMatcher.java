package org.diptych.analysis.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.diptych.model.Pattern;

/**
 * Finds all places of many patterns in one pass. Immutable after {@link #of}, thread-safe.
 *
 * <p>Words are looked up whole by a hash that runs along with the scan; what a word may be a form of is known beforehand,
 * so inflections cost nothing while scanning. Phrases are sequences of such words in a tree that is entered only where a
 * first word fits. The time is linear in the text: a place costs at most the length of the longest pattern.
 */
public final class PatternMatcher {
    /** A find: pattern number and place. */
    public record Hit(int pattern, int start, int end) {}

    /** Is told of each find. */
    @FunctionalInterface
    public interface Listener {
        void found(int pattern, int start, int end);
    }

    private static final int[] NONE = {};

    private final FormTable forms = new FormTable();
    private final GlobTable globs = new GlobTable();
    private final SequenceTrie trie = new SequenceTrie();
    private final Map<String, Integer> unitNumbers = new HashMap<>();
    private final List<String> exactTexts = new ArrayList<>();
    // Which characters may start a find, alone or with the next one; so most characters cost one look at a small table.
    private final long[] starters = new long[(1 << 16) / Long.SIZE];
    private final long[] foldedStarters = new long[(1 << 16) / Long.SIZE];
    private final PairTable pairs = new PairTable();
    private final boolean[] loneCharacter = new boolean[1 << 16];
    private String[] exact = {};

    private PatternMatcher() {}

    /** A matcher for patterns; a hit carries the place of its pattern in the list. */
    public static PatternMatcher of(List<Pattern> patterns) {
        PatternMatcher matcher = new PatternMatcher();
        for (int i = 0; i < patterns.size(); i++) {
            for (List<Unit> units : PatternSyntax.read(patterns.get(i))) {
                matcher.add(units, patterns.get(i).language(), i);
            }
        }
        matcher.finish();
        return matcher;
    }

    /** Notes which characters fold to the first one of a pattern. */
    private void finish() {
        exact = exactTexts.toArray(String[]::new);
        for (int c = 0; c < loneCharacter.length; c++) {
            char folded = Folding.of((char) c);
            if ((starters[folded >>> 6] & 1L << folded) != 0) {
                foldedStarters[c >>> 6] |= 1L << c;
            }
        }
    }

    private void add(List<Unit> units, String language, int pattern) {
        boolean pair = startsWithPair(units);
        int node = 0;
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            node = unit.kind() == Unit.Kind.GAP
                    ? trie.addGap(node, unit.least(), unit.most())
                    : trie.add(node, number(unit, language), unit.joined() && node != 0);
            if (pair && i == 1) {
                pairs.put(units.get(0).text().charAt(0), unit.text().charAt(0), node);
            }
        }
        trie.end(node, pattern);
        char first = units.get(0).text().charAt(0);
        starters[first >>> 6] |= 1L << first;
        loneCharacter[first] |= !pair;
    }

    /** Whether a pattern starts with two neighbouring characters of which each is a unit. */
    private static boolean startsWithPair(List<Unit> units) {
        return units.size() > 1
                && isCharacter(units.get(0))
                && isCharacter(units.get(1))
                && !units.get(1).joined();
    }

    private static boolean isCharacter(Unit unit) {
        if (unit.kind() != Unit.Kind.FORM || unit.text().length() != 1) {
            return false;
        }
        byte kind = Folding.kindOf(unit.text().charAt(0));
        return kind == Folding.CHARACTER || kind == Folding.HANGUL || kind == Folding.SYMBOL;
    }

    private int number(Unit unit, String language) {
        // A character has no inflections, so it is one unit in all languages.
        String key = unit.kind() + (isCharacter(unit) ? "" : language) + '\n' + unit.text();
        Integer known = unitNumbers.get(key);
        if (known != null) {
            return known;
        }
        int number = exactTexts.size();
        unitNumbers.put(key, number);
        exactTexts.add(unit.kind() == Unit.Kind.EXACT ? unit.text() : "");
        switch (unit.kind()) {
            case GLOB -> globs.add(unit.text(), number);
            case EXACT -> forms.add(folded(unit.text()), number);
            default -> Inflections.of(unit.text(), language).forEach(form -> forms.add(form, number));
        }
        return number;
    }

    /** All finds in the order of their starts; a shorter and a longer find at one place are both given. */
    public List<Hit> find(String text) {
        List<Hit> hits = new ArrayList<>();
        find(text, (pattern, start, end) -> hits.add(new Hit(pattern, start, end)));
        return hits;
    }

    /** As {@link #find(String)}, without keeping the finds. */
    public void find(String text, Listener listener) {
        new Search(text, listener).run();
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(Folding.of(text.charAt(i)));
        }
        return folded.toString();
    }

    /** One pass over one text. */
    private final class Search {
        private static final int LONGEST_PARTICLE = 3;

        private final String text;
        private final char[] chars;
        private final char[] folded;
        private final Listener listener;
        // Gaps already crossed from the present start; without it many gaps in a row would multiply.
        private final Set<Long> crossed = new HashSet<>();
        private int unitEnd;

        Search(String text, Listener listener) {
            this.text = text;
            this.listener = listener;
            this.chars = text.toCharArray();
            this.folded = new char[chars.length];
            for (int i = 0; i < chars.length; i++) {
                folded[i] = Folding.of(chars[i]);
            }
        }

        void run() {
            int at = 0;
            boolean insideHangul = false;
            while (at < chars.length) {
                byte kind = Folding.kindOf(chars[at]);
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
            int[] units = readWord(at);
            int end = unitEnd;
            enter(units, at, end);
            return end;
        }

        private void startCharacter(int at) {
            char raw = chars[at];
            if ((foldedStarters[raw >>> 6] & 1L << raw) == 0) {
                return;
            }
            char first = folded[at];
            if (loneCharacter[first]) {
                startAt(at);
            } else if (at + 1 < chars.length) {
                int node = pairs.node(first, folded[at + 1]);
                if (node >= 0) {
                    begin(node, at, at + 2);
                }
            }
        }

        private void begin(int node, int at, int end) {
            if (!crossed.isEmpty()) {
                crossed.clear();
            }
            walk(node, at, end);
        }

        private void startAt(int at) {
            int[] units = read(at);
            enter(units, at, unitEnd);
        }

        private void enter(int[] units, int at, int end) {
            for (int unit : units) {
                int node = trie.first(unit);
                if (node >= 0 && satisfies(unit, at, end)) {
                    begin(node, at, end);
                }
            }
        }

        /** Goes on from a node whose last unit ends at {@code end}. */
        private void walk(int node, int start, int end) {
            for (int pattern : trie.ends(node)) {
                listener.found(pattern, start, end);
            }
            if (!trie.isFollowed(node)) {
                return;
            }
            if (trie.isFollowedByAdjacent(node)) {
                step(node, start, end, false);
            }
            if (trie.isFollowedByJoined(node)) {
                step(node, start, Scan.behindJoin(text, end), true);
                stepBehindParticle(node, start, end);
            }
            if (trie.isFollowedByGap(node)) {
                trie.gaps(node).forEach(gap -> cross(gap, start, end));
            }
        }

        private void step(int node, int start, int at, boolean joined) {
            if (at < 0 || at >= chars.length) {
                return;
            }
            int[] units = read(at);
            int end = unitEnd;
            for (int unit : units) {
                int next = trie.next(node, unit, joined);
                if (next >= 0 && satisfies(unit, at, end)) {
                    walk(next, start, end);
                }
            }
        }

        /** Korean words take particles before the blank. */
        private void stepBehindParticle(int node, int start, int end) {
            int at = end;
            while (at < chars.length && at - end < LONGEST_PARTICLE && Folding.kindOf(chars[at]) == Folding.HANGUL) {
                at++;
            }
            if (at > end && at < chars.length && Folding.kindOf(chars[at]) == Folding.SPACE) {
                step(node, start, Scan.behindJoin(text, at), true);
            }
        }

        private void cross(SequenceTrie.Gap gap, int start, int end) {
            int at = end;
            for (int taken = 0; taken <= gap.most(); taken++) {
                if (taken >= gap.least() && crossed.add((long) gap.to() << 32 | at)) {
                    walk(gap.to(), start, at);
                }
                int next = Scan.behindJoin(text, at);
                if (next < 0 || next >= chars.length || Scan.endsClause(chars[next])) {
                    return;
                }
                read(next);
                at = unitEnd;
            }
        }

        /** The units that the text satisfies at {@code at}; their end is left in {@code unitEnd}. */
        private int[] read(int at) {
            byte kind = Folding.kindOf(chars[at]);
            if (kind == Folding.WORD) {
                return readWord(at);
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
            return forms.unitsOf(forms.find(hash, chars, folded, at, unitEnd));
        }

        private int[] readWord(int at) {
            long hash = 0;
            int end = at;
            while (end < chars.length) {
                byte kind = Folding.kindOf(chars[end]);
                if (kind == Folding.WORD) {
                    hash = FormTable.hash(hash, folded[end]);
                } else if (kind != Folding.IGNORED) {
                    break;
                }
                end++;
            }
            if (end - at == 1 && end < chars.length && chars[end] == '.') {
                end = Scan.endOfDotted(text, at, end);
                hash = FormTable.hash(folded(text.substring(at, end).replace(".", "")));
            }
            unitEnd = end;
            int[] units = forms.mayHold(hash) ? forms.unitsOf(forms.find(hash, chars, folded, at, end)) : NONE;
            return globs.mayStart(folded[at]) ? withGlobs(units, at, end) : units;
        }

        private int[] withGlobs(int[] units, int at, int end) {
            List<Integer> found = globs.find(folded(text.substring(at, end)));
            return found.isEmpty()
                    ? units
                    : IntStream.concat(Arrays.stream(units), found.stream().mapToInt(Integer::intValue))
                            .toArray();
        }

        private boolean satisfies(int unit, int start, int end) {
            String spelling = exact[unit];
            return spelling.isEmpty()
                    || spelling.contentEquals(
                            Scan.narrow(text.substring(start, end)).replace(".", ""));
        }

        private int endOfRun(int at, byte kind) {
            int end = at;
            while (end < chars.length && Folding.kindOf(chars[end]) == kind) {
                end++;
            }
            return end;
        }
    }
}
