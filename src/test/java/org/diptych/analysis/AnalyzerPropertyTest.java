package org.diptych.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.model.AliasGroup;
import org.diptych.model.Analysis;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.PassageLink;
import org.diptych.model.Pattern;
import org.diptych.model.Progress;
import org.diptych.model.Provenance;
import org.diptych.model.Sentence;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.diptych.model.Topic;

class AnalyzerPropertyTest {
    private static final List<String> SENTENCES = List.of(
            "The ministers met in Kelm on 3 May 2025.",
            "President Orla thanked the guests for their warm welcome.",
            "He asked the other side to open the northern harbour!",
            "Both sides agreed to buy 25 million tons of barley.",
            "The PRC will lower its duties to 18%.",
            "China stressed that the strait is calm.",
            "No boats were discussed.",
            "“Calm seas” were called for.",
            "Fishing remains a matter of law",
            "I look forward to my visit.",
            "双方同意购买2500万吨大豆。",
            "中方强调海峡和平稳定。",
            "We met in Kelm. We spoke of barley.",
            "😀 Ahoy…",
            "$500 BILLION of coal were sold, and Mr. Tamm smiled.");

    private static final Codebook CODEBOOK = new Codebook(
            "",
            List.of(topic("grain", "barley", "大豆"), topic("sea", "harbour", "海峡"), topic("boats", "boat", "船")),
            List.of(new AliasGroup(
                    List.of(new Pattern("en", "China"), new Pattern("en", "=PRC"), new Pattern("zh", "中方")))));

    private static Topic topic(String id, String english, String chinese) {
        List<Pattern> patterns = List.of(new Pattern("en", english), new Pattern("zh", chinese));
        return new Topic(id, id, id.substring(0, 2), "#0072B2", true, patterns, List.of(), "");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(SENTENCES).list().ofMaxSize(9).map(list -> String.join("\n\n", list));
    }

    @Property(tries = 25)
    void placesLieInTheTextsAndRise(@ForAll("texts") String a, @ForAll("texts") String b) {
        Analysis analysis = analyse(a, b);
        for (Side side : Side.values()) {
            String text = side == Side.A ? statement(a).text() : statement(b).text();
            int before = 0;
            for (Sentence sentence : analysis.of(side).sentences()) {
                assertTrue(sentence.span().start() >= before && !sentence.span().isEmpty());
                before = sentence.span().end();
            }
            assertTrue(before <= text.length());
            for (OneSidedTerm term : analysis.of(side).onlyHere()) {
                assertRise(term.spans(), text);
            }
            assertRise(
                    analysis.of(side).quantities().stream().map(it -> it.span()).toList(), text);
            analysis.topics()
                    .forEach(topic -> assertRise(
                            (side == Side.A ? topic.a() : topic.b())
                                    .mentions().stream().map(it -> it.span()).toList(),
                            text));
        }
        for (PassageLink link : analysis.links()) {
            assertTrue(link.a() < analysis.a().sentences().size());
            assertTrue(link.b() < analysis.b().sentences().size());
            assertTrue(link.score() >= 0 && link.score() <= 1);
        }
    }

    @Property(tries = 25)
    void turningTheSidesTurnsTheAnalysis(@ForAll("texts") String a, @ForAll("texts") String b) {
        Analysis one = analyse(a, b);
        Analysis turned = analyse(b, a);
        assertEquals(terms(one, Side.A), terms(turned, Side.B));
        assertEquals(terms(one, Side.B), terms(turned, Side.A));
        assertEquals(
                one.topics().stream()
                        .map(it -> it.a().status() + " " + it.b().status())
                        .toList(),
                turned.topics().stream()
                        .map(it -> it.b().status() + " " + it.a().status())
                        .toList());
        assertEquals(links(one, Side.A), links(turned, Side.B));
        assertEquals(one.versions(), turned.versions());
        assertEquals(one.of(Side.A).quantities(), turned.of(Side.B).quantities());
    }

    @Property(tries = 25)
    void identicalTextsDifferInNothing(@ForAll("texts") String text) {
        Analysis analysis = analyse(text, text);
        for (Side side : Side.values()) {
            assertEquals(List.of(), terms(analysis, side));
            assertTrue(analysis.of(side).quantities().stream().allMatch(it -> it.shared()));
        }
        assertEquals(List.of(), analysis.a().rewritten());
        analysis.topics().forEach(it -> assertEquals(it.a().status(), it.b().status()));
        boolean[] linked = new boolean[analysis.a().sentences().size()];
        analysis.links().stream().filter(link -> link.a() == link.b()).forEach(link -> linked[link.a()] = true);
        if (analysis.versions()) {
            for (int i = 0; i < linked.length; i++) {
                assertTrue(linked[i], "sentence " + i + " of " + Arrays.toString(linked) + " in " + text);
            }
        }
    }

    @Property(tries = 20)
    void orderOfParagraphsDoesNotChangeWhatIsThere(@ForAll("texts") String a, @ForAll("texts") String b) {
        List<String> paragraphs = Arrays.asList(b.split("\n\n", -1));
        String turned = String.join("\n\n", paragraphs.subList(paragraphs.size() / 2, paragraphs.size()))
                + "\n\n"
                + String.join("\n\n", paragraphs.subList(0, paragraphs.size() / 2));
        assertEquals(
                terms(analyse(a, b), Side.A).stream().sorted().toList(),
                terms(analyse(a, turned), Side.A).stream().sorted().toList());
    }

    private static void assertRise(List<Span> spans, String text) {
        int before = -1;
        for (Span span : spans) {
            assertTrue(span.start() >= before && span.end() <= text.length() && !span.isEmpty(), span + " in " + text);
            before = span.start();
        }
    }

    private static List<String> terms(Analysis analysis, Side side) {
        return analysis.of(side).onlyHere().stream().map(OneSidedTerm::text).toList();
    }

    private static Map<String, String> links(Analysis analysis, Side first) {
        Map<String, String> links = new TreeMap<>();
        for (PassageLink link : analysis.links()) {
            links.put(
                    link.of(first) + " " + link.of(first.other()),
                    link.tier() + " " + Math.round(link.score() * 10_000));
        }
        return links;
    }

    private static Analysis analyse(String a, String b) {
        return new Analyzer().analyse(new Comparison("", statement(a), statement(b), CODEBOOK), Progress.NONE);
    }

    private static Statement statement(String text) {
        return Statement.ofText(text, Provenance.unknown());
    }
}
