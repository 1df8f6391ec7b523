package org.diptych.analysis.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.analysis.text.TokenKind;
import org.diptych.model.Span;
import org.diptych.model.TermKind;

/**
 * What is the same thing under another name in the other text: the codebook's aliases, abbreviations spelled out, and the
 * author who says "I".
 */
final class SharedNames {
    private static final Set<String> FIRST_PERSON = Set.of("i", "me", "my", "myself", "i'm", "i've", "i'll", "mine");

    /** Share of the sentences in the first person from which on a text is by one person. */
    private static final double FIRST_PERSON_SHARE = 0.15;

    /** Words from an office to the name: "President of the United States Joan Doe". */
    private static final int OFFICE_BEFORE = 6;

    private static final Set<String> JOINERS = Set.of("of", "and", "for", "on", "the");
    private static final int LONGEST_ABBREVIATION = 8;

    private final ReadText here;
    private final Aliases aliases;
    private final List<Aliases.Found> aliasesHere;
    private final List<Aliases.Found> aliasesThere;
    private final int[] groupOfToken;
    private final Map<Integer, Span> groupsThere = new HashMap<>();
    private final Set<String> initialsThere = new HashSet<>();
    private final Set<String> abbreviationsThere = new HashSet<>();
    private final Set<String> authorsThere = new HashSet<>();
    private final Set<String> aliasFormsThere = new HashSet<>();
    private Optional<Span> firstPerson = Optional.empty();
    private boolean speaksOfItself;

    SharedNames(ReadText here, ReadText there, Aliases aliases) {
        this.here = here;
        this.aliases = aliases;
        groupOfToken = new int[here.tokens().size()];
        Arrays.fill(groupOfToken, -1);
        aliasesHere = aliases.in(here);
        for (Aliases.Found found : aliasesHere) {
            for (int i = found.first(); i <= found.last(); i++) {
                groupOfToken[i] = found.group();
            }
        }
        aliasesThere = aliases.in(there);
        for (Aliases.Found found : aliasesThere) {
            groupsThere.putIfAbsent(found.group(), found.span(there));
            for (int i = found.first(); i <= found.last(); i++) {
                aliasFormsThere.add(there.tokens().get(i).form());
            }
        }
        if (there.primaryLanguage().equals("zh")) {
            CountryPairs.in(there)
                    .forEach((country, span) ->
                            aliases.group(country).ifPresent(group -> groupsThere.putIfAbsent(group, span)));
        }
        aliases.within(there, aliasesThere)
                .forEach((group, found) -> groupsThere.putIfAbsent(
                        group, there.tokens().get(found.first()).span()));
        addAuthor(there);
        addInitials(there);
    }

    private void addAuthor(ReadText there) {
        List<Token> own = there.tokens().stream()
                .filter(token -> FIRST_PERSON.contains(token.form()))
                .toList();
        firstPerson = own.stream().map(Token::span).findFirst();
        long sentences = own.stream().mapToInt(Token::sentence).distinct().count();
        speaksOfItself = sentences >= FIRST_PERSON_SHARE * there.sentences().size();
        String issuer = there.statement().provenance().issuer();
        int comma = issuer.indexOf(',');
        String author = comma < 0 ? issuer : issuer.substring(0, comma);
        for (String word : author.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (word.length() > 1) {
                authorsThere.add(word);
            }
        }
    }

    /** First letters of runs of capitalised words, and words that are all capitals. */
    private void addInitials(ReadText there) {
        String text = there.text();
        StringBuilder run = new StringBuilder();
        for (Token token : there.tokens()) {
            boolean capital = token.isWord()
                    && Character.isUpperCase(text.charAt(token.span().start()));
            if (capital) {
                String raw = token.span().of(text);
                if (raw.length() > 1 && raw.length() <= 8 && raw.equals(raw.toUpperCase(Locale.ROOT))) {
                    abbreviationsThere.add(token.form().replace(".", "").replace("-", ""));
                }
                run.append(token.form().charAt(0));
                for (int length = 3; length <= Math.min(6, run.length()); length++) {
                    initialsThere.add(run.substring(run.length() - length));
                }
            } else if (!token.isWord() || token.form().length() > 3) {
                run.setLength(0);
            }
        }
    }

    /** Every alias in this text, in reading order. */
    List<Aliases.Found> aliases() {
        return aliasesHere;
    }

    /** Every alias in the other text, in reading order. */
    List<Aliases.Found> aliasesThere() {
        return aliasesThere;
    }

    /** Place in the other text where the alias group of one of this text's tokens stands, if it does. */
    Optional<Span> alias(int token) {
        return groupOfToken[token] < 0 ? Optional.empty() : Optional.ofNullable(groupsThere.get(groupOfToken[token]));
    }

    /** Place in the other text of whatever the codebook holds for the same as a word in lower case. */
    Optional<Span> alias(String form) {
        return aliases.group(form).map(groupsThere::get);
    }

    /** Whether the token belongs to an alias, wherever it stands. */
    boolean isAlias(int token) {
        return groupOfToken[token] >= 0;
    }

