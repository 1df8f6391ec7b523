package org.diptych.analysis.attribution;

import static org.diptych.analysis.attribution.ReadAloud.read;
import static org.diptych.analysis.attribution.ReadAloud.voices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "China's harbours welcomed the ships.",
                "China's busy harbours welcomed the ships.",
                "The busy harbours of China welcomed the ships.",
                "The ships under China welcomed the harbours.",
                "In China welcomed guests drink tea.",
                "Ships from the old China welcomed the harbours."
            })
    void whatBelongsToACountryDoesNotSpeakForIt(String text) {
        assertEquals(List.of("narrator NONE"), voices(read("White House", text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "China’s delegation welcomed the ships.",
                "The delegation of China welcomed the ships.",
                "The Minister of Foreign Affairs of China welcomed the ships.",
                "The minister for trade and ports of the old China welcomed the ships.",
                "The People's Republic of China welcomed the ships.",
                "China today welcomed the ships.",
                "China last week welcomed the ships.",
                "China welcomed the ships",
                "Japan notes how the talks went."
            })
    void whoSpeaksForACountryIsItsVoice(String text) {
        assertEquals("other-side", voices(read("White House", text)).get(0).split(" ", -1)[0]);
    }

    @Test
    void aCountryBehindASpeakersVerbIsNotTheSpeaker() {
        assertNotEquals(
                List.of("other-side STRESS"),
                voices(read("White House", "President Trump spoke of China and stressed order.")));
        assertEquals(
                List.of("own-side STRESS"),
                voices(read("White House", "President Trump was glad to hear of China and stressed order.")));
    }

    @Test
    void aPrepositionAtTheEndOfASentenceGovernsNothingInTheNext() {
        assertEquals(
                List.of("narrator NONE", "other-side EXPRESS"),
                voices(read("White House", "This is what it stands for. China welcomed it.")));
        assertEquals(
                List.of("narrator NONE", "other-side EXPRESS"),
                voices(read("White House", "This is what it stands for\n\nChina welcomed it.")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ukraine and the United States agreed. | both AGREE",
                "Ukraine, Japan, and the United States agreed. | both AGREE",
                "Ukraine spoke, and the United States agreed. | own-side AGREE",
                "Ukraine and Japan agreed. | other-side AGREE",
                "The United States and Washington agreed. | own-side AGREE",
                "The United States spoke; and Ukraine agreed. | other-side AGREE"
            })
    void twoSidesSpeakTogetherWhenTheirNamesAreJoined(String text, String voice) {
        assertEquals(List.of(voice), voices(read("White House", text)));
    }

    @ParameterizedTest
    @CsvSource({
        "中国和美国强调合作。, both STRESS",
        "中国与美国强调合作。, both STRESS",
        "中国美国强调合作。, other-side STRESS",
        "日本和美国强调合作。, other-side STRESS"
    })
    void twoChineseNamesSpeakTogetherWhenTheyAreJoined(String text, String voice) {
        assertEquals(List.of(voice), voices(read("外交部", "中国发布消息。\n" + text)).subList(1, 2));
    }

    @ParameterizedTest
    @CsvSource({"特朗普在会谈开始时强调合作。, other-side STRESS", "特朗普在会谈刚刚开始时强调合作。, narrator NONE", "特朗普来到会场，强调合作。, narrator NONE"})
    void aChineseSpeakerStandsRightBeforeTheVerb(String text, String voice) {
        assertEquals(List.of(voice), voices(read("China", text)));
    }
}
