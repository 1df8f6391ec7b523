package org.diptych.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.diptych.analysis.attribution.Subjects.Who;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.analysis.topics.Cues;
import org.diptych.analysis.topics.Cues.Cue;
import org.diptych.model.Attribution;
import org.diptych.model.Sentence;
import org.diptych.model.Span;
import org.diptych.model.SpeechAct;
import org.diptych.model.Strength;
import org.diptych.model.Voice;

/**
 * Reads who is said to say each sentence of a statement, and what is asked and promised. English and Chinese; in other
 * languages nearly all is narrated. For one statement, by one thread.
 *
 * <p>The first reporting verb with a subject decides. Without one, a Chinese sentence goes on from the sentence before it
 * in the same paragraph ("习近平指出" holds until somebody else speaks), a sentence in the first person is the author's, and
 * a text in the first person is the author's altogether.
 */
public final class SpeechReader {
    private static final Cues REPORTING = Cues.of(SpeechReader.class, "reporting.cues");
    private static final Map<String, Strength> LADDER = Map.of(
            "note", Strength.NOTE,
            "express", Strength.EXPRESS,
            "agree", Strength.AGREE,
            "stress", Strength.STRESS,
            "urge", Strength.URGE,
            "warn", Strength.WARN);
    private static final double FIRST_PERSON_SHARE = 0.25;

    /** Behind a verb, whatever the tagger takes it for: "the side understands how". */
    private static final Set<String> ASKING = Set.of("how", "why", "what", "whether");

    private final ReadText text;
    private final boolean characters;
    private final List<List<Cue>> cues;
    private final boolean firstPerson;
    private final Subjects subjects;
    private final List<Attribution> attributions = new ArrayList<>();

    private SpeechReader(ReadText text) {
        this.text = text;
        this.characters = text.isCountedInCharacters();
        this.cues = bySentence(text.sentences(), REPORTING.find(text.text(), text.primaryLanguage()));
        this.firstPerson = isFirstPerson();
        this.subjects = new Subjects(text, Parties.of(text, firstPerson));
    }

    /** Reads a statement. */
    public static SpeechReader of(ReadText text) {
        SpeechReader reader = new SpeechReader(text);
        reader.read();
        return reader;
    }

    /** The attribution of each sentence, by its index. */
    public List<Attribution> attributions() {
        return List.copyOf(attributions);
    }

    /** Asks, commitments, assurances and agreements in reading order; none is shared yet. */
    public List<SpeechAct> acts() {
        SpeechActs acts = new SpeechActs(text, subjects, firstPerson);
        for (int i = 0; i < attributions.size(); i++) {
            acts.read(i, cues.get(i), attributions.get(i).voice());
        }
        return acts.found();
    }

    private void read() {
        Attribution before = Attribution.narrator();
        Voice last = Voice.NARRATOR;
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            boolean goesOn = i > 0 && text.sentences().get(i - 1).paragraph() == sentence.paragraph();
            Attribution attribution =
                    attribution(sentence.span(), cues.get(i), goesOn ? before : Attribution.narrator(), last);
            attributions.add(attribution);
            before = attribution;
            last = speakerAfter(sentence.span(), cues.get(i), attribution.voice(), last);
        }
    }

    /** Who "he" or "they" of the next sentence are: a name in a narrated sentence counts too. */
    private Voice speakerAfter(Span sentence, List<Cue> here, Voice voice, Voice last) {
        if (voice != Voice.NARRATOR) {
            return voice;
        }
        Span end = new Span(sentence.end(), sentence.end());
        return subjects.before(sentence, end, here)
                .map(who -> Subjects.voice(who, last, firstPerson))
                .orElse(last);
    }

    private Attribution attribution(Span sentence, List<Cue> here, Attribution before, Voice last) {
        for (Cue cue : here) {
            Strength strength = LADDER.get(cue.group());
            Optional<Who> who = strength == null || !isVerb(cue.span())
                    ? Optional.empty()
                    : subjects.before(sentence, cue.span(), here);
            if (who.isPresent() && strength != null) {
                return new Attribution(
                        Subjects.voice(who.get(), last, firstPerson),
                        strengthened(strength, here, cue.span()),
                        Optional.of(cue.span()));
            }
        }
        if (characters && before.strength() != Strength.NONE && before.voice() != Voice.BOTH) {
            return new Attribution(before.voice(), before.strength(), Optional.empty());
        }
        boolean author = firstPerson || (!characters && has(here, "first-person", span -> true));
        return author ? new Attribution(Voice.OWN_SIDE, Strength.NONE, Optional.empty()) : Attribution.narrator();
    }

    /** "States" in "United States", "request" in "at his request" and "for supporting" are no reporting verbs. */
    private boolean isVerb(Span cue) {
        if (characters) {
            return true;
        }
        int low = Tokens.at(text.tokens(), cue.start());
        Token token = text.tokens().get(low);
        boolean gerund = token.form().endsWith("ing")
                && low > 0
                && text.tokens().get(low - 1).tag().equals("ADP");
        if (gerund) {
            return false;
        }
        boolean untagged = token.tag().isEmpty() || cue.length() > token.span().length();
        boolean clauseFollows = low + 1 < text.tokens().size()
                && ASKING.contains(text.tokens().get(low + 1).form());
        return untagged
                || clauseFollows
                || token.tag().equals("VERB")
                || token.tag().equals("AUX");
    }

    private static Strength strengthened(Strength strength, List<Cue> here, Span verb) {
        boolean strongly = has(here, "strongly", span -> span.end() <= verb.start() && verb.start() - span.end() <= 2);
        return strongly ? strength.stronger() : strength;
    }

    private boolean isFirstPerson() {
        if (characters || cues.isEmpty()) {
            return false;
        }
        boolean singular = cues.stream()
                .anyMatch(here -> has(
                        here,
                        "first-person",
                        span -> !span.of(text.text()).toLowerCase(Locale.ROOT).matches("we|our")));
        long author = cues.stream()
                .filter(here -> has(here, "first-person", span -> true))
                .count();
        return singular && author >= cues.size() * FIRST_PERSON_SHARE;
    }

    private static boolean has(List<Cue> cues, String group, Predicate<Span> condition) {
        return cues.stream().anyMatch(cue -> cue.group().equals(group) && condition.test(cue.span()));
    }

    private static List<List<Cue>> bySentence(List<Sentence> sentences, List<Cue> cues) {
        List<List<Cue>> parts = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : sentences) {
            List<Cue> part = new ArrayList<>();
            while (next < cues.size()
                    && cues.get(next).span().start() < sentence.span().end()) {
                part.add(cues.get(next++));
            }
            parts.add(part);
        }
        return parts;
    }
}
