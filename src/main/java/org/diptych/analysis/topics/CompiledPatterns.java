package org.diptych.analysis.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diptych.model.Pattern;

/** Patterns as tables: the units of their words and characters, and a tree of the sequences. Filled once. */
final class CompiledPatterns {
    private static final int GENERAL = -1;

    final FormTable forms = new FormTable();
    final GlobTable globs = new GlobTable();
    final SequenceTrie trie = new SequenceTrie();
    final PairTable pairs = new PairTable();
    // Both are of use only while patterns are added.
    private Map<String, Integer> unitNumbers = new HashMap<>();
    private List<String> spellings = new ArrayList<>();
    // Which folded characters may start a find, alone or with the next one: most characters cost one look.
    private final long[] starters = new long[(1 << 16) / Long.SIZE];
    private final long[] lone = new long[(1 << 16) / Long.SIZE];
    // By form, the node behind it plus one; 0 if no pattern starts with it, GENERAL if its units must be looked at.
    private int[] starts = {};
    // By unit, the spelling that it asks for; empty if it asks for none.
    private String[] exact = {};

    private CompiledPatterns() {}

    static CompiledPatterns of(List<Pattern> patterns) {
        CompiledPatterns compiled = new CompiledPatterns();
        for (int i = 0; i < patterns.size(); i++) {
            for (List<Unit> units : PatternSyntax.read(patterns.get(i))) {
                compiled.add(units, patterns.get(i).language(), i);
            }
        }
        compiled.finish();
        return compiled;
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
        if (!pair) {
            lone[first >>> 6] |= 1L << first;
        }
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
        String key = unit.kind()
                .name()
                .concat(isCharacter(unit) ? "\n" : language.concat("\n"))
                .concat(unit.text());
        Integer known = unitNumbers.get(key);
        if (known != null) {
            return known;
        }
        int number = spellings.size();
        unitNumbers.put(key, number);
        spellings.add(unit.kind() == Unit.Kind.EXACT ? unit.text() : "");
        switch (unit.kind()) {
            case GLOB -> globs.add(unit.text(), number);
            case EXACT -> forms.add(Folding.of(unit.text()), number);
            default -> {
                for (String form : Inflections.of(unit.text(), language)) {
                    forms.add(form, number);
                }
            }
        }
        return number;
    }

    private void finish() {
        trie.finish();
        forms.finish();
        exact = spellings.toArray(String[]::new);
        unitNumbers = Map.of();
        spellings = List.of();
        starts = new int[forms.size()];
        for (int form = 0; form < starts.length; form++) {
            int[] units = forms.unitsOf(form);
            for (int unit : units) {
                if (trie.first(unit) >= 0) {
                    boolean only = starts[form] == 0 && exact[unit].isEmpty();
                    starts[form] = only ? trie.first(unit) + 1 : GENERAL;
                }
            }
        }
    }

    /**
     * The node behind a form that only one pattern, or several with the same first word, start with, plus one; 0 if no
     * pattern starts with it; negative if it must be seen which of its units do.
     */
    int startOf(int form) {
        return form < 0 ? 0 : starts[form];
    }

    boolean mayStart(char folded) {
        return (starters[folded >>> 6] & 1L << folded) != 0;
    }

    /** Whether a pattern may start with this character without another one right behind it. */
    boolean mayStartAlone(char folded) {
        return (lone[folded >>> 6] & 1L << folded) != 0;
    }

    /** Whether the text of a find has the capitals that the unit asks for. */
    boolean satisfies(int unit, String text, int start, int end) {
        String spelling = exact[unit];
        return spelling.isEmpty()
                || spelling.contentEquals(
                        Scan.narrow(text.substring(start, end)).replace(".", ""));
    }
}
