package org.diptych.ui.notes;

import org.diptych.model.Annotation;
import org.diptych.model.Highlights;
import org.diptych.model.LinkDecision;
import org.diptych.model.LinkDecisions;
import org.diptych.model.MentionDecision;
import org.diptych.model.MentionDecisions;
import org.diptych.model.Research;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.TopicMention;

/** The part of the research that an entry of the notebook shows. */
public sealed interface Subject {
    /** The research without it. */
    Research removedFrom(Research research);

    /** The research with it on other words of a statement. */
    Research placedIn(Research research, Side side, String text, Span words);

    /** A highlight or note. */
    record Marked(Annotation annotation) implements Subject {
        @Override
        public Research removedFrom(Research research) {
            return Highlights.remove(research, annotation.id());
        }

        @Override
        public Research placedIn(Research research, Side side, String text, Span words) {
            return Highlights.place(research, annotation.id(), text, words);
        }
    }

    /** A decision about a mention. */
    record Decided(MentionDecision decision) implements Subject {
        @Override
        public Research removedFrom(Research research) {
            return MentionDecisions.reset(research, decision);
        }

        @Override
        public Research placedIn(Research research, Side side, String text, Span words) {
            return MentionDecisions.place(research, decision, text, words);
        }
    }

    /** A decision about passages. */
    record Linked(LinkDecision decision) implements Subject {
        @Override
        public Research removedFrom(Research research) {
            return LinkDecisions.reset(research, decision);
        }

        @Override
        public Research placedIn(Research research, Side side, String text, Span words) {
            return LinkDecisions.place(research, decision, side, text, words);
        }
    }

    /** A mention that is only suggested; there is nothing to remove. */
    record Found(TopicMention mention) implements Subject {
        @Override
        public Research removedFrom(Research research) {
            return research;
        }

        @Override
        public Research placedIn(Research research, Side side, String text, Span words) {
            return research;
        }
    }
}
