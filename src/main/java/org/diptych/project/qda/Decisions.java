package org.diptych.project.qda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diptych.model.Annotation;
import org.diptych.model.Comparison;
import org.diptych.model.LinkDecision;
import org.diptych.model.Research;
import org.diptych.project.file.ResearchText;

/**
 * Decisions for which REFI-QDA has no place: rejected mentions, findings, confirmed absences and the like. They travel
 * as a note of the project, which other programs show and keep.
 */
final class Decisions {
    /** Identifier of the user who stands for what the patterns found. */
    static final String AUTOMATIC = Guid.of("org.diptych.user", "automatic");

    /** Identifier of the note. */
    static final String NOTE = Guid.of("org.diptych.note", "decisions");

    private Decisions() {}

    /** The text of the note; empty when nothing was decided. */
    static String write(Comparison comparison) {
        return comparison.research().isEmpty() ? "" : ResearchText.write(comparison.research());
    }

    /**
     * Lays the note over what the project's own elements say. Highlights and their notes are those of the elements,
     * which another program may have changed since; everything else comes from the note.
     */
    static Comparison read(Notes notes, Comparison made) {
        Optional<Research> noted =
                ResearchText.read(notes.byGuid(NOTE), made.a().text(), made.b().text());
        return noted.map(research -> made.withResearch(new Research(
                        annotations(research.annotations(), made.research().annotations()),
                        research.mentions(),
                        links(research.links(), made.research().links()),
                        research.findings(),
                        research.rejectedFindings(),
                        research.absences(),
                        research.ignoredTerms())))
                .orElse(made);
    }

    private static List<Annotation> annotations(List<Annotation> noted, List<Annotation> marked) {
        Map<String, Annotation> byId = new LinkedHashMap<>();
        marked.forEach(annotation -> byId.put(annotation.id(), annotation));
        List<Annotation> all = new ArrayList<>();
        for (Annotation annotation : noted) {
            Annotation now = byId.remove(annotation.id());
            if (now != null) {
                all.add(now);
            } else if (!annotation.anchor().isPlaced()) {
                all.add(annotation);
            }
        }
        all.addAll(byId.values());
        return all;
    }

    private static List<LinkDecision> links(List<LinkDecision> noted, List<LinkDecision> marked) {
        List<LinkDecision> all = new ArrayList<>(noted);
        marked.stream().filter(link -> !noted.contains(link)).forEach(all::add);
        return all;
    }
}
