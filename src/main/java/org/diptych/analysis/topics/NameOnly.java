package org.diptych.analysis.topics;

import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.model.Span;

/**
 * Whether a mention only describes somebody or something else: an office ("the Trade Minister", "Secretary of State for
 * Trade"), a member, meeting or paper of an organisation ("the UN Charter"), a place of talks ("at NATO"), or partners named
 * along with somebody ("Canada and its European partners").
 */
final class NameOnly {
    private final ReadText text;
    private final SentenceCues cues;
    private final Span mention;

    NameOnly(ReadText text, SentenceCues cues, Span mention) {
        this.text = text;
        this.cues = cues;
        this.mention = mention;
    }

    boolean holds() {
        int behind = Scan.behindJoin(text.text(), mention.end());
        return cues.any("office-behind", cue -> cue.start() == behind)
                || standsBehind("office-before")
                || (isCapital() && standsBehind("venue-before"))
                || (isCapital() && isAdjective() && isDescribed(behind));
    }

    private boolean isDescribed(int behind) {
        return cues.any("described", cue -> cue.start() == behind)
                || (cues.any("described-along", cue -> cue.start() == behind) && standsBehind("along-before"));
    }

    private boolean standsBehind(String group) {
        return cues.any(
                group,
                cue -> cue.end() <= mention.start()
                        && isBlankOrArticle(text.text().substring(cue.end(), mention.start())));
    }

    private boolean isCapital() {
        return Character.isUpperCase(text.text().charAt(mention.start()));
    }

    private boolean isAdjective() {
        int index = WordList.firstTokenFrom(text.tokens(), mention.start());
        if (index >= text.tokens().size()) {
            return false;
        }
        Token word = text.tokens().get(index);
        return word.span().equals(mention) && word.tag().equals("ADJ");
    }

    private static boolean isBlankOrArticle(String between) {
        String words = between.strip();
        return words.isEmpty() || words.equals("the");
    }
}
