package org.diptych.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import org.diptych.model.StatementKind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The description of an article in a page's JSON-LD, after the vocabulary of schema.org. */
final class LinkedData {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "BlogPosting",
            "SocialMediaPosting",
            "Report",
            "WebPage",
            "DiscussionForumPosting",
            "GovernmentService",
            "PressRelease");

    private final JsonNode article;

    private LinkedData(JsonNode article) {
        this.article = article;
    }

    /** The first article that the page describes; of damaged data nothing is taken. */
    static LinkedData of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            for (JsonNode candidate : parsed(script.data()).findParents("@type")) {
                if (ARTICLES.contains(type(candidate))) {
                    return new LinkedData(candidate);
                }
            }
        }
        return new LinkedData(JSON.createObjectNode());
    }

    /** The data, or nothing if it is damaged: then the page is read by its other marks. */
    private static JsonNode parsed(String data) {
        try {
            return JSON.readTree(data);
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode();
        }
    }

    private static String type(JsonNode node) {
        JsonNode type = node.path("@type");
        return type.isArray() ? type.path(0).asText("") : type.asText("");
    }

    /** A post or a news report; otherwise the data say nothing about it. */
    StatementKind kind() {
        String type = type(article);
        if (type.equals("SocialMediaPosting") || type.equals("DiscussionForumPosting")) {
            return StatementKind.POST;
        }
        return type.endsWith("NewsArticle") ? StatementKind.NEWS_REPORT : StatementKind.OTHER;
    }

    String text(String field) {
        JsonNode value = article.path(field);
        return value.isTextual()
                ? value.asText().strip()
                : value.path("@id").asText("").strip();
    }

    /** Name of a person or organisation. */
    String name(String field) {
        JsonNode value = article.path(field);
        JsonNode first = value.isArray() ? value.path(0) : value;
        return first.isTextual()
                ? first.asText().strip()
                : first.path("name").asText("").strip();
    }
}