    /** Whether a word of the other text belongs to an alias. */
    boolean isKnownThere(String form) {
        return aliasFormsThere.contains(form);
    }

    /** All forms of the alias group of the token; empty when it has none. */
    List<String> aliasForms(int token) {
        return groupOfToken[token] < 0 ? List.of() : aliases.forms(groupOfToken[token]);
    }

    /**
     * Whether the author of the other text, who says "I", is meant: surely if one of the words is the author's name in any
     * form, possibly if the author is unknown and the candidate is a person with an office.
     */
    Optional<Presence> author(Candidate candidate) {
        if (firstPerson.isEmpty()) {
            return Optional.empty();
        }
        if (authorsThere.isEmpty()) {
            return speaksOfItself && isOfficial(candidate)
                    ? firstPerson.map(span -> Presence.possibly(span, "I"))
                    : Optional.empty();
        }
        for (int token : candidate.content()) {
            if (authorsThere.contains(here.tokens().get(token).form())) {
                return firstPerson.map(span -> Presence.at(span, false, "I"));
            }
            for (String form : aliasForms(token)) {
                for (String word : form.toLowerCase(Locale.ROOT).split(" ", -1)) {
                    if (authorsThere.contains(word) && Character.isLetter(word.charAt(0))) {
                        return firstPerson.map(span -> Presence.at(span, false, "I"));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a candidate is named with an office, here or in the codebook. */
    private boolean isOfficial(Candidate candidate) {
        int head = candidate.content().get(candidate.content().size() - 1);
        if (candidate.kind() != TermKind.NAME
                && !Offices.contains(here.tokens().get(head).form())
                && candidate.content().stream().noneMatch(this::isAlias)) {
            return false;
        }
        if (candidate.places().stream().anyMatch(this::isBesideOffice)) {
            return true;
        }
        return candidate.content().stream()
                .flatMap(token -> aliasForms(token).stream())
                .anyMatch(Offices::begins);
    }

    private boolean isBesideOffice(Place place) {
        int sentence = here.tokens().get(place.first()).sentence();
        for (int i = Math.max(0, place.first() - OFFICE_BEFORE);
                i <= Math.min(here.tokens().size() - 1, place.last() + 1);
                i++) {
            if (here.tokens().get(i).sentence() == sentence
                    && Offices.contains(here.tokens().get(i).form())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is an abbreviation that the other text spells out. */
    boolean isSpelledOut(int i) {
        Token token = here.tokens().get(i);
        String raw = token.span().of(here.text()).replace(".", "");
        return token.isWord()
                && raw.length() >= 3
                && raw.equals(raw.toUpperCase(Locale.ROOT))
                && initialsThere.contains(raw.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether the other text has the candidate's abbreviation, or spells out the candidate's letters.
     *
     * @param missing tokens of the candidate that must be among the words of the abbreviation
     */
    boolean isAbbreviated(Candidate candidate, List<Integer> missing) {
        List<Token> tokens = here.tokens();
        if (candidate.isSingle()) {
            boolean spelledOut = isSpelledOut(candidate.content().get(0));
            if (spelledOut
                    || !isCapital(candidate.content().get(0))
                    || candidate.places().size() > 1) {
                return spelledOut;
            }
        }
        int first = missing.isEmpty() ? candidate.first().first() : missing.get(0);
        int last = missing.isEmpty() ? candidate.first().last() : missing.get(missing.size() - 1);
        int from = first;
        int to = last;
        while (first > 0 && isNamePart(first - 1)) {
            first--;
        }
        while (last + 1 < tokens.size() && isNamePart(last + 1)) {
            last++;
        }
        StringBuilder initials = new StringBuilder();
        int begin = -1;
        int end = 0;
        for (int i = first; i <= last && initials.length() < LONGEST_ABBREVIATION; i++) {
            if (isCapital(i)) {
                begin = begin < 0 && i >= from ? initials.length() : begin;
                initials.append(tokens.get(i).form().charAt(0));
                end = i <= to ? initials.length() : end;
            }
        }
        return begin >= 0 && isAbbreviated(initials.toString(), begin, end);
    }

    /** Whether three or more of the letters that hold the ones from {@code begin} to {@code end} are an abbreviation there. */
    private boolean isAbbreviated(String initials, int begin, int end) {
        for (int from = 0; from <= begin; from++) {
            for (int to = Math.max(end, from + 3); to <= initials.length(); to++) {
                if (abbreviationsThere.contains(initials.substring(from, to))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isCapital(int i) {
        Token token = here.tokens().get(i);
        return token.kind() == TokenKind.WORD
                && Character.isUpperCase(here.text().charAt(token.span().start()));
    }

    private boolean isNamePart(int i) {
        return isCapital(i) || JOINERS.contains(here.tokens().get(i).form());
    }

    /** Names of the same thing of other texts, for the proof of absence. */
    List<String> forms(Candidate candidate) {
        List<String> forms = new ArrayList<>();
        for (int token : candidate.content()) {
            forms.addAll(aliasForms(token));
        }
        return forms.stream().distinct().toList();
    }
}
