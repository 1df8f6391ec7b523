package org.diptych.analysis.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.analysis.text.WordList;
import org.diptych.analysis.topics.Cues.Cue;
import org.diptych.model.Span;
import org.diptych.model.Voice;

/** Who stands before a verb: the nearest name, pronoun or "both sides" in the same clause. */
final class Subjects {
    private static final String CLAUSE_MARKS = ";";
    private static final String CHARACTER_CLAUSE_MARKS = "，。；：！？“”、";
    /** In Chinese the speaker stands right before the verb. */
    private static final int WIDEST_CHARACTER_GAP = 6;

    /** What stands before a verb. */
    enum Who {
        OWN,
        OTHER,
        BOTH,
        /** A pronoun or title that goes on from an earlier sentence. */
        AGAIN,
        /** "I" in a Chinese readout: whoever has the word, since it reports both sides in their own words. */
        SPEAKER
    }

    private static final Set<String> GOVERNING = Set.of(
            "in", "to", "from", "with", "for", "by", "at", "on", "against", "about", "toward", "towards", "over",
            "into", "under", "within", "across", "without", "through", "near");
    private static final Set<String> DESCRIBING = Set.of("DET", "ADJ");
    /** Word classes of a title such as "the minister of foreign affairs and trade". */
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ", "DET", "PART", "CCONJ");

    private static final Set<String> WHEN = Set.of("today", "yesterday", "tomorrow", "tonight");
    private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");

    private static final class Lists {
        static final Set<String> SPEAKERS = Set.copyOf(WordList.read(Subjects.class, "speakers.txt"));
    }

    private final String text;
    private final List<Token> tokens;
    private final boolean characters;
    private final Parties parties;
    private final Titles titles;

    Subjects(ReadText text, Parties parties) {
        this.text = text.text();
        this.tokens = text.tokens();
        this.characters = text.isCountedInCharacters();
        this.parties = parties;
        this.titles = parties.titles(text.text());
    }

    /** The subject of a verb; empty when nobody is named before it. */
    Optional<Who> before(Span sentence, Span verb, List<Cue> cues) {
        Span clause = clauseBefore(sentence, verb);
        Optional<Span> party = party(clause);
        Optional<Span> both = last(cues, "both", clause);
        Optional<Span> again = last(cues, "again", clause);
        Optional<Span> author = last(cues, "first-person", clause);
        int nearest = Math.max(Math.max(end(party), end(both)), Math.max(end(again), end(author)));
        if (nearest < 0 || (characters && verb.start() - nearest > WIDEST_CHARACTER_GAP)) {
            return Optional.empty();
        }
        if (nearest == end(both)
                || party.filter(name -> name.end() == nearest && isJoined(clause, name))
                        .isPresent()) {
            return Optional.of(Who.BOTH);
        }
        if (nearest == end(party)) {
            return Optional.of(party.filter(parties::isOwn).isPresent() ? Who.OWN : Who.OTHER);
        }
        if (nearest == end(again)) {
            return again.flatMap(words -> titles.isOwn(words.of(text)))
                    .map(own -> own ? Who.OWN : Who.OTHER)
                    .or(() -> Optional.of(Who.AGAIN));
        }
        return Optional.of(characters ? Who.SPEAKER : Who.OWN);
    }

    /** The last party named in a clause that can be its subject. */
    private Optional<Span> party(Span clause) {
        Optional<Span> party = parties.last(clause);
        while (!characters && party.isPresent() && !isSubject(party.get(), clause)) {
            party = parties.last(new Span(clause.start(), party.get().start()));
        }
        return party;
    }

    /**
     * Neither "exports to Northland" nor "Northland's strong exports"; but "the President of Northland" and "Northland's
     * delegation".
     */
    private boolean isSubject(Span party, Span clause) {
        return !isGoverned(Tokens.at(tokens, party.start())) && !isOwner(Tokens.at(tokens, party.end() - 1), clause);
    }

