package org.diptych.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.analysis.attribution.Subjects.Who;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.analysis.topics.Cues.Cue;
import org.diptych.model.PassageLink;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.SpeechAct;
import org.diptych.model.SpeechAct.Kind;
import org.diptych.model.Voice;

/** Marks the sentences that ask, commit, assure or agree; at most one of a kind in a sentence. */
public final class SpeechActs {
    /** Widest gap between a subject and its promise, in characters. */
    private static final int NEAR = 24;

    private final ReadText text;
    private final Subjects subjects;
    private final boolean firstPerson;
    private final List<SpeechAct> found = new ArrayList<>();

    SpeechActs(ReadText text, Subjects subjects, boolean firstPerson) {
        this.text = text;
        this.subjects = subjects;
        this.firstPerson = firstPerson;
    }

    List<SpeechAct> found() {
        return List.copyOf(found);
    }

    void read(int sentence, List<Cue> here, Voice voice) {
        first(here, "asks")
                .filter(cue -> !isNoun(cue) && !isAside(cue, here))
                .ifPresent(cue -> add(Kind.ASK, sentence, cue, voice));
        Optional<Span> agreed = voice == Voice.BOTH ? first(here, "agrees") : Optional.empty();
        agreed.ifPresent(cue -> add(Kind.AGREEMENT, sentence, cue, voice));
        if (agreed.isEmpty() && !promise(sentence, here, voice) && voice == Voice.OTHER_SIDE) {
            first(here, "assures").ifPresent(cue -> add(Kind.ASSURANCE, sentence, cue, voice));
        }
    }

    /** The first promise whose subject is a side; "relations will improve" is none. */
    private boolean promise(int sentence, List<Cue> here, Voice voice) {
        Span span = text.sentences().get(sentence).span();
        for (Cue cue : here) {
            if (!cue.group().equals("commits")) {
                continue;
            }
            Optional<Who> who = text.isCountedInCharacters()
                    ? Optional.of(voice == Voice.OTHER_SIDE ? Who.OTHER : Who.OWN)
                    : subjects.before(span, cue.span(), here).filter(subject -> isNear(span, cue.span(), here));
            if (who.isPresent()) {
                Voice promising = Subjects.voice(who.get(), voice, firstPerson);
                // "He invited me, which I accepted": the author promises, whoever spoke before.
                boolean quoted = promising == Voice.OWN_SIDE && voice == Voice.OTHER_SIDE && !firstPerson;
                boolean others = promising == Voice.OTHER_SIDE || quoted;
                add(others ? Kind.ASSURANCE : Kind.COMMITMENT, sentence, cue.span(), voice);
                return true;
            }
        }
        return false;
    }

    /** Whether hardly more than an adverb or auxiliary stands between the subject and the promise. */
    private boolean isNear(Span sentence, Span cue, List<Cue> here) {
        int from = Math.max(sentence.start(), cue.start() - NEAR);
        return subjects.before(new Span(from, sentence.end()), cue, here).isPresent()
                && !text.text().startsWith(" be ", cue.end());
    }

    /** "At his request" asks for nothing. */
    private boolean isNoun(Span cue) {
        Token token = text.tokens().get(Tokens.at(text.tokens(), cue.start()));
        return token.span().equals(cue) && token.tag().equals("NOUN");
    }

    /** "I must add that" wants nothing. */
    private static boolean isAside(Span cue, List<Cue> here) {
        return here.stream()
                .anyMatch(it -> it.group().equals("aside") && it.span().contains(cue));
    }

    private static Optional<Span> first(List<Cue> cues, String group) {
        return cues.stream()
                .filter(cue -> cue.group().equals(group))
                .map(Cue::span)
                .findFirst();
    }

    private void add(Kind kind, int sentence, Span cue, Voice voice) {
        found.add(new SpeechAct(kind, sentence, cue, voice, false));
    }

    /** The acts of one side, each marked as shared when a linked sentence of the other side does the same. */
    public static List<SpeechAct> shared(
            List<SpeechAct> acts, List<SpeechAct> others, List<PassageLink> links, Side side) {
        return acts.stream()
                .map(act -> act.withShared(links.stream()
                        .filter(link -> (side == Side.A ? link.a() : link.b()) == act.sentence())
                        .map(link -> side == Side.A ? link.b() : link.a())
                        .anyMatch(partner -> others.stream()
                                .anyMatch(other -> other.sentence() == partner && isSame(act.kind(), other.kind())))))
                .toList();
    }

    /** What one side calls its commitment is an assurance in the words of the other. */
    private static boolean isSame(Kind kind, Kind other) {
        return (kind == Kind.ASK) == (other == Kind.ASK);
    }
}
