package org.diptych.importing;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.model.StatementKind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a web page says about itself: JSON-LD (schema.org), OpenGraph, Dublin Core, meta tags, {@code <time>}.
 *
 * @param title headline
 * @param issuer publisher
 * @param published day of publication
 * @param language BCP 47 tag
 * @param url its address
 * @param description its summary; on the page of a post, the post itself
 * @param kind a post or a news report if the page says so
 */
record PageImprint(
        String title,
        String issuer,
        Optional<LocalDate> published,
        String language,
        String url,
        String description,
        StatementKind kind) {
    private static final Pattern SAVED_FROM = Pattern.compile("<!--\\s*saved from url=\\(\\d+\\)(\\S+)\\s*-->");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})");
    private static final Pattern TITLE_TAIL = Pattern.compile("\\s+[|–—·»-]\\s+[^|–—·»]{2,60}$|_[^_]{2,40}$");
    private static final Set<String> NETWORKS = Set.of(
            "x.com",
            "twitter.com",
            "truthsocial.com",
            "facebook.com",
            "weibo.com",
            "t.me",
            "telegram.me",
            "vk.com",
            "mastodon.social",
            "bsky.app",
            "threads.net",
            "linkedin.com",
            "instagram.com");

    static PageImprint of(Document page, String source) {
        LinkedData data = LinkedData.of(page);
        String url =
                firstOf(href(page, "link[rel=canonical]"), meta(page, "og:url"), data.text("url"), savedFrom(source));
        String host = host(url);
        String author = firstOf(data.name("author"), meta(page, "author", "dc.creator", "article:author"));
        boolean social = NETWORKS.contains(host) || data.kind() == StatementKind.POST;
        String site = firstOf(
                data.name("publisher"),
                meta(page, "og:site_name", "dc.publisher", "publisher", "contentsource", "sitename", "copyright"),
                host);
        String title = firstOf(
                data.text("headline"),
                meta(page, "og:title", "articletitle", "dc.title", "title", "twitter:title"),
                TITLE_TAIL.matcher(page.title()).replaceFirst(""));
        return new PageImprint(
                title,
                social && !author.isEmpty() ? author + ", " + site : site,
                published(page, data),
                firstOf(page.select("html").attr("lang"), meta(page, "og:locale", "content-language", "dc.language"))
                        .replace('_', '-'),
                url,
                firstOf(data.text("articleBody"), meta(page, "og:description", "description")),
                social ? StatementKind.POST : data.kind());
    }

    /** The imprint with the page's first heading, which is how its reader knows it, unless there is none. */
    Imprint imprint(String heading) {
        return new Imprint(
                heading.isEmpty() || kind == StatementKind.POST ? title : heading,
                issuer,
                published,
                Optional.empty(),
                language,
                url,
                kind);
    }

    private static Optional<LocalDate> published(Document page, LinkedData data) {
        List<String> candidates = new ArrayList<>();
        candidates.add(data.text("datePublished"));
        candidates.add(data.text("dateCreated"));
        candidates.add(meta(
                page,
                "article:published_time",
                "og:published_time",
                "datepublished",
                "pubdate",
                "publishdate",
                "publish-date",
                "date",
                "dc.date",
                "dc.date.issued",
                "dcterms.date",
                "dcterms.created",
                "parsely-pub-date"));
        page.select("[itemprop=datePublished], time[pubdate], time[datetime]").forEach(time -> {
            candidates.add(time.attr("datetime"));
            candidates.add(time.attr("content"));
        });
        page.select("time").forEach(time -> candidates.add(time.text()));
        for (String candidate : candidates) {
            Optional<LocalDate> day = day(candidate);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String time) {
        Matcher day = DAY.matcher(time);
        return day.find()
                ? DateLine.day(
                        Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)))
                : DateLine.find(time);
    }

    private static String meta(Document page, String... names) {
        for (String name : names) {
            for (Element meta : page.select("meta[content]")) {
                String key = firstOf(
                        meta.attr("property"), meta.attr("name"), meta.attr("itemprop"), meta.attr("http-equiv"));
                if (key.toLowerCase(Locale.ROOT).equals(name)
                        && !meta.attr("content").isBlank()) {
                    return meta.attr("content").strip();
                }
            }
        }
        return "";
    }

    private static String href(Document page, String query) {
        return page.select(query).attr("href").strip();
    }

    private static String savedFrom(String source) {
        Matcher saved = SAVED_FROM.matcher(source);
        return saved.find() ? saved.group(1) : "";
    }

    private static String host(String url) {
        try {
            String host = new URI(url).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m)\\.", "");
        } catch (URISyntaxException e) {
            return "";
        }
    }

    private static String firstOf(String... values) {
        for (String value : values) {
            if (!value.isBlank()) {
                return value.strip();
            }
        }
        return "";
    }
}
