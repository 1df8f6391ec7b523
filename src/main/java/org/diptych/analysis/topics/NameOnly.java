package org.diptych.analysis.topics;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.model.Span;

/**
 * Whether a mention only describes somebody or something else: an office ("the Trade Minister", "Secretary of State for
 * Trade"), a member, meeting or paper of an organisation ("the UN Charter"), a place of talks ("at the next NATO summit"),
 * partners named along with somebody ("Canada and its European partners"), or a yardstick, circumstance or place of something else
 * ("in accordance with international law", "in the occupied territories").
 */
final class NameOnly {
    private static final int MOST_WORDS_ASIDE = 6;
    private static final Pattern FIRST_NAMES = Pattern.compile("\\.?(\\s+\\p{Lu}[\\p{L}.-]*){0,3}\\s+");

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
                || isPaper(behind)
                || (standsBehind("office-before") && !standsBehind("membership"))
                || (isCapital() && standsAtVenue())
                || isAside()
                || cues.any("circumstance", cue -> cue.overlaps(mention))
                || (isCapital() && isBornByOfficial())
                || (isCapital() && isAdjective() && cues.any("described", cue -> cue.start() == behind))
                || (isCapital() && isNamedAlong(behind));
    }

    /** "UN Security Council resolutions", but not what all shall uphold; a word alone ("the Cyprus resolution") is none. */
    private boolean isPaper(int behind) {
        String name = mention.of(text.text());
        boolean organisation = name.indexOf(' ') > 0 || name.equals(name.toUpperCase(Locale.ROOT));
        Span clause = cues.clauseOf(mention);
        return organisation
                && cues.any("paper-behind", cue -> cue.start() == behind)
                && !cues.any("kept", cue -> clause.contains(cue) && cue.end() <= mention.start());
    }

    private boolean isNamedAlong(int behind) {
        return cues.any("described-along", cue -> cue.start() == behind)
                && (standsBehind("alongside-before") || (isAdjective() && standsBehind("along-before")));
    }

    private boolean standsBehind(String group) {
        return cues.any(
                group,
                cue -> cue.end() <= mention.start()
                        && isBlankOrArticle(text.text().substring(cue.end(), mention.start())));
    }

    /** "at NATO", "at the upcoming NATO summit", "on the sidelines of the 31st APEC meeting". */
    private boolean standsAtVenue() {
        return cues.any("venue-before", cue -> cue.end() <= mention.start() && isFilled(cue.end(), mention.start()));
    }

    /** Whether a stretch holds nothing but an article, numbers and words of a cue group that say which meeting. */
    private boolean isFilled(int from, int to) {
        List<Token> tokens = text.tokens();
        for (int i = ListItems.firstTokenFrom(tokens, from);
                i < tokens.size() && tokens.get(i).span().start() < to;
                i++) {
            Token token = tokens.get(i);
            boolean which = token.form().equals("the")
                    || Character.isDigit(token.form().charAt(0))
                    || cues.any("venue-which", cue -> cue.contains(token.span()));
            if (!which) {
                return false;
            }
        }
        return true;
    }

    /** "President Jane Roe": nothing but a few more names stands between the title and the mention, a name itself. */
    private boolean isBornByOfficial() {
        return cues.any("title-before", cue -> {
            if (cue.end() > mention.start()
                    || !Character.isUpperCase(text.text().charAt(cue.start()))) {
                return false;
            }
            String between = text.text().substring(cue.end(), mention.start());
            return between.isBlank() || FIRST_NAMES.matcher(between).matches();
        });
    }

    private boolean isAside() {
        return cues.any("aside-before", cue -> {
            String between = cue.end() <= mention.start() ? text.text().substring(cue.end(), mention.start()) : ",";
            boolean clause = between.chars().anyMatch(c -> Scan.endsClause((char) c));
            return !clause && between.strip().split("\\s+").length <= MOST_WORDS_ASIDE;
        });
    }

    private boolean isCapital() {
        return Character.isUpperCase(text.text().charAt(mention.start()));
    }

    private boolean isAdjective() {
        int index = ListItems.firstTokenFrom(text.tokens(), mention.start());
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
