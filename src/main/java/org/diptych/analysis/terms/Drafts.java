package org.diptych.analysis.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diptych.model.TermKind;

/** Candidates while they are being found: equal wordings are one candidate with several places. Not thread-safe. */
final class Drafts {
    private record Draft(TermKind kind, Set<Place> places, List<Integer> content) {}

    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    /**
     * Adds a place of a candidate; nothing when it has no content.
     *
     * @param key what equal candidates have in common
     */
    void add(TermKind kind, String key, Place place, List<Integer> content) {
        if (!content.isEmpty()) {
            Draft draft = drafts.computeIfAbsent(key, it -> new Draft(kind, new LinkedHashSet<>(), content));
            draft.places().add(place);
            if (kind == TermKind.NAME && draft.kind() != kind) {
                drafts.put(key, new Draft(kind, draft.places(), draft.content()));
            }
        }
    }

    /** All candidates in the order in which they were found. */
    List<Candidate> candidates() {
        List<Candidate> all = new ArrayList<>();
        for (Draft draft : drafts.values()) {
            all.add(new Candidate(draft.kind(), draft.places().stream().sorted().toList(), draft.content()));
        }
        return all;
    }
}
