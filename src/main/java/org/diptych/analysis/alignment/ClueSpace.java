package org.diptych.analysis.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * The clues of two texts as numbers with weights. A clue weighs the more the rarer it is in official texts and in these
 * two: the product of two inverse document frequencies (Spärck Jones, A statistical interpretation of term specificity
 * and its application in retrieval, 1972) with sentences as documents, each scaled to 0–1, the one of these texts raised
 * to a power of at most 1.5.
 */
final class ClueSpace {
    /** What a word of the same matter is worth beside the same word. */
    private static final double RELATED = 0.5;

    /** What a word of the same topic is worth. */
    private static final double TOPIC = 0.2;

    /** Rarity of names, numbers and dates, which no list of words holds. */
    private static final double NAMED = 0.8;

    /** The power to which the rarity in the two texts is raised; a few sentences tell little of it. */
    private static final double RARITY = 1.5;

    private static final double FEW_SENTENCES = 6;
    private static final double MANY_SENTENCES = 20;

    /** The parties to a talk: at most so many names that both texts repeat, by their mean share of the sentences. */
    private static final int PARTIES = 2;

    private static final double REPEATED = 0.15;
    private static final int FEWEST_TIMES = 4;

    /** Weight of a party's name beside another name as frequent. */
    private static final double PARTY = 0.4;

    private static final double LEAST = 0.02;
    private static final double PER = 100_000;

    /** The sentences of one text. */
    static final class Side {
        private final int[][][] clues;
        private final int[][] keys;
        private final double[] mass;

        private Side(int[][][] clues, int[][] keys, double[] mass) {
            this.clues = clues;
            this.keys = keys;
            this.mass = mass;
        }

        int size() {
            return keys.length;
        }

        /** The keys of each clue of a sentence, in the order of the clues; not to be changed. */
        int[][] clues(int sentence) {
            return clues[sentence];
        }

        /** The keys of a sentence in rising order, none twice; not to be changed. */
        int[] keys(int sentence) {
            return keys[sentence];
        }

        /** The sum of the weights of the clues of a sentence. */
        double mass(int sentence) {
            return mass[sentence];
        }
    }

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Clue.Kind> kinds = new ArrayList<>();

    private final Side a;
    private final Side b;
    private final double[] weight;

    private ClueSpace(List<List<Clue>> cluesA, List<List<Clue>> cluesB, ToIntFunction<String> frequency) {
        int[][][] numbersA = number(cluesA);
        int[][][] numbersB = number(cluesB);
        int[][] keysA = flat(numbersA);
        int[][] keysB = flat(numbersB);
        int[] inA = documents(keysA);
        int[] inB = documents(keysB);
        double[] full = full(inA, inB, cluesA.size(), cluesB.size(), frequency);
        weight = full.clone();
        for (int key = 0; key < weight.length; key++) {
            weight[key] *= isMatter(key) ? TOPIC : 1;
        }
        share(numbersA, full);
        share(numbersB, full);
        a = new Side(numbersA, keysA, mass(numbersA, full, inB));
        b = new Side(numbersB, keysB, mass(numbersB, full, inA));
    }

    /**
     * The space of two texts.
     *
     * @param frequency sentences per 100,000 of official texts that hold a key
     */
    static ClueSpace of(List<List<Clue>> a, List<List<Clue>> b, ToIntFunction<String> frequency) {
        return new ClueSpace(a, b, frequency);
    }

    Side a() {
        return a;
    }

    Side b() {
        return b;
    }

    /** Number of keys; they are numbered from 0. */
    int size() {
        return weight.length;
    }

    /** Weight of a key that two sentences share, 0 to about 1.5. */
    double weight(int key) {
        return weight[key];
    }

    private int[][][] number(List<List<Clue>> sentences) {
        int[][][] numbered = new int[sentences.size()][][];
        for (int i = 0; i < numbered.length; i++) {
            List<Clue> clues = sentences.get(i);
            numbered[i] = new int[clues.size()][];
            for (int c = 0; c < clues.size(); c++) {
                List<String> keys = clues.get(c).keys();
                numbered[i][c] = new int[keys.size()];
                for (int k = 0; k < keys.size(); k++) {
                    numbered[i][c][k] = number(keys.get(k), clues.get(c).kind());
                }
            }
        }
        return numbered;
    }

    private int number(String key, Clue.Kind kind) {
        Integer known = numbers.get(key);
        if (known == null) {
            numbers.put(key, names.size());
            names.add(key);
            kinds.add(kind);
            return names.size() - 1;
        }
        if (kinds.get(known).factor < kind.factor) {
            kinds.set(known, kind);
        }
        return known;
    }

