package org.diptych.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diptych.analysis.text.EnglishFamilies;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.analysis.text.TokenKind;
import org.diptych.model.Progress;
import org.diptych.model.Span;
import org.diptych.model.Statement;

/**
 * Looks up words in all their forms: "talk" finds "talks", "talked" and "talking". Keeps the texts that were read last,
 * so that the next search in them is fast. Thread-safe.
 */
public final class WordForms {
    private static final int KEPT = 2;

    private final Map<String, ReadText> read = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ReadText> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * Places of the words in a statement in reading order, each word in any of its forms, one directly behind the other.
     *
     * @throws java.util.concurrent.CancellationException when {@code progress} says so
     */
    public List<Span> find(Statement statement, String words, Progress progress) {
        ReadText text = read(statement, progress);
        List<Set<String>> wanted = new ArrayList<>();
        Statement asked = Statement.ofText(words, statement.provenance().withLanguage(text.language()));
        for (Token token : words(ReadText.untagged(asked, Progress.NONE))) {
            wanted.add(forms(token, text));
        }
        List<Token> tokens = words(text);
        Map<String, Set<String>> known = new HashMap<>();
        List<Span> found = new ArrayList<>();
        for (int i = 0; !wanted.isEmpty() && i + wanted.size() <= tokens.size(); i++) {
            if (standsAt(tokens.subList(i, i + wanted.size()), wanted, text, known)) {
                found.add(new Span(
                        tokens.get(i).span().start(),
                        tokens.get(i + wanted.size() - 1).span().end()));
                i += wanted.size() - 1;
            }
        }
        return List.copyOf(found);
    }

    private synchronized ReadText read(Statement statement, Progress progress) {
        ReadText known = read.get(statement.text());
        if (known == null) {
            known = ReadText.untagged(statement, progress);
            read.put(statement.text(), known);
        }
        return known;
    }

    private static List<Token> words(ReadText text) {
        return text.tokens().stream()
                .filter(token -> token.isWord() || token.kind() == TokenKind.NUMBER)
                .toList();
    }

    private static boolean standsAt(
            List<Token> tokens, List<Set<String>> wanted, ReadText text, Map<String, Set<String>> known) {
        for (int i = 0; i < wanted.size(); i++) {
            Token token = tokens.get(i);
            Set<String> forms =
                    known.computeIfAbsent(token.form() + ' ' + token.lemma(), key -> Set.copyOf(forms(token, text)));
            if (Collections.disjoint(forms, wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> forms(Token token, ReadText text) {
        Set<String> forms = new HashSet<>(List.of(token.form(), token.lemma()));
        if (text.primaryLanguage().equals("en")) {
            forms.addAll(EnglishFamilies.readings(token.form()));
        }
        return forms;
    }
}
