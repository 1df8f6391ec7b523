package org.diptych.analysis.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diptych.analysis.findings.Account.TermPlace;
import org.diptych.analysis.text.EnglishLemmas;
import org.diptych.analysis.text.EnglishWords;
import org.diptych.analysis.topics.Cues.Cue;
import org.diptych.model.Analysis;
import org.diptych.model.FindingKind;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Span;
import org.diptych.model.TermKind;

/** Names that only one text has, all in one finding, and its named deals. */
final class NamesOnlyHere {
    private static final int MOST = 6;
    private static final int INSTITUTION = 3;
    private static final double NAMES = 0.5;
    private static final double EACH = 0.05;
    private static final double DEAL = 0.58;
    private static final double NAMED_DEAL = 0.08;
    private static final int LONGEST = 80;
    private static final Pattern CAPITALS_BEFORE =
            Pattern.compile("(?:(?:Mr\\.|Ms\\.|Dr\\.|\\p{Lu}\\.|\\p{Lu}[\\p{L}’'-]*)[ -])+\\z");
    private static final Pattern CAPITALS_BEHIND = Pattern.compile("(?:[ -]\\p{Lu}[\\p{L}’'-]*\\p{L})+");

    private NamesOnlyHere() {}

    static List<Draft> of(Account here, Analysis analysis) {
        List<Draft> drafts = new ArrayList<>();
        names(here, analysis).ifPresent(drafts::add);
        Set<String> deals = new HashSet<>();
        for (int sentence = 0; sentence < here.sentences(); sentence++) {
            deal(here, sentence)
                    .filter(draft ->
                            deals.add(draft.points().get(0).of(here.text()).toLowerCase(Locale.ROOT)))
                    .ifPresent(drafts::add);
        }
        return drafts;
    }

    private static Optional<Draft> names(Account here, Analysis analysis) {
        List<OneSidedTerm> terms = here.reading().onlyHere().stream()
                .filter(term -> term.kind() == TermKind.NAME)
                .filter(term -> isName(here, term) && !isParty(here, term) && !isOfTopicOnlyHere(here, term, analysis))
                .sorted(Comparator.comparingDouble(OneSidedTerm::score).reversed())
                .toList();
        List<Span> chosen = new ArrayList<>();
        for (OneSidedTerm term : terms) {
            boolean known = chosen.stream().anyMatch(span -> sharesWord(span.of(here.text()), term.text()));
            if (!known && chosen.size() < MOST) {
                term.spans().stream()
                        .filter(span -> !here.isHeading(here.sentenceAt(span.start())))
                        .findFirst()
                        .map(span -> wholeName(here.text(), span))
                        .ifPresent(chosen::add);
            }
        }
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        String text =
                "Only " + here.name() + " names " + Quotes.of(here, chosen).replace("; ", ", ") + ". Not in "
                        + here.other().name() + ".";
        double weight = Math.min(0.74, NAMES + EACH * chosen.size());
        return Optional.of(new Draft(FindingKind.NAME, List.of(), here, chosen, List.of(), chosen, text, weight));
    }

    /** Not "Oil and Gas": a post writes common words with capitals too. Three such words are an institution's name. */
    private static boolean isName(Account here, OneSidedTerm term) {
        if (here.reading().countedInCharacters()) {
            return true;
        }
        EnglishWords words = EnglishWords.list();
        List<String> telling = Stream.of(term.text().split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> word.length() > 2 && Character.isUpperCase(word.charAt(0)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        return telling.size() >= INSTITUTION
                || telling.stream()
                        .anyMatch(word -> words.isName(word) || !words.has(EnglishLemmas.lemma(word, "NOUN")));
    }

    /** A finding of its own tells of the topic. */
    private static boolean isOfTopicOnlyHere(Account here, OneSidedTerm term, Analysis analysis) {
        Span place = term.spans().get(0);
        return analysis.topics().stream()
                .filter(result -> !result.of(here.side().other()).status().isPresent())
                .flatMap(result -> result.of(here.side()).mentions().stream())
                .anyMatch(mention -> mention.span().overlaps(place));
    }

    /** Whoever speaks for a side: the other text may say "I" or "we". */
    private static boolean isParty(Account here, OneSidedTerm term) {
        String issuers = here.statement().provenance().issuer()
                + ' '
                + here.other().statement().provenance().issuer();
        if (sharesWord(issuers, term.text())) {
            return true;
        }
        for (Span span : term.spans()) {
            int sentence = here.sentenceAt(span.start());
            boolean speaks = here.attribution(sentence).verb().isPresent()
                    && Speakers.of(here, sentence).contains(span.of(here.text()));
            if (speaks) {
                return true;
            }
        }
        return false;
    }

    private static boolean sharesWord(String words, String name) {
        List<String> known = List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1));
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() > 2 && known.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** With the capitalised words beside it: "New Zealand", "Bilateral Trade Agreement". */
    private static Span wholeName(String text, Span span) {
        int start = span.start();
        Matcher before = CAPITALS_BEFORE.matcher(text).region(Math.max(0, start - LONGEST), start);
        if (before.find() && before.start() > 0 && !Character.isWhitespace(text.charAt(span.start()))) {
            start = isOpening(text, before.start()) ? start : before.start();
        }
        Matcher behind =
                CAPITALS_BEHIND.matcher(text).region(span.end(), Math.min(text.length(), span.end() + LONGEST));
        return new Span(start, behind.lookingAt() ? behind.end() : span.end());
    }

    /** Whether a sentence begins there, where every word has a capital. */
    private static boolean isOpening(String text, int place) {
        int last = place - 1;
        while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return last < 0 || ".!?。”\"".indexOf(text.charAt(last)) >= 0;
    }

    /** The one-sided name or phrase of a deal, at most one a sentence. */
    private static Optional<Draft> deal(Account here, int sentence) {
        if (here.isHeading(sentence)) {
            return Optional.empty();
        }
        Span whole = here.sentence(sentence);
        return here.cues(sentence, "deals").stream()
                .map(Cue::span)
                .flatMap(cue -> here.places(sentence).stream()
                        .map(TermPlace::span)
                        .filter(span -> span.contains(cue) && whole.contains(span))
                        .filter(span -> span.length() > cue.length() || isCapital(here, span)))
                .max(Comparator.comparingInt(Span::length).thenComparing(Comparator.reverseOrder()))
                .map(span -> deal(here, span));
    }

    /** A bare "agreement" names none. */
    private static boolean isCapital(Account here, Span span) {
        return Character.isUpperCase(here.text().charAt(span.start()));
    }

    private static Draft deal(Account here, Span words) {
        Span quote = Excerpt.around(here, words);
        String text = "Only " + here.name() + " speaks of " + Quotes.of(here, words) + ": " + Quotes.of(here, quote)
                + ". Not in " + here.other().name() + ".";
        boolean named = isCapital(here, words);
        return new Draft(
                FindingKind.NAME,
                List.of(),
                here,
                List.of(quote),
                List.of(),
                List.of(words),
                text,
                DEAL + (named ? NAMED_DEAL : 0));
    }
}
