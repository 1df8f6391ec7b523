package org.diptych.analysis.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diptych.analysis.text.ReadText;
import org.diptych.analysis.text.Token;
import org.diptych.analysis.text.TokenKind;
import org.diptych.model.Research;
import org.diptych.model.Sentence;
import org.diptych.model.Side;
import org.diptych.model.Topic;
import org.diptych.model.TopicMention;
import org.diptych.model.TopicPresence;
import org.diptych.model.TopicResult;
import org.diptych.model.TopicStatus;

/** What each of two statements does with each topic of a codebook. */
public final class TopicComparison {
    private TopicComparison() {}

    /** Every topic of the codebook in its order, as the patterns find them. */
    public static List<TopicResult> of(TopicMatcher matcher, ReadText a, ReadText b) {
        return of(matcher, a, b, Research.none());
    }

    /**
     * Every topic of the codebook in its order: what the patterns find without what the researcher rejected, and what
     * the researcher marked by hand.
     */
    public static List<TopicResult> of(TopicMatcher matcher, ReadText a, ReadText b, Research research) {
        Map<String, TopicPresence> inA = presences(DecidedMentions.of(matcher.mentions(a), research, Side.A), a);
        Map<String, TopicPresence> inB = presences(DecidedMentions.of(matcher.mentions(b), research, Side.B), b);
        List<TopicResult> results = new ArrayList<>();
        for (Topic topic : matcher.codebook().topics()) {
            results.add(new TopicResult(
                    topic,
                    inA.getOrDefault(topic.id(), TopicPresence.absent()),
                    inB.getOrDefault(topic.id(), TopicPresence.absent())));
        }
        return results;
    }

    /** The topics that a text mentions, by id. */
    static Map<String, TopicPresence> presences(List<TopicMention> found, ReadText text) {
        Map<String, List<TopicMention>> byTopic = new HashMap<>();
        for (TopicMention mention : found) {
            byTopic.computeIfAbsent(mention.topicId(), id -> new ArrayList<>()).add(mention);
        }
        int[] lengths = lengths(text);
        StanceReader stances = new StanceReader(text);
        Map<String, TopicPresence> presences = new HashMap<>();
        byTopic.forEach((id, mentions) -> presences.put(id, presence(text, lengths, mentions, stances)));
        return presences;
    }

    private static TopicPresence presence(
            ReadText text, int[] lengths, List<TopicMention> mentions, StanceReader stances) {
        Map<Integer, List<TopicMention>> bySentence = new TreeMap<>();
        for (TopicMention mention : mentions) {
            bySentence
                    .computeIfAbsent(sentenceAt(text, mention.span().start()), index -> new ArrayList<>())
                    .add(mention);
        }
        TopicStatus status = TopicStatus.ABSENT;
        int length = 0;
        int total = 0;
        for (int sentenceLength : lengths) {
            total += sentenceLength;
        }
        for (Map.Entry<Integer, List<TopicMention>> entry : bySentence.entrySet()) {
            TopicStatus here = stances.stance(entry.getKey(), entry.getValue());
            status = here.compareTo(status) < 0 ? here : status;
            length += lengths[entry.getKey()];
        }
        double first = mentions.get(0).span().start()
                / (double) Math.max(1, text.text().length());
        return new TopicPresence(
                status, mentions, List.copyOf(bySentence.keySet()), total == 0 ? 0 : (double) length / total, first);
    }

    /** Words, for Chinese and Japanese characters, of each sentence. */
    private static int[] lengths(ReadText text) {
        int[] lengths = new int[text.sentences().size()];
        for (Token token : text.tokens()) {
            if (token.kind() == TokenKind.WORD || token.kind() == TokenKind.NUMBER) {
                lengths[token.sentence()] +=
                        text.isCountedInCharacters() ? token.span().length() : 1;
            }
        }
        return lengths;
    }

    private static int sentenceAt(ReadText text, int offset) {
        List<Sentence> sentences = text.sentences();
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
