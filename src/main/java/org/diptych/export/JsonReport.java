package org.diptych.export;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.diptych.model.AbsenceProof;
import org.diptych.model.Analysis;
import org.diptych.model.CodePoints;
import org.diptych.model.Comparison;
import org.diptych.model.NearestPassage;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Passage;
import org.diptych.model.PassageLink;
import org.diptych.model.Provenance;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.Statement;
import org.diptych.model.StatementReading;
import org.diptych.model.TopicPresence;
import org.diptych.model.TopicResult;

/**
 * Writes a comparison and its analysis as JSON (UTF-8). All offsets count Unicode code points of the normalised text,
 * half-open. The README documents the fields. Thread-safe.
 */
public final class JsonReport {
    private static final int FORMAT_VERSION = 1;
    private static final double ROUNDING = 10_000;

    /** Writes the file whole or not at all; the message of an {@link IOException} is a sentence for the user. */
    public void write(Comparison comparison, Analysis analysis, Path file) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        ObjectNode root = tree(comparison, analysis);
        WholeFile.write(file, out -> new ObjectMapper().writer(printer).writeValue(out, root));
    }

    ObjectNode tree(Comparison comparison, Analysis analysis) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", "diptych-analysis").put("version", FORMAT_VERSION);
        root.put("title", comparison.title());
        root.put("codebook", comparison.codebook().name());
        root.put("versions_of_one_text", analysis.versions());
        root.put("meaning_compared", !analysis.meaningMissing());
        root.put("words_compared", !analysis.wordsMissing());
        CodePoints pointsA = new CodePoints(comparison.a().text());
        CodePoints pointsB = new CodePoints(comparison.b().text());
        putSide(root, "a", comparison.statement(Side.A), analysis.of(Side.A), pointsA);
        putSide(root, "b", comparison.statement(Side.B), analysis.of(Side.B), pointsB);
        ArrayNode links = root.putArray("links");
        analysis.links().forEach(link -> putLink(links.addObject(), link));
        ArrayNode nearest = root.putArray("nearest");
        analysis.nearest().forEach(it -> putNearest(nearest.addObject(), it));
        ArrayNode passages = root.putArray("passages");
        analysis.passages().forEach(passage -> putPassage(passages.addObject(), passage));
        ArrayNode topics = root.putArray("topics");
        analysis.topics().forEach(topic -> putTopic(topics.addObject(), topic, pointsA, pointsB));
        FindingsJson.put(root, comparison, analysis, pointsA, pointsB);
        NotesJson.put(root, comparison.research(), pointsA, pointsB);
        return root;
    }

    private static void putSide(
            ObjectNode root, String side, Statement statement, StatementReading reading, CodePoints points) {
        Provenance provenance = statement.provenance();
        ObjectNode about = root.putObject(side);
        about.put("title", provenance.title());
        about.put("issuer", provenance.issuer());
        about.put("kind", provenance.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        about.put("date", provenance.date().map(Object::toString).orElse(""));
        about.put("language", provenance.language());
        about.put("url", provenance.url());
        about.put("notice", provenance.notice());
        about.put("file", statement.original().fileName());
        about.put("sha256", statement.original().sha256());
        about.put("length", reading.length());
        about.put("unit", reading.countedInCharacters() ? "characters" : "words");
        ArrayNode sentences = root.putArray(side + "_sentences");
        reading.sentences().forEach(sentence -> put(sentences.addObject(), points.of(sentence.span())));
        ArrayNode attributions = root.putArray(side + "_attributions");
        reading.attributions()
                .forEach(attribution -> attributions
                        .addObject()
                        .put("voice", attribution.voice().code())
                        .put("strength", attribution.strength().name().toLowerCase(Locale.ROOT)));
        ArrayNode acts = root.putArray(side + "_acts");
        reading.acts()
                .forEach(act -> put(
                        acts.addObject()
                                .put("kind", act.kind().name().toLowerCase(Locale.ROOT))
                                .put("sentence", act.sentence())
                                .put("voice", act.voice().code())
                                .put("shared", act.shared()),
                        points.of(act.cue())));
        ArrayNode quantities = root.putArray(side + "_quantities");
        reading.quantities()
                .forEach(it -> put(
                        quantities
                                .addObject()
                                .put("kind", it.kind().name().toLowerCase(Locale.ROOT))
                                .put("value", it.value())
                                .put("unit", it.unit())
                                .put("shared", it.shared()),
                        points.of(it.span())));
        putSpans(root.putArray(side + "_rewritten"), reading.rewritten(), points);
        ArrayNode terms = root.putArray("only_" + side);
        reading.onlyHere().forEach(term -> putTerm(terms.addObject(), term, points));
    }

    private static void putTerm(ObjectNode node, OneSidedTerm term, CodePoints points) {
        node.put("term", term.text());
        node.put("kind", term.kind().name().toLowerCase(Locale.ROOT));
        node.put("rank", term.rank());
        node.put("score", rounded(term.score()));
        node.put("count", term.count());
        putSpans(node.putArray("offsets"), term.spans(), points);
        node.put("log_likelihood", rounded(term.keyness().logLikelihood()));
        node.put("log_ratio", rounded(term.keyness().logRatio()));
        node.put("enough_text", term.keyness().enoughText());
        putProof(node.putObject("not_in_other_text"), term.proof());
    }

    private static void putProof(ObjectNode node, AbsenceProof proof) {
        ArrayNode forms = node.putArray("forms_searched");
        proof.forms().forEach(forms::add);
        ArrayNode languages = node.putArray("languages");
        proof.languages().forEach(languages::add);
        proof.nearest()
                .ifPresent(near -> node.putObject("nearest")
                        .put("text", near.text())
                        .put("similarity", rounded(near.similarity()))
                        .put("reason", near.reason()));
    }

    private static void putLink(ObjectNode node, PassageLink link) {
        node.put("a", link.a()).put("b", link.b()).put("score", rounded(link.score()));
        node.put("tier", link.tier().name().toLowerCase(Locale.ROOT));
        ArrayNode evidence = node.putArray("evidence");
        link.evidence().forEach(evidence::add);
    }

    private static void putNearest(ObjectNode node, NearestPassage it) {
        node.put("side", it.side().name().toLowerCase(Locale.ROOT)).put("sentence", it.sentence());
        node.put("nearest", it.nearest()).put("score", rounded(it.score()));
    }

    private static void putPassage(ObjectNode node, Passage passage) {
        for (Side side : Side.values()) {
            node.putArray(side.name().toLowerCase(Locale.ROOT))
                    .add(passage.of(side).from())
                    .add(passage.of(side).to());
        }
    }

    private static void putTopic(ObjectNode node, TopicResult result, CodePoints pointsA, CodePoints pointsB) {
        node.put("topic", result.topic().name()).put("id", result.topic().id());
        node.put("shown", result.topic().shown());
        putPresence(node, "a", result.a(), pointsA);
        putPresence(node, "b", result.b(), pointsB);
    }

    private static void putPresence(ObjectNode node, String side, TopicPresence presence, CodePoints points) {
        node.put(side, presence.status().code());
        ArrayNode mentions = node.putArray(side + "_mentions");
        presence.mentions().forEach(mention -> put(mentions.addObject(), points.of(mention.span())));
        ArrayNode sentences = node.putArray(side + "_in_sentences");
        presence.sentences().forEach(sentences::add);
        node.put(side + "_share", rounded(presence.share()));
        node.put(side + "_first_position", rounded(presence.firstPosition()));
    }

    private static void putSpans(ArrayNode array, List<Span> spans, CodePoints points) {
        spans.forEach(span -> put(array.addObject(), points.of(span)));
    }

    private static void put(ObjectNode node, Span span) {
        node.put("start", span.start()).put("end", span.end());
    }

    private static double rounded(double value) {
        return Math.round(value * ROUNDING) / ROUNDING;
    }
}
