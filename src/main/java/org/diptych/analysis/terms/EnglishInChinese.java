package org.diptych.analysis.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diptych.analysis.text.EnglishFamilies;
import org.diptych.analysis.text.EnglishWords;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.model.AbsenceProof;
import org.diptych.model.Span;
import org.diptych.model.TermKind;

/**
 * Looks for English words in a Chinese text, by the dictionary in both directions and the codebook's aliases. A word that
 * neither knows is called absent only if it is a name and the Chinese text has no foreign name that could be it.
 */
final class EnglishInChinese implements Searched {
    private static final double AS_TELLING = 2.5;

    private final ReadText here;
    private final ReadText there;
    private final SharedNames names;
    private final RelatedNames related;
    private final Glosses glosses;
    private final Set<String> codebookWords;
    private final Map<String, Span> meant = new HashMap<>();
    private final List<Token> foreign = new ArrayList<>();
    private boolean strangeNames;

    EnglishInChinese(
            ReadText here,
            ReadText there,
            SharedNames names,
            RelatedNames related,
            Glosses glosses,
            Set<String> codebookWords) {
        this.here = here;
        this.there = there;
        this.names = names;
        this.related = related;
        this.glosses = glosses;
        this.codebookWords = codebookWords;
        Set<String> seen = new HashSet<>();
        for (Token token : there.tokens()) {
            if (token.isWord() && token.span().length() > 1 && seen.add(token.form())) {
                addMeanings(token.form(), token.span());
                glosses.parts(token.form()).forEach(part -> addMeanings(part, token.span()));
                boolean name = token.tag().equals("PROPN") && !names.isKnownThere(token.form());
                strangeNames |= name && glosses.meanings(token.form()).isEmpty();
                if (name) {
                    foreign.add(token);
                }
            }
        }
    }

    private void addMeanings(String word, Span span) {
        for (List<String> meaning : glosses.meanings(word)) {
            for (String english : meaning) {
                EnglishFamilies.readings(english).forEach(reading -> meant.putIfAbsent(reading, span));
            }
        }
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
        List<Integer> missing = new ArrayList<>();
        Optional<Span> present = Optional.empty();
        double most = 0;
        double mostMissing = 0;
        for (int i : candidate.content()) {
            Token token = here.tokens().get(i);
            double specificity = Background.specificity(token.lemma(), "en");
            Optional<Span> found = names.alias(i).or(() -> place(token));
            if (found.isPresent()) {
                present = found;
                most = Math.max(most, specificity);
            } else if (isSearchable(token, i)) {
                most = Math.max(most, specificity);
                mostMissing = Math.max(mostMissing, specificity);
                missing.add(i);
            }
        }
        if (present.isPresent()
                && missing.stream()
                        .allMatch(
                                i -> GeneralNouns.contains(here.tokens().get(i).lemma()))) {
            missing.clear();
        }
        if (!missing.isEmpty() && mostMissing >= most - AS_TELLING) {
            return sound(candidate).orElseGet(() -> related.orAbsent(missing));
        }
        Span span = present.orElse(new Span(0, 0));
        return Presence.at(span, false, span.of(there.text()));
    }

    /** A foreign name there that sounds like one of a name's words. */
    private Optional<Presence> sound(Candidate candidate) {
        if (candidate.kind() != TermKind.NAME) {
            return Optional.empty();
        }
        for (int i : candidate.content()) {
            Token token = here.tokens().get(i);
            boolean strange = token.form().length() > 2
                    && !names.isAlias(i)
                    && !EnglishWords.list().has(token.lemma(), 'v')
                    && glosses.chinese(token.lemma()).isEmpty();
            for (Token other : strange ? foreign : List.<Token>of()) {
                if (ForeignNames.alike(other.form(), token.form())) {
                    return Optional.of(Presence.possibly(other.span(), other.form()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Span> place(Token token) {
        for (String form : family(token)) {
            Span span = meant.get(form);
            if (span != null) {
                return Optional.of(span);
            }
            for (String word : glosses.chinese(form)) {
                int at = word.length() > 1 ? there.text().indexOf(word) : -1;
                if (at >= 0) {
                    return Optional.of(new Span(at, at + word.length()));
                }
            }
        }
        return Optional.empty();
    }

    private static Set<String> family(Token token) {
        Set<String> family = new LinkedHashSet<>(EnglishFamilies.family(token.form()));
        family.addAll(EnglishFamilies.family(token.lemma()));
        return family;
    }

    /** Whether the dictionary or the codebook could have found the word, or nothing there can be this name. */
    private boolean isSearchable(Token token, int i) {
        if (names.isAlias(i) || codebookWords.contains(token.lemma()) || codebookWords.contains(token.form())) {
            return true;
        }
        for (String form : family(token)) {
            if (!glosses.chinese(form).isEmpty()) {
                return true;
            }
        }
        return !strangeNames
                && token.tag().equals("PROPN")
                && !EnglishWords.list().has(token.lemma());
    }

    @Override
    public AbsenceProof proof(Candidate candidate, Presence presence) {
        Set<String> searched = new LinkedHashSet<>();
        for (int i : presence.missing()) {
            Token token = here.tokens().get(i);
            searched.add(token.form());
            family(token).forEach(form -> searched.addAll(glosses.chinese(form)));
        }
        searched.addAll(names.forms(candidate));
        return new AbsenceProof(searched.stream().limit(40).toList(), languages(), Optional.empty());
    }
}
