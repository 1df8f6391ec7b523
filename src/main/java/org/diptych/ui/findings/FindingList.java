package org.diptych.ui.findings;

import java.util.List;
import java.util.Map;
import org.diptych.ui.findings.FindingRow.Decision;
import org.diptych.ui.shared.ListState;

/**
 * What the list of findings shows, or why it is empty.
 *
 * @param state whether there is something to show
 * @param counts number of findings of each decision
 * @param shown the decision whose findings are listed
 * @param rows the findings
 */
public record FindingList(ListState state, Map<Decision, Integer> counts, Decision shown, List<FindingRow> rows) {
    public FindingList {
        counts = Map.copyOf(counts);
        rows = List.copyOf(rows);
    }

    public int count(Decision decision) {
        return counts.getOrDefault(decision, 0);
    }

    /** Number of findings that are not rejected. */
    public int standing() {
        return count(Decision.PROPOSED) + count(Decision.ACCEPTED);
    }
}
