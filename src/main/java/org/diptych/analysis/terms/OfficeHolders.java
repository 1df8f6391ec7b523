package org.diptych.analysis.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diptych.analysis.text.FoldedForm;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.analysis.text.WordList;
import org.diptych.model.Span;

/**
 * The holders of offices in a text, named ("Prime Minister of Norland, Jane Doe") or not ("the Prime Minister"): who is
 * named in one text may stand in the other under the office alone.
 */
final class OfficeHolders {
    /** Words from "of" to the last word of a country's name: "of the Republic of Norland". */
    private static final int LONGEST_COUNTRY = 6;

    /** Words that make another office of the title behind them. */
    private static final Set<String> OTHERS = Set.of("vice", "deputy", "former", "副", "前");

    private static final Set<String> JOINERS = Set.of("the", "of", "republic", "kingdom", "federation");

    /** Every title, folded and without blanks, with the number of its office. */
    private static final Map<String, Integer> TITLES = new HashMap<>();

    /** Tokens of the longest title, "secretary of the treasury". */
    private static final int LONGEST_TITLE = 4;

    static {
        int office = 0;
        for (String line : WordList.read(OfficeHolders.class, "offices.txt")) {
            for (String title : line.split("; ", -1)) {
                TITLES.put(FoldedForm.of(title).replace(" ", ""), office);
            }
            office++;
        }
    }

    /**
     * An office in a text.
     *
     * @param number which office it is
     * @param country number of the country's aliases or its name in lower case; empty when it is not said
     * @param span place of the title
     */
    private record Office(int number, String country, Span span) {

        /** Whether this one, which has no name beside it, may be held by who is named with the other. */
        boolean mayBe(Office named) {
            return number == named.number && (country.isEmpty() || country.equals(named.country));
        }

        private boolean isOfAnotherCountry(Office other) {
            return !country.isEmpty() && !other.country.isEmpty() && !country.equals(other.country);
        }
    }

    private final ReadText text;
    private final Map<Integer, Integer> groups = new HashMap<>();
    private final Map<String, Office> byName = new HashMap<>();
    private final List<Office> unnamed = new ArrayList<>();

    OfficeHolders(ReadText text, List<Aliases.Found> aliases) {
        this.text = text;
        for (Aliases.Found alias : aliases) {
            for (int i = alias.first(); i <= alias.last(); i++) {
                groups.putIfAbsent(i, alias.group());
            }
        }
        int at = 0;
        while (at < text.tokens().size()) {
            int length = titleAt(at);
            if (length > 0) {
                addOffice(at, at + length);
            }
            at += Math.max(1, length);
        }
    }

    /**
     * Where the office of a person of this text stands in another text without a name: with the same country, or without
     * one while nobody is named there who may hold the same office.
     *
     * @param name a word of the person's name in lower case
     */
    Optional<Span> place(String name, OfficeHolders there) {
        Office office = byName.get(name);
        if (office == null) {
            return Optional.empty();
        }
        boolean taken = there.byName.values().stream()
                .anyMatch(other -> other.number == office.number && !office.isOfAnotherCountry(other));
        return there.unnamed.stream()
                .filter(other -> other.mayBe(office) && !(taken && other.country.isEmpty()))
                .map(Office::span)
                .findFirst();
    }

    /** Number of tokens of the longest title that begins at a token; 0 when none does. */
    private int titleAt(int first) {
        if (OTHERS.contains(form(first - 1))) {
            return 0;
        }
        int length = 0;
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < LONGEST_TITLE; i++) {
            words.append(form(first + i));
            length = TITLES.containsKey(words.toString()) ? i + 1 : length;
        }
        return length;
    }

    private void addOffice(int first, int end) {
        List<Token> tokens = text.tokens();
        StringBuilder title = new StringBuilder(form(first));
        for (int i = first + 1; i < end; i++) {
            title.append(form(i));
        }
        int before = form(first - 1).equals("'s") ? first - 2 : first - 1;
        boolean nation = groups.containsKey(before) || (isCapital(before) && !isSentenceStart(before));
        String country = nation ? country(before) : "";
        int next = end;
        if (form(end).equals("of")) {
            int last = countryBehind(end + 1);
            country = last < 0 ? country : country(last);
            next = Math.max(end, last + 1);
        }
        Office office = new Office(
                TITLES.getOrDefault(title.toString(), -1),
                country,
                new Span(
                        tokens.get(first).span().start(),
                        tokens.get(end - 1).span().end()));
        List<String> name = name(form(next).equals(",") ? next + 1 : next, 1);
        if (name.isEmpty()) {
            int comma = nation ? before - 1 : first - 1;
            name = form(comma).equals("the") ? name(comma - 2, -1) : name(comma - 1, -1);
            name = form(comma).equals(",") || form(comma - 1).equals(",") ? name : List.of();
        }
        if (name.isEmpty()) {
            unnamed.add(office);
        }
        name.forEach(word -> byName.putIfAbsent(word, office));
    }

    /** The last token of the country named from a token on; negative when none is. */
    private int countryBehind(int from) {
        int last = -1;
        for (int i = from; i < from + LONGEST_COUNTRY; i++) {
            if (groups.containsKey(i)) {
                while (groups.get(i).equals(groups.get(i + 1))) {
                    i++;
                }
                return i;
            }
            if (last < 0 && isCapital(i) && !JOINERS.contains(form(i))) {
                last = i;
            }
            if (!isCapital(i) && !JOINERS.contains(form(i))) {
                return last;
            }
        }
        return last;
    }

    private String country(int token) {
        Integer group = groups.get(token);
        return group == null ? form(token) : group.toString();
    }

    /** The words of a name from a token on in one direction. */
    private List<String> name(int from, int step) {
        List<String> name = new ArrayList<>();
        for (int i = from; isName(i); i += step) {
            name.add(form(i));
        }
        return name;
    }

    private boolean isName(int i) {
        boolean name = isCapital(i)
                || (isHan(form(i))
                        && (groups.containsKey(i) || text.tokens().get(i).tag().equals("PROPN")));
        return name && titleAt(i) == 0;
    }

    private static boolean isHan(String form) {
        return !form.isEmpty() && Character.UnicodeScript.of(form.codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    private boolean isSentenceStart(int i) {
        return i == 0
                || text.tokens().get(i - 1).sentence() != text.tokens().get(i).sentence();
    }

    private boolean isCapital(int i) {
        return i >= 0
                && i < text.tokens().size()
                && Character.isUpperCase(
                        text.text().charAt(text.tokens().get(i).span().start()));
    }

    /** Lower-case form of a token; empty outside of the text. */
    private String form(int i) {
        return i < 0 || i >= text.tokens().size() ? "" : text.tokens().get(i).form();
    }
}
