package org.diptych.analysis.terms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diptych.analysis.text.ChineseLanguage;
import org.diptych.analysis.text.EnglishWords;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.model.AbsenceProof;
import org.diptych.model.Span;

/**
 * Looks for Chinese words in an English text, by the dictionary, the codebook's aliases and the Latin spelling of names. A
 * word without any of these is never called absent.
 */
final class ChineseInEnglish implements Searched {
    private static final int NEAR = 5;
    private static final double AS_TELLING = 2;

    private final ReadText here;
    private final ReadText there;
    private final SharedNames names;
    private final RelatedNames related;
    private final Glosses glosses;
    private final WordIndex index;

    ChineseInEnglish(ReadText here, ReadText there, SharedNames names, RelatedNames related, Glosses glosses) {
        this.here = here;
        this.there = there;
        this.names = names;
        this.related = related;
        this.glosses = glosses;
        this.index = new WordIndex(there);
    }

    @Override
    public List<String> languages() {
        return List.of(here.language(), there.language());
    }

    @Override
    public Presence look(Candidate candidate) {
        Optional<Presence> author = names.author(candidate);
        if (author.isPresent()) {
            return author.get();
        }
        String whole = wording(candidate);
        Optional<Span> meant = candidate.isSingle() ? Optional.empty() : meaning(whole);
        if (meant.isPresent()) {
            return Presence.at(meant.get(), false, meant.get().of(there.text()));
        }
        List<Integer> missing = new ArrayList<>();
        Optional<Span> present = Optional.empty();
        Optional<Span> perhaps = Optional.empty();
        double most = 0;
        double mostMissing = 0;
        for (int i : candidate.content()) {
            Token token = here.tokens().get(i);
            double specificity = Background.specificity(token.lemma(), "zh");
            Optional<Span> found = names.alias(i).or(() -> place(token));
            if (found.isPresent()) {
                present = found;
                most = Math.max(most, specificity);
                continue;
            }
            Optional<Span> maybe = names.isAlias(i) ? Optional.empty() : perhaps(token);
            perhaps = perhaps.or(() -> maybe);
            if (maybe.isEmpty() && isSearchable(token, i)) {
                most = Math.max(most, specificity);
                mostMissing = Math.max(mostMissing, specificity);
                missing.add(i);
            }
        }
        if (present.isPresent()
                && missing.stream()
                        .allMatch(
                                i -> GeneralNouns.contains(here.tokens().get(i).form()))) {
            missing.clear();
        }
        if (!missing.isEmpty() && mostMissing >= most - AS_TELLING) {
            return related.orAbsent(missing);
        }
        if (perhaps.isPresent()) {
            return Presence.possibly(perhaps.get(), perhaps.get().of(there.text()));
        }
        Span span = present.orElse(new Span(0, 0));
        return Presence.at(span, false, span.of(there.text()));
    }

    private String wording(Candidate candidate) {
        List<Token> tokens = here.tokens();
        return new Span(
                        tokens.get(candidate.first().first()).span().start(),
                        tokens.get(candidate.first().last()).span().end())
                .of(here.text());
    }

    /** Whether the dictionary, an alias or the spelling rules of names could have found the word. */
    private boolean isSearchable(Token token, int i) {
        return names.isAlias(i)
                || isChinesePerson(token)
                || !glosses.meanings(token.form()).isEmpty()
                || !glosses.parts(token.form()).isEmpty();
    }

    /** A Chinese name is two to four characters long; its spelling in English follows from the sounds. */
    private static boolean isChinesePerson(Token token) {
        return token.tag().equals("PROPN")
                && token.span().length() >= 2
                && token.span().length() <= 3;
    }

    private Optional<Span> place(Token token) {
        Optional<Span> meant = meaning(token.form());
        if (meant.isPresent()) {
            return meant;
        }
        if (isChinesePerson(token)) {
            Optional<Span> spelled = spelled(token.form());
            if (spelled.isPresent()) {
                return spelled;
            }
        }
        return CountryPairs.isPair(token.form()) ? CountryPairs.place(token.form(), names) : compound(token.form());
    }

    /** Place of a compound that the dictionary holds in parts: all that tell something are there. */
    private Optional<Span> compound(String word) {
        Optional<Span> place = Optional.empty();
        for (String part : parts(word)) {
            Optional<Span> found = CountryPairs.isPair(part) ? CountryPairs.place(part, names) : name(part);
            if (found.isEmpty()) {
                return found;
            }
            place = found;
        }
        return place;
    }

    /** The parts of a compound, without general words if others remain. */
    private List<String> parts(String word) {
        List<String> parts = glosses.parts(word);
        List<String> telling = parts.stream()
                .filter(part -> !StopWords.isChinese(part) && !GeneralNouns.contains(part))
                .toList();
        return telling.isEmpty() ? parts : telling;
    }

    private Optional<Span> name(String word) {
        return names.alias(word).or(() -> meaning(word));
    }

    /** Place of a foreign name there that sounds like this one. */
    private Optional<Span> perhaps(Token token) {
        boolean foreign = token.span().length() > 1
                && (token.tag().equals("PROPN")
                        || (glosses.meanings(token.form()).isEmpty() && ChineseLanguage.frequency(token.form()) == 0));
        if (!foreign) {
            return Optional.empty();
        }
        for (Token other : there.tokens()) {
            if (isStrangeName(other) && ForeignNames.alike(token.form(), other.form())) {
                return Optional.of(other.span());
            }
        }
        return Optional.empty();
    }

    private boolean isStrangeName(Token token) {
        return token.isWord()
                && token.form().length() > 2
                && Character.isUpperCase(there.text().charAt(token.span().start()))
                && !EnglishWords.list().has(token.lemma(), 'v')
                && (token.tag().equals("PROPN") || !EnglishWords.list().has(token.lemma()));
    }

    /** Place of a meaning of the word, all of whose telling words stand together. */
    private Optional<Span> meaning(String word) {
        for (List<String> meaning : glosses.meanings(word)) {
            List<List<Integer>> places = new ArrayList<>();
            for (String english : meaning) {
                places.add(index.positions(english));
            }
            Optional<Integer> found = places.size() == 1
                    ? places.get(0).stream().findFirst()
                    : Near.place(places, NEAR + places.size(), there.tokens());
            if (found.isPresent()) {
                return found.map(token -> there.tokens().get(token).span());
            }
        }
        return Optional.empty();
    }

    /** Place of the Latin spelling of a Chinese name: its given name in one word, or its parts in a row. */
    private Optional<Span> spelled(String name) {
        String given = ChineseLanguage.pinyin(name.substring(1));
        String full = ChineseLanguage.pinyin(name);
        for (String form : List.of(given, full)) {
            List<Integer> places = form.length() > 2 ? index.exactly(form) : List.of();
            if (!places.isEmpty()) {
                return Optional.of(there.tokens().get(places.get(0)).span());
            }
        }
        return Optional.empty();
    }

    @Override
    public AbsenceProof proof(Candidate candidate, Presence presence) {
        Set<String> searched = new LinkedHashSet<>();
        for (int i : presence.missing()) {
            String form = here.tokens().get(i).form();
            searched.add(form);
            glosses.meanings(form).forEach(meaning -> searched.add(String.join(" ", meaning)));
            glosses.parts(form).forEach(part -> glosses.meanings(part).forEach(m -> searched.add(String.join(" ", m))));
        }
        searched.addAll(names.forms(candidate));
        return new AbsenceProof(searched.stream().limit(40).toList(), languages(), Optional.empty());
    }
}
