package org.diptych.analysis.alignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.Passage;
import org.diptych.model.PassageLink;
import org.diptych.model.Sentence;
import org.diptych.model.SentenceRange;

/** Puts two texts into the rows of a parallel reading. */
public final class Passages {
    private final List<Sentence> a;
    private final List<Sentence> b;
    private final Set<Long> linked = new HashSet<>();
    private final List<Passage> rows = new ArrayList<>();
    private int doneA;
    private int doneB;

    private Passages(List<PassageLink> links, List<Sentence> a, List<Sentence> b) {
        this.a = a;
        this.b = b;
        links.forEach(link -> linked.add(key(link.a(), link.b())));
    }

    /**
     * Every sentence of both texts once, in the order of the texts: first the heaviest chain of links that rises in
     * both, then the neighbours that are linked to the same sentence. What stands beside nothing is cut at paragraphs.
     */
    public static List<Passage> of(List<PassageLink> links, ReadText a, ReadText b) {
        List<Candidate> candidates = links.stream()
                .map(link -> new Candidate(link.a(), link.b(), link.score()))
                .toList();
        return new Passages(links, a.sentences(), b.sentences())
                .rows(Chain.of(candidates, a.sentences().size(), b.sentences().size()));
    }

    private List<Passage> rows(List<Candidate> chain) {
        for (int i = 0; i < chain.size(); i++) {
            Candidate link = chain.get(i);
            boolean last = i + 1 == chain.size();
            int limitA = last ? a.size() : chain.get(i + 1).a();
            int limitB = last ? b.size() : chain.get(i + 1).b();
            row(link, limitA, limitB);
        }
        alone(a.size(), b.size());
        return List.copyOf(rows);
    }

    /** Adds the row around a link; it may grow over unlinked neighbours up to the links before and behind it. */
    private void row(Candidate link, int limitA, int limitB) {
        int fromA = link.a();
        int toA = link.a() + 1;
        int fromB = link.b();
        int toB = link.b() + 1;
        while (fromA > doneA && linked.contains(key(fromA - 1, link.b()))) {
            fromA--;
        }
        while (toA < limitA && linked.contains(key(toA, link.b()))) {
            toA++;
        }
        while (fromB > doneB && linked.contains(key(link.a(), fromB - 1))) {
            fromB--;
        }
        while (toB < limitB && linked.contains(key(link.a(), toB))) {
            toB++;
        }
        alone(fromA, fromB);
        rows.add(new Passage(new SentenceRange(fromA, toA), new SentenceRange(fromB, toB)));
        doneA = toA;
        doneB = toB;
    }

    private void alone(int toA, int toB) {
        while (doneA < toA) {
            int end = endOfParagraph(a, doneA, toA);
            rows.add(new Passage(new SentenceRange(doneA, end), new SentenceRange(doneB, doneB)));
            doneA = end;
        }
        while (doneB < toB) {
            int end = endOfParagraph(b, doneB, toB);
            rows.add(new Passage(new SentenceRange(doneA, doneA), new SentenceRange(doneB, end)));
            doneB = end;
        }
    }

    private static int endOfParagraph(List<Sentence> sentences, int from, int limit) {
        int end = from + 1;
        while (end < limit
                && sentences.get(end).paragraph() == sentences.get(from).paragraph()) {
            end++;
        }
        return end;
    }

    private static long key(int one, int other) {
        return ((long) one << 32) | other;
    }
}
