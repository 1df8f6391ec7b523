package org.diptych.ui.notes;

import java.util.List;
import java.util.stream.Stream;
import org.diptych.model.Comparison;
import org.diptych.model.TopicPresence;
import org.diptych.ui.shared.Workspace;

/**
 * What the notebook is made of. Which topics are shown is no part of it, so that showing one does not make the list
 * anew.
 *
 * @param comparison the comparison, with every topic shown
 * @param compared the comparison that was compared last, with every topic shown
 * @param found what was found of each topic in A and in B
 */
record NotesBasis(Comparison comparison, Comparison compared, List<TopicPresence> found) {
    static NotesBasis of(Workspace workspace) {
        return new NotesBasis(
                allShown(workspace.comparison()),
                allShown(workspace.compared().comparison()),
                workspace.compared().analysis().topics().stream()
                        .flatMap(topic -> Stream.of(topic.a(), topic.b()))
                        .toList());
    }

    private static Comparison allShown(Comparison comparison) {
        return comparison.withCodebook(comparison.codebook().withAllShown());
    }
}
