package org.diptych.analysis.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.diptych.analysis.text.ReadText;
import org.diptych.model.Codebook;
import org.diptych.model.Pattern;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Statement;
import org.diptych.model.Topic;
import org.diptych.model.TopicPresence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StanceReaderTest {
    private static final TopicMatcher MATCHER = TopicMatcher.of(new Codebook(
            "",
            List.of(
                    topic(
                            "x",
                            "en: Taiwan; en: Taiwanese; zh: 台湾; fr: Taïwan; es: Taiwán; ru: Тайвань; ko: 대만; ja: 台湾; en: Taiwan Strait; en: occupied coast; de: Taiwan")),
            List.of()));

    private static Topic topic(String id, String patterns) {
        List<Pattern> read = Arrays.stream(patterns.split("; "))
                .map(entry -> new Pattern(entry.substring(0, 2), entry.substring(4)))
                .toList();
        return new Topic(id, id, "XX", "#000000", true, read, List.of(), "");
    }

    private static TopicPresence presence(String text) {
        ReadText read = ReadText.of(Statement.ofText(text, Provenance.unknown()), Progress.NONE);
        return TopicComparison.presences(MATCHER.mentions(read), read).getOrDefault("x", TopicPresence.absent());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "STATES_POSITION | The President said that Taiwan must not be attacked.",
                "STATES_POSITION | They agreed to keep the peace across the Taiwan Strait.",
                "STATES_POSITION | China opposes arms sales to Taiwan, meddling, and sanctions.",
                "STATES_POSITION | They discussed Taiwan, and the Premier warned against any change of its status.",
                "STATES_POSITION | We discussed the importance of stability around Taiwan.",
                "STATES_POSITION | The two sides spoke about trade. Taiwan is a red line.",
                "STATES_POSITION | Peace, prosperity, and justice depend on Taiwan, its people, and its neighbours.",
                "NAMED | We discussed many topics including trade, Taiwan, and fentanyl.",
                "NAMED | The leaders discussed trade, energy and Taiwan.",
                "NAMED | They exchanged views on Taiwan.",
                "STATES_POSITION | They talked about the Taiwan crisis. The Premier hopes that the crisis ends soon.",
                "NAMED | They talked about Taiwan. The Premier hopes for warmer weather.",
                "NAMED | They discussed trade, energy and Taiwan. This question will come up again.",
                "STATES_POSITION | 双方谈到台湾危机。首相希望通过对话解决危机。",
                "NAMED | Topics such as trade, Taiwan and climate came up.",
                "NAMED | They agreed to work together in areas such as Taiwan and the harbours.",
                "STATES_POSITION | They must not touch red lines such as Taiwan.",
                "NAMED | Trade, Taiwan, and the climate were discussed.",
                "NAMED | All their concerns — trade, energy, and Taiwan — were addressed in full.",
                "NAMED | They will deepen cooperation on energy, health, and Taiwan.",
                "NAMED | It covers over 100 dollars of farm goods, coal, Taiwan, and many other things.",
                "NAMED | She met the Taiwan envoy in the afternoon.",
                "NAMED | She wants open talks on all points of difference, including on trade, Taiwan and the price of tea.",
                "NAMED | They reviewed old plans, including talks to lower the risk of war, work on energy and Taiwan.",
                "NAMED | The ministers spoke of many areas – from old and new energy, to Taiwan, tea, and insurance.",
                "NAMED | The plan, with its commitments on energy, Taiwan, and timber, pleased them.",
                "NAMED | The ministers will meet at Taiwan and at the port of the islands.",
                "NAMED | As members of the Taiwan Club, both carry much weight.",
                "NAMED | He will open the Taiwan Climate Change Conference in May.",
                "NAMED | 首相在出席台湾领导人会议期间见了记者。",
                "STATES_POSITION | 首相支持举办台湾领导人会议。",
                "NAMED | The minister spoke for Norway and its Taiwanese partners.",
                "STATES_POSITION | We stay in close touch with our Taiwanese partners.",
                "NAMED | He sees no danger for Taiwanese security.",
                "STATES_POSITION | They discussed preparations for the defence of Taiwan, as well as timber and tea.",
                "STATES_POSITION | The ministers discussed how Taiwan defends its coast.",
                "STATES_POSITION | When discussing Taiwan, the Premier told of the harvest there.",
                "NAMED | The ministers spoke of tea, timber and the Taiwan talks. They hope to end the conflict elsewhere.",
                "NAMED | They spoke about Taiwan. The issue of tea came later.",
                "STATES_POSITION | They discussed the unprovoked attack on Taiwan.",
                "NAMED | Tea, timber, the Taiwan ferry and many old matters were discussed.",
                "STATES_POSITION | Timber, attacks on Taiwan, tea and old matters were discussed.",
                "STATES_POSITION | He wants progress in many areas, including opening ports, easing visas and launching talks on Taiwan.",
                "STATES_POSITION | They will work together in areas such as helping Taiwan and the harbours.",
                "NAMED | He wants progress on many things, including growing Taiwan, old ports and cheap visas.",
                "STATES_POSITION | They meet in places such as Taiwan where the trade began and in Oslo.",
                "STATES_POSITION | They work with like-minded friends for open seas, calm, and a free Taiwan.",
                "STATES_POSITION | They praised the Taiwan ferry with its tea, old timber and other goods.",
                "NAMED | It is a friendship rooted in shared history, trade with Taiwan, and a love of tea.",
                "NAMED | They reviewed old plans, including tea-related risks, Taiwan and efforts on timber and trade.",
                "NAMED | She will speak at the upcoming Taiwan summit.",
                "NAMED | They met on the sidelines of the 31st Taiwan Forum.",
                "NAMED | She spoke at the opening of the 31st session of the Taiwan Forum.",
                "NAMED | He denounced the votes in the occupied coast of the north.",
                "STATES_POSITION | He denounced the laws of the occupied coast.",
                "STATES_POSITION | They discussed efforts to help Taiwan.",
                "STATES_POSITION | 台湾、贸易等问题是本地区的内部事务。",
                "NAMED | 双方愿共同应对台湾、贸易等问题带来的挑战。",
                "NAMED | They met at the 31st Taiwan (Taiwan) Forum.",
                "NAMED | They will end it in accordance with the old principles of the Taiwan pact.",
                "NAMED | He stays at home in light of the storm over Taiwan.",
                "STATES_POSITION | In line with the plan, the ministers will visit Taiwan.",
                "NAMED | Members of the Taiwan Club carry much weight.",
                "STATES_POSITION | Norway will not become a member of the Taiwan Club.",
                "NAMED | He spoke at noon with President Taiwan of Norway.",
                "NAMED | He spoke at noon with Prime Minister Jane M. Taiwan.",
                "STATES_POSITION | The president hopes that Taiwan will prosper.",
                "STATES_POSITION | The President of Norway said that Taiwan is far away.",
                "STATES_POSITION | They build up the Taiwan Treaty, including on timber, tea, old ports and others.",
                "STATES_POSITION | They agreed on many things, including support for Taiwan, old ports and cheap visas.",
                "STATES_POSITION | They discussed the urgency of calm around Taiwan.",
                "NAMED | 双方愿共同应对台湾等问题。",
                "STATES_POSITION | 双方就台湾等问题交换了看法，中方阐述了原则立场。",
                "NAMED | 双方将加强台湾旅游、台湾贸易、能源等领域合作。",
                "STATES_POSITION | 双方将加强台湾旅游、台湾贸易、台湾农业、能源等领域合作。",
                "STATES_POSITION | 双方应就加强台湾的沟通努力。",
                "STATES_POSITION | We help the islanders, including through timber, Taiwan and tea.",
                "STATES_POSITION | He praised the friendship with Taiwan, as they also discussed the harvest.",
                "NAMED | Soldiers served there alongside Taiwan partners.",
                "STATES_POSITION | Taiwan partners built the bridge.",
                "NAMED | It breaks the old Taiwan Strait resolutions.",
                "STATES_POSITION | All must comply with the Taiwan Strait resolutions.",
                "STATES_POSITION | They hope for a Taiwan resolution soon.",
                "STATES_POSITION | Taiwan was not part of the old union.",
                "DENIED | Taiwan was not part of the talks.",
                "STATES_POSITION | Nothing about Taiwan has changed.",
                "DENIED | The minister said nothing about Taiwan.",
                "STATES_POSITION | He did not raise tariffs on goods from Taiwan.",
                "DENIED | He did not raise Taiwan.",
                "STATES_POSITION | The ship did not come to Taiwan in time.",
                "DENIED | Nothing was discussed concerning Taiwan.",
                "DENIED | Taiwan did not come up.",
                "DENIED | We talked about trade, but Taiwan was never discussed.",
                "DENIED | The two leaders did not discuss Taiwan or the climate.",
                "DENIED | There was no mention of Taiwan.",
                "NAMED | We did not discuss trade, but we talked about Taiwan.",
                "STATES_POSITION | Taiwan was not only discussed but stands at the heart of our concerns.",
                "ABSENT | We discussed many topics.",
                "STATES_POSITION | 中方强调，台湾问题不容任何人干涉。",
                "STATES_POSITION | 双方讨论了台湾问题，中方敦促对方恪守承诺。",
                "NAMED | 两国领导人就台湾、贸易等问题交换了意见。",
                "NAMED | 双方将加强台湾、能源、农业等领域合作。",
                "NAMED | 双方还讨论了台湾问题。",
                "DENIED | 双方未谈及台湾问题。",
                "DENIED | 台湾问题没有被提及，双方谈了贸易。",
                "STATES_POSITION | 反对在台湾、贸易等问题上制造对抗。",
                "DENIED | Les deux ministres n'ont pas abordé Taïwan.",
                "NAMED | Los ministros conversaron sobre Taiwán.",
                "DENIED | Тайвань не обсуждался.",
                "NAMED | Die Minister sprachen auch über Taiwan und den Tee der Inseln.",
                "DENIED | Die Minister sprachen über den Tee der Inseln, aber Taiwan kam nicht zur Sprache.",
                "STATES_POSITION | Die Minister fordern, dass Taiwan von allen in der Welt geachtet wird.",
                "DENIED | 양측은 대만 문제를 논의하지 않았다.",
                "NAMED | 双方は台湾、エネルギーなどについて意見を交換しました。"
            })
    void readsWhatASentenceDoesWithItsTopic(String status, String text) {
        assertEquals(status, presence(text).status().name());
    }

    @Test
    void headingOnlyNames() {
        assertEquals(
                "NAMED",
                presence("Readout of the call on Taiwan\n\nThe ministers spoke at noon. They spoke for an hour.")
                        .status()
                        .name());
    }

    @Test
    void aPositionAnywhereOutweighsADenialElsewhere() {
        TopicPresence presence = presence("Taiwan was not discussed. The sky is blue. Taiwan belongs to nobody else.");

        assertEquals("STATES_POSITION", presence.status().name());
        assertEquals(List.of(0, 2), presence.sentences());
        assertEquals(9 / 13.0, presence.share(), 1e-9);
        assertEquals(0, presence.firstPosition());
    }

    @Test
    void lengthOfAChineseTextIsCountedInCharacters() {
        TopicPresence presence = presence("今天天气很好。台湾问题很重要。");

        assertEquals(7 / 13.0, presence.share(), 1e-9);
    }
}