    private boolean isGoverned(int name) {
        int before = name - 1;
        while (isBeside(before, name) && (DESCRIBING.contains(tokens.get(before).tag()) || isNamePart(before))) {
            before--;
        }
        if (!isBeside(before, name)) {
            return false;
        }
        String form = tokens.get(before).form();
        if (form.equals("by") && isBeside(before + 1, name) && before + 1 < name && isNamePart(before + 1)) {
            // "Arranged by Minister Northman": who acts may go on as "he".
            return false;
        }
        return GOVERNING.contains(form) || (form.equals("of") && !isSpeakerOf(before));
    }

    /** A title or first name: "with President Joan Northman". */
    private boolean isNamePart(int index) {
        Token token = tokens.get(index);
        return Character.isUpperCase(text.charAt(token.span().start()))
                && NOMINAL.contains(token.tag())
                && parties.last(token.span()).isEmpty();
    }

    /** "The minister of foreign affairs of" speaks for a country; "the harbours of", "President Northman spoke of" do not. */
    private boolean isSpeakerOf(int of) {
        for (int i = of - 1; isBeside(i, of) && isTitle(tokens.get(i)); i--) {
            if (Lists.SPEAKERS.contains(tokens.get(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    private boolean isTitle(Token token) {
        boolean nominal = NOMINAL.contains(token.tag())
                || token.form().equals("of")
                || token.form().equals("for");
        return nominal && parties.last(token.span()).isEmpty();
    }

    private boolean isBeside(int index, int other) {
        return index >= 0 && tokens.get(index).sentence() == tokens.get(other).sentence();
    }

    /** The verb itself is never owned, whatever the tagger takes it for: "Northland notes how". */
    private boolean isOwner(int name, Span clause) {
        int behind = name + 1;
        if (isWithin(behind, clause) && POSSESSIVE.contains(tokens.get(behind).form())) {
            behind++;
            while (isWithin(behind, clause) && tokens.get(behind).tag().equals("ADJ")) {
                behind++;
            }
        }
        return isWithin(behind, clause)
                && tokens.get(behind).tag().equals("NOUN")
                && !WHEN.contains(tokens.get(behind).form())
                && !Lists.SPEAKERS.contains(tokens.get(behind).lemma());
    }

    private boolean isWithin(int index, Span clause) {
        return index < tokens.size() && tokens.get(index).span().end() <= clause.end();
    }

    /** The voice of a subject, given who spoke last and whether the author tells all in the first person. */
    static Voice voice(Who who, Voice last, boolean firstPerson) {
        return switch (who) {
            case OWN -> Voice.OWN_SIDE;
            case OTHER -> Voice.OTHER_SIDE;
            case BOTH -> Voice.BOTH;
            // In the author's own words "he" and "they" are the other side.
            case AGAIN -> firstPerson ? Voice.OTHER_SIDE : last;
            case SPEAKER -> last == Voice.OTHER_SIDE ? last : Voice.OWN_SIDE;
        };
    }

    private Span clauseBefore(Span sentence, Span verb) {
        String marks = characters ? CHARACTER_CLAUSE_MARKS : CLAUSE_MARKS;
        int start = verb.start();
        while (start > sentence.start() && marks.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return new Span(start, verb.start());
    }

    /** "The United States and Ukraine agreed": both names, joined. */
    private boolean isJoined(Span clause, Span last) {
        Span upToLast = new Span(clause.start(), last.end());
        String words = upToLast.of(text);
        if (characters) {
            return (words.contains("和") || words.contains("与")) && parties.namesBoth(upToLast);
        }
        int and = words.lastIndexOf(" and ");
        // A single ", and" joins sentences, not names.
        boolean newSentence = words.indexOf(',') == and - 1;
        return and > 0 && !newSentence && parties.namesBoth(upToLast);
    }

    private static Optional<Span> last(List<Cue> cues, String group, Span stretch) {
        return cues.stream()
                .filter(cue -> cue.group().equals(group) && stretch.contains(cue.span()))
                .map(Cue::span)
                .reduce((first, second) -> second);
    }

    private static int end(Optional<Span> span) {
        return span.map(Span::end).orElse(-1);
    }
}
