package org.diptych.analysis.terms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diptych.analysis.text.EnglishFamilies;
import org.diptych.analysis.text.EnglishSynonyms;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.model.AbsenceProof;
import org.diptych.model.NearMiss;
import org.diptych.model.Span;
import org.diptych.model.TermKind;

/** Looks for words and phrases in a text of the same language, in all forms of each word. */
final class WordSearch implements Searched {
    /** Words that belong together stand at most this many tokens apart, besides the words of the phrase. */
    private static final int NEAR = 4;
    /** A word whose specificity is this much below the most telling word's does not make a phrase absent. */
    private static final double AS_TELLING = 2.5;

    /** Stands for a place that is not known exactly. */
    private static final Span START = new Span(0, 0);

    /** Beginnings that turn a word round: "de-escalate" is not there because "escalate" is. */
    private static final Set<String> OPPOSITES = Set.of("de", "non", "anti", "un", "dis", "re", "counter", "ex");

    /** The letters and the number of a flight, a ship or a resolution. */
    private static final Pattern CODE = Pattern.compile("\\p{L}{1,3}\\d{3,}");

    private static final int MOST_FORMS = 40;
    private static final double LIKE = 0.6;

    private final ReadText here;
    private final ReadText there;
    private final boolean english;
    private final SharedNames names;
    private final RelatedNames related;
    private final WordIndex index;
    private final NamesByPart parts;

    WordSearch(ReadText here, ReadText there, SharedNames names, RelatedNames related) {
        this.here = here;
        this.there = there;
        this.names = names;
        this.related = related;
        this.english = there.primaryLanguage().equals("en");
        this.index = new WordIndex(there);
        this.parts = new NamesByPart(here, there, names, index);
    }

    @Override
    public List<String> languages() {
        return List.of(there.language());
    }

    @Override
    public Presence look(Candidate candidate) {
        Optional<Presence> author = names.author(candidate);
        if (author.isPresent()) {
            return author.get();
        }
        Words words = words(candidate);
        List<Integer> missing = words.missing();
        if (missing.isEmpty() && words.otherwise().isEmpty()) {
            Presence together = together(candidate, words.found(), words.alias());
            if (together.isHere()) {
                return together;
            }
            return names.isAbbreviated(candidate, missing)
                    ? abbreviated()
                    : parts.withoutCountry(candidate)
                            .or(() -> inOtherWords(candidate))
                            .orElse(together);
        }
        if (names.isAbbreviated(candidate, missing)) {
            return abbreviated();
        }
        if (parts.isPartOfKnownName(candidate)) {
            return Presence.at(START, false, "part of a name");
        }
        if (parts.isKnownByPart(candidate, missing)) {
            return words.found().isEmpty()
                    ? Presence.at(words.alias().orElse(START), false, "")
                    : at(words.found().get(0).get(0));
        }
        Optional<Presence> possibly = possibly(candidate, words);
        if (possibly.isPresent()) {
            return possibly.get();
        }
        return words.telling() ? related.orAbsent(missing) : Presence.apart();
    }

    /**
     * The words of a candidate.
     *
     * @param found places of those that are there
     * @param alias place of one that is there under another name
     * @param otherwise places of synonyms of those that are not there themselves
     * @param missing those that are not there at all
     * @param telling whether a missing one is about as telling as the most telling one
     */
    private record Words(
            List<List<Integer>> found,
            Optional<Span> alias,
            List<List<Integer>> otherwise,
            List<Integer> missing,
            boolean telling) {}

    private Words words(Candidate candidate) {
        List<Integer> missing = new ArrayList<>();
        List<List<Integer>> found = new ArrayList<>();
        List<List<Integer>> otherwise = new ArrayList<>();
        Optional<Span> alias = Optional.empty();
        double most = 0;
        double mostMissing = -1;
        for (int i : candidate.content()) {
            Token token = here.tokens().get(i);
            double specificity = specificity(token);
            most = Math.max(most, specificity);
            List<Integer> places = index.positions(token);
            if (!places.isEmpty()) {
                found.add(places);
                continue;
            }
            Optional<Span> other = names.alias(i);
            List<Integer> synonyms = candidate.kind() == TermKind.NAME ? List.of() : synonyms(token);
            if (other.isPresent()) {
                alias = other;
            } else if (!synonyms.isEmpty()) {
                otherwise.add(synonyms);
            } else if (!compoundIsThere(token) && !names.isSpelledOut(i)) {
                missing.add(i);
                mostMissing = Math.max(mostMissing, specificity);
            }
        }
        return new Words(found, alias, otherwise, missing, !missing.isEmpty() && mostMissing >= most - AS_TELLING);
    }

    /** Places of words that may stand for a token. */
    private List<Integer> synonyms(Token token) {
        if (!english || token.tag().equals("PROPN")) {
            return List.of();
        }
        List<Integer> places = new ArrayList<>();
        for (String synonym : EnglishSynonyms.of(token.lemma())) {
            places.addAll(index.exactly(synonym));
        }
        for (String synonym : EnglishSynonyms.near(token.lemma())) {
            places.addAll(index.positions(synonym));
        }
        return places.stream().distinct().sorted().toList();
    }

    /** Whether the words of a phrase or words that may stand for them are there together: "relief aid", "relief assistance". */
    private Optional<Presence> inOtherWords(Candidate candidate) {
        List<List<Integer>> all = new ArrayList<>();
        for (int i : candidate.content()) {
            Token token = here.tokens().get(i);
            List<Integer> places = Stream.concat(index.positions(token).stream(), synonyms(token).stream())
                    .distinct()
                    .sorted()
                    .toList();
            if (!places.isEmpty()) {
                all.add(places);
            }
        }
        return Near.place(all, NEAR + all.size(), there.tokens()).map(this::possiblyAt);
    }

