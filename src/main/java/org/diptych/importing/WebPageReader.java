package org.diptych.importing;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.model.Progress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads saved web pages: the text of the article, without what surrounds it. Nothing is fetched. */
final class WebPageReader implements FormatReader {
    /** Browsers look for the declared encoding in so many bytes; pages in the wild are not always so orderly. */
    private static final int HEAD = 8192;

    private static final Pattern DECLARED =
            Pattern.compile("(?i)<(?:meta|\\?xml)[^>]*(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)");

    @Override
    public Document read(String fileName, byte[] bytes, Progress progress) {
        String source = CleanText.of(TextEncoding.decode(bytes, declared(bytes)).text());
        progress.at(0.2);
        org.jsoup.nodes.Document page = Jsoup.parse(source);
        progress.at(0.5);
        PageImprint imprint = PageImprint.of(page, source);
        Element main = MainText.of(page, imprint.description(), progress.part(0.5, 0.8));
        Manuscript manuscript = new Manuscript(StatementReader.MOST_CHARACTERS);
        MainText.headline(page, main).ifPresent(headline -> {
            manuscript.add(headline);
            manuscript.endHeading();
        });
        PageFlow.write(main, manuscript, progress.part(0.8, 1));
        String text = manuscript.text();
        return new Document(text, imprint.imprint(manuscript.heading()));
    }

    private static String declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        return declared.find() ? declared.group(1) : "";
    }
}
