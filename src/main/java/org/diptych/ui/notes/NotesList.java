package org.diptych.ui.notes;

import java.util.List;
import java.util.Map;
import org.diptych.model.Topic;

/**
 * The notebook as the tab shows it.
 *
 * @param entries the entries that are listed: those without a place first, then A, then B in reading order
 * @param counts how many entries each filter would list, within side, topic and search
 * @param topics the topics that entries have, in the order of the codebook
 * @param all number of all entries but suggestions
 */
public record NotesList(List<Entry> entries, Map<NotesFilter, Integer> counts, List<Topic> topics, int all) {
    public NotesList {
        entries = List.copyOf(entries);
        counts = Map.copyOf(counts);
        topics = List.copyOf(topics);
    }

    int count(NotesFilter filter) {
        return counts.getOrDefault(filter, 0);
    }
}
