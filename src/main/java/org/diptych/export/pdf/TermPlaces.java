package org.diptych.export.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diptych.export.shared.ParallelRow;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Side;
import org.diptych.model.Span;

/** In which rows the most telling one-sided terms stand. */
final class TermPlaces {
    /** Terms behind this rank are left out of the margin; the lists have them. */
    private static final int LAST_RANK = 60;
    /** More terms than this would drown a row. */
    private static final int MOST_IN_ROW = 6;

    private final Map<Side, Map<Integer, List<OneSidedTerm>>> byRow = new EnumMap<>(Side.class);

    TermPlaces(Reading reading) {
        for (Side side : Side.values()) {
            Map<Integer, List<OneSidedTerm>> rows = new HashMap<>();
            reading.analysis().of(side).onlyHere().stream()
                    .limit(reading.rows().list().isEmpty() ? 0 : LAST_RANK)
                    .forEach(term -> {
                        Span first = term.spans().get(0);
                        int row = reading.rows().at(side, first.start()).number();
                        List<OneSidedTerm> here = rows.computeIfAbsent(row, key -> new ArrayList<>());
                        if (here.size() < MOST_IN_ROW) {
                            here.add(term);
                        }
                    });
            byRow.put(side, rows);
        }
    }

    /** Terms whose first place is in the row, most telling first. */
    List<OneSidedTerm> in(Side side, ParallelRow row) {
        return byRow.getOrDefault(side, Map.of()).getOrDefault(row.number(), List.of());
    }
}
