package org.diptych.analysis.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diptych.analysis.text.ChineseLanguage;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.model.AbsenceProof;
import org.diptych.model.NearMiss;
import org.diptych.model.Span;

/** Looks for Chinese words and phrases in a Chinese text, in simplified characters on both sides. */
final class ChineseSearch implements Searched {
    private static final int NEAR = 6;
    private static final double AS_TELLING = 2;

    private final ReadText here;
    private final ReadText there;
    private final SharedNames names;
    private final String simplified;
    private final Map<String, Integer> offsets = new HashMap<>();
    private final Map<String, List<Integer>> found = new HashMap<>();

    ChineseSearch(ReadText here, ReadText there, SharedNames names) {
        this.here = here;
        this.there = there;
        this.names = names;
        this.simplified = ChineseLanguage.simplified(there.text());
    }

    private int offset(String word) {
        return offsets.computeIfAbsent(word, key -> simplified.indexOf(ChineseLanguage.simplified(key)));
    }

    @Override
    public List<String> languages() {
        return List.of(there.language());
    }

    @Override
    public Presence look(Candidate candidate) {
        String whole = wording(candidate);
        if (offset(whole) >= 0) {
            return at(offset(whole), whole.length(), true);
        }
        Optional<Presence> author = names.author(candidate);
        if (author.isPresent()) {
            return author.get();
        }
        List<Integer> missing = new ArrayList<>();
        List<List<Integer>> found = new ArrayList<>();
        Optional<Span> alias = Optional.empty();
        Optional<Span> perhaps = Optional.empty();
        double most = 0;
        double mostMissing = 0;
        for (int i : candidate.content()) {
            Token token = here.tokens().get(i);
            double specificity = Background.specificity(token.lemma(), "zh");
            most = Math.max(most, specificity);
            if (!places(token.form()).isEmpty()) {
                found.add(places(token.form()));
            } else if (named(i).isPresent()) {
                alias = named(i);
            } else if (otherwise(token.form()).isPresent()) {
                perhaps = otherwise(token.form());
            } else {
                missing.add(i);
                mostMissing = Math.max(mostMissing, specificity);
            }
        }
        if (!missing.isEmpty()) {
            return mostMissing >= most - AS_TELLING ? Presence.absent(missing) : Presence.apart();
        }
        if (perhaps.isPresent()) {
            return Presence.possibly(perhaps.get(), perhaps.get().of(there.text()));
        }
        if (found.size() < 2) {
            Span span = alias.orElseGet(
                    () -> there.tokens().get(found.get(0).get(0)).span());
            return Presence.at(span, false, span.of(there.text()));
        }
        return Near.place(found, NEAR, there.tokens())
                .map(token -> there.tokens().get(token).span())
                .map(span -> Presence.at(span, false, span.of(there.text())))
                .orElseGet(Presence::apart);
    }

    /** Place of another name of the same thing, or of both countries of a pair such as 中美. */
    private Optional<Span> named(int token) {
        String form = here.tokens().get(token).form();
        return names.alias(token)
                .or(() -> CountryPairs.isPair(form) ? CountryPairs.place(form, names) : Optional.empty());
    }

    /** Place of what may be said for a word such as 两国关系 or 美中合作: its telling half, if the countries are there. */
    private Optional<Span> otherwise(String word) {
        if (word.length() != 4) {
            return Optional.empty();
        }
        String head = word.substring(0, 2);
        List<Integer> tails = places(word.substring(2));
        boolean principals = StopWords.isChinese(head)
                || (CountryPairs.isPair(head)
                        && (!tokensAt(head).isEmpty()
                                || !places(head).isEmpty()
                                || CountryPairs.place(head, names).isPresent()));
        return principals && !tails.isEmpty()
                ? Optional.of(there.tokens().get(tails.get(0)).span())
                : Optional.empty();
    }

    private String wording(Candidate candidate) {
        List<Token> tokens = here.tokens();
        return new Span(
                        tokens.get(candidate.first().first()).span().start(),
                        tokens.get(candidate.first().last()).span().end())
                .of(here.text());
    }

    private Presence at(int offset, int length, boolean same) {
        Span span = new Span(offset, offset + length);
        return Presence.at(span, same, span.of(there.text()));
    }

    /** Tokens there that hold the word, or, for a pair such as 中美, the pair in the other order. */
    private List<Integer> places(String word) {
        List<Integer> places = tokensAt(word);
        if (places.isEmpty() && word.length() == 2) {
            return tokensAt(new StringBuilder(word).reverse().toString());
        }
        return places;
    }

    private List<Integer> tokensAt(String word) {
        return found.computeIfAbsent(word, key -> {
            List<Integer> places = new ArrayList<>();
            String wanted = ChineseLanguage.simplified(key);
            int token = 0;
            for (int at = simplified.indexOf(wanted); at >= 0; at = simplified.indexOf(wanted, at + wanted.length())) {
                while (token < there.tokens().size()
                        && there.tokens().get(token).span().end() <= at) {
                    token++;
                }
                places.add(Math.min(token, there.tokens().size() - 1));
            }
            return places;
        });
    }

    @Override
    public AbsenceProof proof(Candidate candidate, Presence presence) {
        Set<String> searched = new LinkedHashSet<>();
        searched.add(wording(candidate));
        for (int i : candidate.content()) {
            searched.add(here.tokens().get(i).form());
        }
        searched.addAll(names.forms(candidate));
        return new AbsenceProof(searched.stream().limit(40).toList(), languages(), nearest(candidate, presence));
    }

    private Optional<NearMiss> nearest(Candidate candidate, Presence presence) {
        for (int i : candidate.content()) {
            List<Integer> places = places(here.tokens().get(i).form());
            if (!presence.missing().contains(i) && !places.isEmpty()) {
                Token token = there.tokens().get(places.get(0));
                return Optional.of(new NearMiss(token.span().of(there.text()), token.span(), 0.5, "one word of it"));
            }
        }
        return Optional.empty();
    }
}
