package org.diptych.ui.findings;

import java.util.List;
import java.util.Map;
import org.diptych.ui.findings.FindingRow.Decision;

/**
 * What the list of findings shows, or why it is empty.
 *
 * @param state whether there is something to show
 * @param counts number of findings of each decision
 * @param shown the decision whose findings are listed
 * @param rows the findings
 */
public record FindingList(State state, Map<Decision, Integer> counts, Decision shown, List<FindingRow> rows) {
    public FindingList {
        counts = Map.copyOf(counts);
        rows = List.copyOf(rows);
    }

    /** What a list shows. */
    public enum State {
        WAITS_FOR_TEXTS,
        COMPARING,
        NOTHING_HERE,
        ROWS
    }

    public int count(Decision decision) {
        return counts.getOrDefault(decision, 0);
    }
}
