package org.diptych;

import java.util.Random;

/** Statements of any length, made of sentences that no government ever wrote. */
final class SyntheticStatement {
    /** Id of a topic that every statement mentions. */
    static final String TOPIC = "taiwan";

    private static final String[] WHO = {
        "The ministers", "Both sides", "The two lake countries", "The envoy", "The harbour council", "Our delegation"
    };
    private static final String[] DID = {
        "agreed on", "talked about", "stressed", "welcomed", "warned against", "looked forward to", "set out", "praised"
    };
    private static final String[] WHAT = {
        "the ferry line",
        "barley exports",
        "the winter fair",
        "the status of Taiwan",
        "the war in Ukraine",
        "tariffs",
        "soybeans and timber",
        "fishing rights",
        "a visit in April",
        "the lighthouse fund",
        "the rail bridge"
    };
    private static final String[] HOW = {
        "in an open talk",
        "before the end of the year",
        "for the first time since 1998",
        "with 12 million crowns",
        "at the request of the mayors",
        "without any condition",
        "as they had promised in Kelm"
    };
    private static final int SENTENCES_IN_PARAGRAPH = 5;

    private SyntheticStatement() {}

    /** A statement of about so many words; the same for the same seed. */
    static String of(int words, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int count = 0;
        for (int i = 0; count < words; i++) {
            String sentence = pick(WHO, random) + " " + pick(DID, random) + " " + pick(WHAT, random) + " and "
                    + pick(DID, random) + " " + pick(WHAT, random) + " " + pick(HOW, random) + ".";
            count += sentence.split(" ", -1).length;
            text.append(sentence).append(i % SENTENCES_IN_PARAGRAPH == SENTENCES_IN_PARAGRAPH - 1 ? "\n\n" : " ");
        }
        return text.toString().strip();
    }

    private static String pick(String[] parts, Random random) {
        return parts[random.nextInt(parts.length)];
    }
}
