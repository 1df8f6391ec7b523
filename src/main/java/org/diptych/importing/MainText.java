package org.diptych.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.diptych.model.Progress;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the part of a web page that holds its article. What pages mark as navigation, notice or footer is taken away
 * first; the article is then the innermost element that holds nearly all of the remaining prose.
 */
final class MainText {
    /** Part of the prose of a page that its article holds at least; the rest may be teasers. */
    private static final double ARTICLE_SHARE = 0.75;

    /** Fewer characters without a link are a label or a menu entry; a Chinese character counts as three. */
    private static final int SHORTEST_PROSE = 40;

    private static final String NEVER_TEXT =
            "script, style, noscript, template, svg, iframe, object, embed, button, select, input, "
                    + "textarea, dialog, nav, figure, figcaption, picture, video, audio, [hidden], [aria-hidden=true], "
                    + "[role=navigation], [role=contentinfo], [role=complementary], [role=search], [role=dialog], "
                    + "[role=alertdialog], [style~=(?i)display:\\s*none]";

    private static final String AROUND = "header, footer, aside, [role=banner], menu";

    private static final Pattern AROUND_NAME = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|cookies?|consent|gdpr|footer|foot|sidebar|"
                    + "related|recommend(?:ed|ation|ations)?|share|sharing|social|comments?|disqus|subscribe|newsletter|"
                    + "promo|advert|ads?|pagination|copyright|skip|toolbar|popup|modal|hotnews|toplist|xgxw|tags?)"
                    + "(?:$|[\\s_-])");

    private static final Pattern RELATED =
            Pattern.compile("(?iu)^(?:related\\b.*|read more|more on this.*|see also|most read|"
                    + "recommended.*|相关(?:报道|阅读|新闻|文章|链接)|相關(?:報導|新聞|閱讀)|延伸阅读|推荐阅读|関連(?:記事|リンク)|관련\\s?(?:기사|뉴스)|"
                    + "читайте также|по теме|à lire aussi|sur le même sujet|lee también|noticias relacionadas|"
                    + "mehr zum thema|lesen sie auch|leia também|leggi anche)[:：]?$");

    private MainText() {}

    /**
     * The element that holds the article. The page is changed: what is not text is taken out.
     *
     * @param description how the page describes itself, to choose among several posts; may be empty
     */
    static Element of(Document page, String description, Progress progress) {
        page.select(NEVER_TEXT).remove();
        page.select("time").stream()
                .filter(time -> time.closest("p, li") == null)
                .toList()
                .forEach(Element::remove);
        progress.at(0.2);
        double all = prose(page.body());
        for (Element around : page.body().select("> *, > * *")) {
            if (isAround(around) && prose(around) < all / 2) {
                around.remove();
            }
        }
        progress.at(0.5);
        Element article = chosen(page, description);
        removeRelated(article);
        return article;
    }

    private static boolean isAround(Element element) {
        boolean inArticle = element.closest("article, main") != null;
        boolean byTag =
                element.is(AROUND) && !(inArticle && element.normalName().equals("header"));
        String names = element.className() + " " + element.id();
        return byTag || (AROUND_NAME.matcher(names).find() && element.closest("p, h1") == null);
    }

    private static Element chosen(Document page, String description) {
        Optional<Element> body = page.select("[itemprop=articleBody]").stream().findFirst();
        if (body.filter(found -> prose(found) > 0).isPresent()) {
            return body.get();
        }
        List<Element> articles = page.select("article").stream()
                .filter(article -> article.parent() == null || article.parent().closest("article") == null)
                .toList();
        String start = start(description);
        for (Element article : articles) {
            if (!start.isEmpty() && squeezed(article.text()).contains(start)) {
                return article;
            }
        }
        return innermost(page.body());
    }

    /** The first words of a description, which pages cut at different lengths. */
    private static String start(String description) {
        String squeezed = squeezed(description);
        return squeezed.length() < 20 ? "" : squeezed.substring(0, Math.min(40, squeezed.length()));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Punct}“”‘’「」…—–]+", "");
    }

    private static Element innermost(Element body) {
        Map<Element, Double> prose = proseByElement(body);
        double wanted = prose.getOrDefault(body, 0.0) * ARTICLE_SHARE;
        Element element = body;
        boolean deeper = wanted > 0;
        while (deeper) {
            deeper = false;
            for (Element child : element.children()) {
                if (prose.getOrDefault(child, 0.0) >= wanted && !isParagraph(child)) {
                    element = child;
                    deeper = true;
                    break;
                }
            }
        }
        return element;
    }

    private static boolean isParagraph(Element element) {
        return element.is("p, li, td, th, span, b, strong, em, font, blockquote, pre");
    }

    private static double prose(Element element) {
        return proseByElement(element).getOrDefault(element, 0.0);
    }

    /** How much prose each element holds: characters of its paragraphs that are no links and not short. */
    private static Map<Element, Double> proseByElement(Element root) {
        Map<Element, Double> prose = new HashMap<>();
        root.getAllElements().forEach(element -> {
            double own = weight(element);
            if (own >= SHORTEST_PROSE) {
                prose.merge(element, own, Double::sum);
                element.parents().forEach(holder -> prose.merge(holder, own, Double::sum));
            }
        });
        return prose;
    }

    /** Characters directly in an element or in its inline children. */
    private static double weight(Element element) {
        if (!element.isBlock()
                && element.parent() != null
                && element.normalName().equals("a")) {
            return 0;
        }
        double weight = 0;
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                weight += text.text()
                        .strip()
                        .codePoints()
                        .mapToLong(c -> PageText.isWide(c) ? 3 : 1)
                        .sum();
            }
        }
        return weight;
    }

    private static void removeRelated(Element article) {
        List<Element> headings = new ArrayList<>(article.select("h2, h3, h4, h5, h6, p, div, strong"));
        for (Element heading : headings) {
            if (RELATED.matcher(heading.text().strip()).matches()) {
                removeLinksAfter(heading);
            }
        }
        article.select("ul, ol").stream().filter(MainText::isLinkList).forEach(Element::remove);
    }

    private static void removeLinksAfter(Element heading) {
        Element next = heading.nextElementSibling();
        while (next != null && isLinks(next)) {
            Element after = next.nextElementSibling();
            next.remove();
            next = after;
        }
        heading.remove();
    }

    private static boolean isLinks(Element element) {
        int all = element.text().length();
        return all > 0 && element.select("a").text().length() > 0.7 * all;
    }

    private static boolean isLinkList(Element list) {
        return list.children().size() > 1 && list.children().stream().allMatch(MainText::isLinks);
    }

    /** The headline of the page if it stands outside of the article. */
    static Optional<String> headline(Document page, Element article) {
        if (!article.select("h1").isEmpty()) {
            return Optional.empty();
        }
        List<Element> headlines = page.select("h1");
        return headlines.size() == 1 && !headlines.get(0).text().isBlank()
                ? Optional.of(headlines.get(0).text())
                : Optional.empty();
    }
}
