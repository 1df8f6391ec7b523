package org.diptych.project;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.diptych.analysis.topics.TopicMatcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledTopicsTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "national-security, 两国都是联合国安理会成员。",
        "national-security, 这关系到各国安全。",
        "democracy, 他们共同反对殖民主义。",
        "elections, 这是一个重大选择。",
        "sovereignty, 他谈了国内政治。",
        "infrastructure, 港口便利货物流通。",
        "visits, 很高兴看到访谈录出版。",
        "india, 中印尼双方签了协议。",
        "japan, 中日益重视这一领域。",
        "latin-america, 东西半球的学者都来了。"
    })
    void charactersOfTwoWordsAreNoTopic(String topic, String text) {
        assertFalse(isNamed(topic, text));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "national-security, 这关系到国家安全。",
        "democracy, 他们共同维护民主。",
        "elections, 明年举行大选。",
        "sovereignty, 不得干涉他国内政。",
        "infrastructure, 港口改善物流。",
        "visits, 他将于五月到访。",
        "india, 中印双方签了协议。",
        "japan, 中日双方签了协议。",
        "latin-america, 西半球的学者都来了。"
    })
    void theWordItselfIs(String topic, String text) {
        assertTrue(isNamed(topic, text));
    }

    private static boolean isNamed(String topic, String text) {
        return TopicMatcher.of(CodebookFile.bundled()).mentions(text, "zh").stream()
                .anyMatch(mention -> mention.topicId().equals(topic));
    }
}
