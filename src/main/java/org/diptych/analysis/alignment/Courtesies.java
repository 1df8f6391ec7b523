package org.diptych.analysis.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.analysis.topics.Cues;
import org.diptych.analysis.topics.Cues.Cue;

/** Short sentences of greeting and thanks, which speak of no point although they resemble one another. */
final class Courtesies {
    /** Words from which on a sentence says more than its greeting. */
    private static final int LONG = 16;

    private static final double COURTEOUS = 0.3;

    private static final class Lists {
        static final Cues CUES = Cues.of(Courtesies.class, "courtesies.cues");
    }

    private Courtesies() {}

    /** The candidates, those with a courtesy with less likeness. */
    static List<Candidate> damped(List<Candidate> candidates, ReadText a, ReadText b) {
        BitSet inA = in(a);
        BitSet inB = in(b);
        if (inA.isEmpty() && inB.isEmpty()) {
            return candidates;
        }
        List<Candidate> damped = new ArrayList<>(candidates);
        damped.replaceAll(it -> {
            double factor = (inA.get(it.a()) ? COURTEOUS : 1) * (inB.get(it.b()) ? COURTEOUS : 1);
            return factor == 1 ? it : it.times(factor);
        });
        return damped;
    }

    private static BitSet in(ReadText text) {
        int[] words = new int[text.sentences().size()];
        BitSet courteous = new BitSet();
        List<Cue> cues = Lists.CUES.find(text.text(), text.primaryLanguage());
        if (cues.isEmpty()) {
            return courteous;
        }
        int next = 0;
        for (Token token : text.tokens()) {
            words[token.sentence()]++;
            while (next < cues.size()
                    && cues.get(next).span().start() < token.span().end()) {
                courteous.set(token.sentence());
                next++;
            }
        }
        for (int sentence = 0; sentence < words.length; sentence++) {
            courteous.set(sentence, courteous.get(sentence) && words[sentence] < LONG);
        }
        return courteous;
    }
}
