package org.diptych.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** What a content without text seems to be, in words that stand in a sentence for the user. */
enum ContentKind {
    PICTURE("a picture", ""),
    SOUND("a sound recording", ""),
    VIDEO("a video", ""),
    FONT("a font", "x-font-type1 x-font-adobe-metric vnd.ms-fontobject"),
    ARCHIVE(
            "a compressed archive",
            "gzip x-7z-compressed x-rar-compressed x-xz x-bzip2 x-bzip x-tar zstd x-compress x-lzma java-archive"
                    + " vnd.ms-cab-compressed x-cpio x-archive"),
    PROGRAM(
            "a program",
            "x-executable x-sharedlib x-elf x-object x-coredump x-msdownload x-dosexec java-vm x-mach-o-executable"
                    + " x-mach-o x-mach-o-universal wasm"),
    DATABASE("a database", "x-sqlite3 x-msaccess x-dbf vnd.apache.parquet x-hdf x-parquet"),
    /** Nothing more can be said. */
    UNKNOWN("data of a kind that is not known", "octet-stream");

    private final String words;
    /** Subtypes of media types, each between blanks. */
    private final String subtypes;

    ContentKind(String words, String subtypes) {
        this.words = words;
        this.subtypes = " " + subtypes + " ";
    }

    /** The kind with an article, in English, such as {@code a picture}. */
    String words() {
        return words;
    }

    /** Tells the kind by the bytes alone. */
    static ContentKind of(byte[] bytes) {
        MediaType type = type(bytes);
        return switch (type.getType()) {
            case "image" -> PICTURE;
            case "audio" -> SOUND;
            case "video" -> VIDEO;
            case "font" -> FONT;
            default ->
                Arrays.stream(values())
                        .filter(kind -> kind.subtypes.contains(" " + type.getSubtype() + " "))
                        .findFirst()
                        .orElse(UNKNOWN);
        };
    }

    private static MediaType type(byte[] bytes) {
        try {
            return MimeTypes.getDefaultMimeTypes().detect(new ByteArrayInputStream(bytes), new Metadata());
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be read", e);
        }
    }
}
