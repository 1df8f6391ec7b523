package org.diptych.importing;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Runs one of Tika's parsers over a document, without anything that is embedded in it. */
final class TikaParsing {
    private TikaParsing() {}

    /** Passed up through the parser when nothing more is wanted. */
    static final class EnoughRead extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Parses a document.
     *
     * @param mediaType what the document is
     * @param handler gets the document as XHTML; may throw {@link EnoughRead}
     * @return what the document says about itself
     */
    static Metadata parse(
            Parser parser,
            ParseContext context,
            String fileName,
            byte[] bytes,
            String mediaType,
            ContentHandler handler)
            throws ImportException {
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, mediaType);
        context.set(Parser.class, EmptyParser.INSTANCE);
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            parser.parse(in, handler, metadata, context);
        } catch (EncryptedDocumentException e) {
            throw new ImportException(ImportProblem.ENCRYPTED, fileName, "", e);
        } catch (IOException | TikaException | SAXException | RuntimeException e) {
            // Parsers meet damaged documents with exceptions of every kind.
            if (!isEnough(e)) {
                throw new ImportException(ImportProblem.DAMAGED, fileName, "", e);
            }
        }
        return metadata;
    }

    /** Whether it was the handler that stopped the parser; a cancellation goes on to the caller. */
    private static boolean isEnough(Exception thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof CancellationException cancelled) {
                throw cancelled;
            }
            if (cause instanceof EnoughRead) {
                return true;
            }
        }
        return false;
    }

    /** Title, day of making and language of an office document or PDF. */
    static Imprint imprint(Metadata metadata, String heading) {
        String title = heading.isEmpty() ? text(metadata.get(TikaCoreProperties.TITLE)) : heading;
        String created = text(metadata.get(TikaCoreProperties.CREATED));
        return Imprint.of(title, day(created), text(metadata.get(TikaCoreProperties.LANGUAGE)));
    }

    /** The day of a time in ISO 8601; empty for what is none or before there were such files. */
    static Optional<LocalDate> day(String time) {
        try {
            return Optional.of(LocalDate.parse(time.substring(0, Math.min(10, time.length()))))
                    .filter(day -> day.getYear() >= 1980);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