    private Presence possiblyAt(int token) {
        Span span = there.tokens().get(token).span();
        return Presence.possibly(span, span.of(there.text()));
    }

    /** Whether the candidate may be there in other words: synonyms together, or a thing without its general noun. */
    private Optional<Presence> possibly(Candidate candidate, Words words) {
        if (words.missing().isEmpty() && candidate.kind() != TermKind.NAME) {
            Optional<Presence> together = inOtherWords(candidate);
            if (together.isPresent()) {
                return together;
            }
        }
        boolean nothing = words.found().isEmpty()
                && words.alias().isEmpty()
                && words.otherwise().isEmpty();
        boolean shells = !words.missing().isEmpty()
                && words.missing().stream()
                        .allMatch(
                                i -> GeneralNouns.contains(here.tokens().get(i).lemma()));
        if (!shells || nothing) {
            return Optional.empty();
        }
        List<List<Integer>> found = words.found().isEmpty() ? words.otherwise() : words.found();
        return Optional.of(words.alias()
                .map(span -> Presence.possibly(span, span.of(there.text())))
                .orElseGet(() -> possiblyAt(found.get(0).get(0))));
    }

    private static Presence abbreviated() {
        return Presence.at(START, false, "abbreviation");
    }

    private double specificity(Token token) {
        return Background.specificity(token.lemma(), here.primaryLanguage());
    }

    private Presence at(int token) {
        Token found = there.tokens().get(token);
        return Presence.at(found.span(), false, found.span().of(there.text()));
    }

    /** Whether all parts of a hyphenated word are there, or the number of a code: "752" of "PS752". */
    private boolean compoundIsThere(Token token) {
        if (CODE.matcher(token.form()).matches()) {
            return !index.exactly(token.form().replaceAll("\\D", "")).isEmpty();
        }
        List<String> parts = english ? EnglishFamilies.parts(token.span().of(here.text())) : List.of();
        if (parts.size() < 2 || OPPOSITES.contains(parts.get(0))) {
            return false;
        }
        for (String part : parts) {
            if (index.positions(part).isEmpty() && names.alias(part).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Presence together(Candidate candidate, List<List<Integer>> found, Optional<Span> alias) {
        if (found.isEmpty()) {
            return alias.map(span -> Presence.at(span, false, span.of(there.text())))
                    .orElseGet(() -> Presence.at(START, false, "compound"));
        }
        if (found.size() == 1 || candidate.isSingle()) {
            int place = found.get(0).get(0);
            Token token = here.tokens().get(candidate.content().get(0));
            Token other = there.tokens().get(place);
            return Presence.at(
                    other.span(),
                    other.form().equals(token.form()),
                    other.span().of(there.text()));
        }
        return Near.place(found, NEAR + candidate.content().size(), there.tokens())
                .map(this::at)
                .orElseGet(Presence::apart);
    }

    @Override
    public AbsenceProof proof(Candidate candidate, Presence presence) {
        Set<String> searched = new LinkedHashSet<>();
        for (int i : presence.missing().isEmpty() ? candidate.content() : presence.missing()) {
            index.keys(here.tokens().get(i)).stream()
                    .filter(form -> !form.startsWith("~"))
                    .forEach(searched::add);
        }
        searched.addAll(names.forms(candidate));
        List<String> forms = searched.stream().limit(MOST_FORMS).toList();
        return new AbsenceProof(forms, languages(), nearest(candidate, presence));
    }

    private Optional<NearMiss> nearest(Candidate candidate, Presence presence) {
        if (presence.degree() == Presence.Degree.APART) {
            List<Integer> places = index.positions(here.tokens()
                    .get(candidate.content().get(candidate.content().size() - 1)));
            if (!places.isEmpty()) {
                Token token = there.tokens().get(places.get(0));
                return Optional.of(new NearMiss(token.span().of(there.text()), token.span(), 0.5, "one word of it"));
            }
        }
        for (int i : candidate.content()) {
            if (!presence.missing().contains(i)
                    && !index.positions(here.tokens().get(i)).isEmpty()) {
                Token token =
                        there.tokens().get(index.positions(here.tokens().get(i)).get(0));
                return Optional.of(new NearMiss(token.span().of(there.text()), token.span(), 0.5, "one word of it"));
            }
        }
        return presence.missing().isEmpty()
                ? Optional.empty()
                : alike(here.tokens().get(presence.missing().get(0)));
    }

    /** The form there that shares most first letters. */
    private Optional<NearMiss> alike(Token token) {
        Optional<NearMiss> best = Optional.empty();
        for (String form : new String[] {
            index.forms().floorKey(token.form()), index.forms().ceilingKey(token.form())
        }) {
            // That "for" begins like "force" tells nothing.
            if (form == null
                    || !StopWords.isContent(there.tokens().get(index.forms().getOrDefault(form, 0)))) {
                continue;
            }
            int common = 0;
            while (common < Math.min(form.length(), token.form().length())
                    && form.charAt(common) == token.form().charAt(common)) {
                common++;
            }
            double likeness = 2.0 * common / (form.length() + token.form().length());
            if (likeness >= LIKE && (best.isEmpty() || best.get().similarity() < likeness)) {
                Span span =
                        there.tokens().get(index.forms().getOrDefault(form, 0)).span();
                best = Optional.of(new NearMiss(span.of(there.text()), span, likeness, "same first letters"));
            }
        }
        return best;
    }
}