    /** The keys of each sentence in rising order, each once. */
    private static int[][] flat(int[][][] sentences) {
        int[][] flat = new int[sentences.length][];
        for (int i = 0; i < flat.length; i++) {
            int count = 0;
            for (int[] clue : sentences[i]) {
                count += clue.length;
            }
            int[] keys = new int[count];
            int next = 0;
            for (int[] clue : sentences[i]) {
                for (int key : clue) {
                    keys[next++] = key;
                }
            }
            Arrays.sort(keys);
            int different = 0;
            for (int k = 0; k < count; k++) {
                if (k == 0 || keys[k] != keys[k - 1]) {
                    keys[different++] = keys[k];
                }
            }
            flat[i] = Arrays.copyOf(keys, different);
        }
        return flat;
    }

    private int[] documents(int[][] sentences) {
        int[] documents = new int[names.size()];
        for (int[] sentence : sentences) {
            for (int key : sentence) {
                documents[key]++;
            }
        }
        return documents;
    }

    private double[] full(int[] inA, int[] inB, int sizeA, int sizeB, ToIntFunction<String> frequency) {
        double sentences = Math.max(2, sizeA + sizeB);
        double many = Math.max(0, Math.min(1, (sentences - FEW_SENTENCES) / (MANY_SENTENCES - FEW_SENTENCES)));
        double power = 1 + (RARITY - 1) * many;
        double[] full = new double[names.size()];
        for (int key = 0; key < full.length; key++) {
            double here = Math.log((sentences + 1) / (inA[key] + inB[key] + 0.5)) / Math.log(sentences + 1);
            here = Math.pow(Math.max(LEAST, here), power);
            double everywhere =
                    isNamed(key) ? NAMED : Math.log(PER / (frequency.applyAsInt(names.get(key)) + 1)) / Math.log(PER);
            full[key] = here * Math.max(LEAST, everywhere) * kinds.get(key).factor;
        }
        parties(inA, inB, sizeA, sizeB).forEach(key -> full[key] *= PARTY);
        return full;
    }

    /** The names that both texts repeat most: sentences that share only those do not speak of one point. */
    private IntStream parties(int[] inA, int[] inB, int sizeA, int sizeB) {
        ToDoubleFunction<Integer> share = key -> ((double) inA[key] / sizeA + (double) inB[key] / sizeB) / 2;
        return IntStream.range(0, names.size())
                .filter(key -> inA[key] > 0 && inB[key] > 0 && inA[key] + inB[key] >= FEWEST_TIMES)
                .filter(key -> names.get(key).charAt(0) == Phrases.ALIAS
                        && !names.get(key).equals(ClueReader.OPENS))
                .boxed()
                .filter(key -> share.applyAsDouble(key) >= REPEATED)
                .sorted(Comparator.comparingDouble(share).reversed().thenComparing(names::get))
                .limit(PARTIES)
                .mapToInt(Integer::intValue);
    }

    private boolean isNamed(int key) {
        char first = names.get(key).charAt(0);
        return first == Phrases.ALIAS || first == Amounts.MARK;
    }

    private boolean isMatter(int key) {
        return names.get(key).charAt(0) == EnglishStems.MATTER;
    }

    /** Splits the weight of a word that belongs to a matter, so that both together weigh as much as the word. */
    private void share(int[][][] sentences, double[] full) {
        for (int[][] clues : sentences) {
            for (int[] keys : clues) {
                if (keys.length == 2 && isMatter(keys[1])) {
                    weight[keys[1]] = RELATED * full[keys[1]];
                    weight[keys[0]] = Math.max(0, full[keys[0]] - weight[keys[1]]);
                }
            }
        }
    }

    private double[] mass(int[][][] sentences, double[] full, int[] there) {
        double[] mass = new double[sentences.length];
        boolean[] seen = new boolean[full.length];
        for (int i = 0; i < mass.length; i++) {
            for (int[] keys : sentences[i]) {
                mass[i] += seen[keys[0]] ? 0 : mass(keys, full, there);
                seen[keys[0]] = true;
            }
            for (int[] keys : sentences[i]) {
                seen[keys[0]] = false;
            }
        }
        return mass;
    }

    /** The weight of one clue; of its meanings the one counts that stands in the other text, else their mean. */
    private double mass(int[] keys, double[] full, int[] there) {
        double shared = 0;
        double sum = 0;
        int count = 0;
        for (int key : keys) {
            if (!isMatter(key)) {
                shared = there[key] > 0 ? Math.max(shared, full[key]) : shared;
                sum += full[key];
                count++;
            }
        }
        return shared > 0 || count == 0 ? shared : sum / count;
    }
}
