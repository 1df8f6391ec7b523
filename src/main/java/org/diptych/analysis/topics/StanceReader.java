package org.diptych.analysis.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.topics.Cues.Cue;
import org.diptych.model.Sentence;
import org.diptych.model.Span;
import org.diptych.model.TopicMention;
import org.diptych.model.TopicStatus;

/**
 * Reads what a sentence does with a topic that it mentions. A denial denies; a list of subjects, the object of "discussed"
 * without more, an office ("the Trade Minister"), a place of talks and a heading only name; everything else states something.
 */
final class StanceReader {
    private static final Cues CUES = Cues.of(StanceReader.class, "stance.cues");
    private static final int MOST_WORDS_OF_HEADING = 30;
    private static final int WIDEST_OBJECT = 80;
    private static final int WIDEST_CHARACTER_OBJECT = 24;
    private static final Set<String> BEFORE_PARTICIPLE = Set.of("when", "while", "in", "on", "after");

    private final ReadText text;
    private final List<Cue> cues;
    private final boolean characters;
    private final int paragraphs;

    StanceReader(ReadText text) {
        this.text = text;
        this.cues = CUES.find(text.text(), text.primaryLanguage());
        this.characters = text.isCountedInCharacters();
        this.paragraphs = text.statement().paragraphs().size();
    }

    /** The status of one topic in one sentence. */
    TopicStatus stance(int sentence, List<TopicMention> mentions) {
        Span whole = text.sentences().get(sentence).span();
        SentenceCues here = new SentenceCues(text.text(), whole, cues, characters);
        boolean heading = isHeading(text.sentences().get(sentence), sentence);
        TopicStatus strongest = TopicStatus.DENIED;
        List<Span> items = joined(mentions);
        for (Span mention : items) {
            TopicStatus status = stance(here, mention, items, heading);
            if (status == TopicStatus.NAMED && isOnlyDiscussed(here, mention) && isTakenUp(sentence)) {
                boolean oneOfMany = isListed(here, mention, items) || isOneOfSeveral(here, mention);
                status = oneOfMany ? status : TopicStatus.STATES_POSITION;
            }
            strongest = status.compareTo(strongest) < 0 ? status : strongest;
        }
        return strongest;
    }

    /** The mentions of one topic; what stands side by side ("UN Security Council") or in brackets behind is one name. */
    private List<Span> joined(List<TopicMention> mentions) {
        List<Span> names = new ArrayList<>();
        for (TopicMention mention : mentions) {
            Span span = mention.span();
            int last = names.size() - 1;
            int from = last < 0 ? span.start() : names.get(last).end();
            String between = from <= span.start() ? text.text().substring(from, span.start()) : ".";
            boolean bracket = between.strip().equals("(")
                    && span.end() < text.text().length()
                    && text.text().charAt(span.end()) == ')';
            if (last >= 0 && !characters && (between.isBlank() || bracket)) {
                names.set(last, new Span(names.get(last).start(), span.end() + (bracket ? 1 : 0)));
            } else {
                names.add(span);
            }
        }
        return names;
    }

    private boolean isOneOfSeveral(SentenceCues here, Span mention) {
        return !characters && new WordList(text, here, mention).isOneOfSeveral();
    }

    private TopicStatus stance(SentenceCues here, Span mention, List<Span> sameTopic, boolean heading) {
        if (isDenied(here, mention)) {
            return TopicStatus.DENIED;
        }
        boolean named = heading
                || new NameOnly(text, here, mention).holds()
                || isOnlyDiscussed(here, mention)
                || isListed(here, mention, sameTopic);
        return named ? TopicStatus.NAMED : TopicStatus.STATES_POSITION;
    }

    private boolean isListed(SentenceCues here, Span mention, List<Span> sameTopic) {
        return characters
                ? new CharacterList(text.text(), here, mention).isOnlyNamed(sameTopic)
                : new WordList(text, here, mention).isOnlyNamed(sameTopic);
    }

    /** Whether the rest of the paragraph comes back to what the sentence has named ("… the crisis is to be solved"). */
    private boolean isTakenUp(int sentence) {
        int paragraph = text.sentences().get(sentence).paragraph();
        for (int i = sentence + 1; i < text.sentences().size(); i++) {
            Sentence next = text.sentences().get(i);
            if (next.paragraph() != paragraph) {
                return false;
            }
            if (new SentenceCues(text.text(), next.span(), cues, characters).any("again", this::standsAlone)) {
                return true;
            }
        }
        return false;
    }

    /** "the issue", not "the issue of energy". */
    private boolean standsAlone(Span cue) {
        return !text.text().startsWith(" of ", cue.end());
    }

    private static boolean isDenied(SentenceCues here, Span mention) {
        Span clause = here.clauseOf(mention);
        boolean cancelled = here.any("not-denied", clause::contains);
        if (cancelled) {
            return false;
        }
        boolean next = here.any(
                "denies-next",
                cue -> clause.contains(cue)
                        && cue.end() <= mention.start()
                        && !here.any("discuss", between(cue.end(), mention.start())));
        return next
                || here.any(
                        "denies-before",
                        cue -> clause.contains(cue)
                                && cue.start() >= mention.end()
                                && !here.any("discussed", between(mention.end(), cue.start()))
                                && !here.any("denies-next", between(mention.end(), cue.start())));
    }

    private static Predicate<Span> between(int from, int to) {
        return span -> span.start() >= from && span.end() <= to;
    }

    /** The object of "discussed", or the subject of "was discussed", in a sentence that says nothing more about it. */
    private boolean isOnlyDiscussed(SentenceCues here, Span mention) {
        Span clause = here.clauseOf(mention);
        int widest = characters ? WIDEST_CHARACTER_OBJECT : WIDEST_OBJECT;
        boolean object = here.any(
                "discuss",
                cue -> clause.contains(cue)
                        && !opensSentence(here, cue)
                        && (characters
                                ? Math.abs(cue.start() - mention.start()) <= widest
                                : cue.end() <= mention.start() && mention.start() - cue.end() <= widest));
        boolean subject = here.any("discussed", cue -> clause.contains(cue) && cue.start() >= mention.end());
        if (!object && !subject) {
            return false;
        }
        return !here.any("position", cue -> object ? cue.end() > clause.start() : clause.contains(cue));
    }

    /** "When discussing trade, she …": what follows says something about it. */
    private boolean opensSentence(SentenceCues here, Span cue) {
        if (!cue.of(text.text()).toLowerCase(Locale.ROOT).contains("ing")) {
            return false;
        }
        String before =
                text.text().substring(here.sentence().start(), cue.start()).strip();
        return before.isEmpty() || BEFORE_PARTICIPLE.contains(before.toLowerCase(Locale.ROOT));
    }

    /** A line of its own without an end mark, above other paragraphs. */
    private boolean isHeading(Sentence sentence, int index) {
        if (index > 0 || paragraphs < 2) {
            return false;
        }
        String line = sentence.span().of(text.text());
        char last = line.charAt(line.length() - 1);
        boolean alone = text.sentences().size() < 2 || text.sentences().get(1).paragraph() != sentence.paragraph();
        return alone && ".!?。！？…:：;；".indexOf(last) < 0 && line.split("\\s+").length <= MOST_WORDS_OF_HEADING;
    }
}
