package org.diptych.importing;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;

/**
 * Finds the encoding of a text: a byte order mark, else UTF-8 if it is valid, else what the document declares if it is
 * plausible, else the most plausible of the older encodings.
 */
final class TextEncoding {
    /** A text in UTF-8 with a few damaged characters is still UTF-8; this is the largest share of them. */
    private static final double DAMAGED_SHARE = 0.02;

    private record Mark(Charset charset, String bytes) {}

    /** Marks as Latin-1; longer ones first, since that of UTF-32LE begins with that of UTF-16LE. */
    private static final List<Mark> MARKS = List.of(
            new Mark(Charset.forName("UTF-32LE"), "\u00FF\u00FE\0\0"),
            new Mark(Charset.forName("UTF-32BE"), "\0\0\u00FE\u00FF"),
            new Mark(Charset.forName("GB18030"), "\u00841\u00953"),
            new Mark(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
            new Mark(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
            new Mark(StandardCharsets.UTF_16BE, "\u00FE\u00FF"));

    private TextEncoding() {}

    /**
     * Decodes a text.
     *
     * @param declared the name of an encoding that the document gives, or an empty text
     */
    static DecodedText decode(byte[] bytes, String declared) {
        Optional<Mark> mark = mark(bytes);
        if (mark.isPresent()) {
            return leniently(bytes, mark.get().bytes().length(), mark.get().charset());
        }
        Optional<DecodedText> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent() && !isShifted(bytes) && !hasNul(bytes)) {
            return utf8.get();
        }
        Optional<DecodedText> asDeclared = charset(declared)
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .flatMap(charset -> strictly(bytes, charset))
                .filter(decoded -> LegacyEncoding.isPlausible(decoded.text()));
        if (asDeclared.isPresent()) {
            return asDeclared.get();
        }
        DecodedText repaired = leniently(bytes, 0, StandardCharsets.UTF_8);
        if (isNearlyWhole(repaired.text()) && !hasNul(bytes)) {
            return repaired;
        }
        return LegacyEncoding.mostPlausible(bytes)
                .map(charset -> leniently(bytes, 0, charset))
                .orElse(repaired);
    }

    /** Whether the bytes begin with a byte order mark. */
    static boolean hasMark(byte[] bytes) {
        return mark(bytes).isPresent();
    }

    private static Optional<Mark> mark(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
        return MARKS.stream().filter(mark -> head.startsWith(mark.bytes())).findFirst();
    }

    /** UTF-8 with damage has many good characters beyond ASCII for each damaged one; other encodings have none. */
    private static boolean isNearlyWhole(String text) {
        long damaged = text.chars().filter(c -> c == '\uFFFD').count();
        long beyondAscii = text.chars().filter(c -> c > 0x7F).count();
        return damaged <= Math.max(1, beyondAscii * DAMAGED_SHARE) && beyondAscii > 3 * damaged;
    }

    /** Whether there are escape sequences of ISO-2022 or HZ, which are valid ASCII as well. */
    private static boolean isShifted(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == 0x1B && bytes[i + 1] == '$') {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Charset> charset(String name) {
        try {
            return name.isBlank() ? Optional.empty() : Optional.of(widened(Charset.forName(name.strip())));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Pages that declare an encoding often use its larger successor; browsers read them so (WHATWG Encoding). */
    private static Charset widened(Charset charset) {
        return switch (charset.name()) {
            case "GB2312", "GBK" -> Charset.forName("GB18030");
            case "ISO-8859-1", "US-ASCII" -> Charset.forName("windows-1252");
            case "ISO-8859-9" -> Charset.forName("windows-1254");
            case "Shift_JIS" -> Charset.forName("windows-31j");
            case "EUC-KR" -> Charset.forName("x-windows-949");
            case "Big5" -> Charset.forName("Big5-HKSCS");
            default -> charset;
        };
    }

    /** The text if every byte of it is valid. */
    static Optional<DecodedText> strictly(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(new DecodedText(text.toString(), charset));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static DecodedText leniently(byte[] bytes, int from, Charset charset) {
        return new DecodedText(new String(bytes, from, bytes.length - from, charset), charset);
    }
}
