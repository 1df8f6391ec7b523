package org.diptych.project.file;

import java.util.Optional;
import org.diptych.model.AliasGroup;
import org.diptych.model.Anchor;
import org.diptych.model.LinkDecision;
import org.diptych.model.MentionDecision;
import org.diptych.model.Pattern;

/** Tells entries of a list apart that have no id, by what stays the same when their place in the text moves. */
final class EntryKey {
    private EntryKey() {}

    static String of(Pattern pattern) {
        return pattern.language() + ":" + pattern.text();
    }

    static String of(AliasGroup group) {
        return of(group.forms().get(0));
    }

    static String of(Anchor anchor) {
        return anchor.quote();
    }

    static String of(MentionDecision decision) {
        return Words.of(decision.side()) + ":" + decision.topicId() + ":" + of(decision.anchor());
    }

    static String of(LinkDecision decision) {
        return quote(decision.a()) + " = " + quote(decision.b());
    }

    private static String quote(Optional<Anchor> anchor) {
        return anchor.map(EntryKey::of).orElse("");
    }
}
