package org.diptych.importing;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.diptych.model.Progress;
import org.jsoup.Jsoup;

/** Reads Markdown: the text without its marks; of a link its words, of front matter what it says about the text. */
final class MarkdownReader implements FormatReader {
    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());

    @Override
    public Document read(String fileName, byte[] bytes, Progress progress) {
        String source = CleanText.of(TextEncoding.decode(bytes, "").text());
        progress.at(0.2);
        FrontMatter front = FrontMatter.of(source);
        Parser parser = Parser.builder().extensions(EXTENSIONS).build();
        String html = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .softbreak("\n")
                .build()
                .render(parser.parse(front.rest()));
        progress.at(0.6);
        Manuscript manuscript = new Manuscript(StatementReader.MOST_CHARACTERS);
        PageFlow.write(Jsoup.parse(html).body(), manuscript, progress.part(0.6, 1));
        String text = manuscript.text();
        return new Document(text, front.imprint(manuscript.heading()));
    }
}
