package org.diptych.importing;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/**
 * Encodings from before Unicode, and UTF-16 without a mark. A text in the wrong one of them is often valid but
 * nonsense, so each is judged by the text it gives: by how many of its characters are usual ones of a language written
 * in it, and by what the statistical detector of ICU, which Tika carries, thinks of the bytes.
 */
enum LegacyEncoding {
    GB18030("GB18030", Usual.CHINESE, 0.28),
    BIG5("Big5-HKSCS", Usual.CHINESE, 0.28),
    SHIFT_JIS("windows-31j", Usual.JAPANESE, 0.35),
    EUC_JP("EUC-JP", Usual.JAPANESE, 0.35),
    ISO_2022_JP("ISO-2022-JP", Usual.JAPANESE, 0.35),
    EUC_KR("x-windows-949", Usual.KOREAN, 0.4),
    UTF_16LE("UTF-16LE", Usual.ANY, 0.35),
    UTF_16BE("UTF-16BE", Usual.ANY, 0.35),
    WINDOWS_1252("windows-1252", Usual.WEST, 1),
    WINDOWS_1250("windows-1250", Usual.CENTRAL, 1),
    WINDOWS_1254("windows-1254", Usual.TURKISH, 1),
    WINDOWS_1257("windows-1257", Usual.BALTIC, 1),
    WINDOWS_1258("windows-1258", Usual.VIETNAMESE, 1),
    WINDOWS_1251("windows-1251", Usual.CYRILLIC, 0.7),
    KOI8_U("KOI8-U", Usual.CYRILLIC, 0.7),
    ISO_8859_5("ISO-8859-5", Usual.CYRILLIC, 0.7),
    IBM866("IBM866", Usual.CYRILLIC, 0.7),
    WINDOWS_1253("windows-1253", Usual.GREEK, 0.75),
    WINDOWS_1255("windows-1255", Usual.HEBREW, 0.75),
    WINDOWS_1256("windows-1256", Usual.ARABIC, 0.75),
    WINDOWS_874("x-windows-874", Usual.THAI, 0.75);

    /** Bytes from which the encoding is told; more do not change the answer. */
    private static final int SAMPLE = 65_536;

    /** How much the library's confidence counts beside the usual characters. */
    private static final double DETECTOR_WEIGHT = 0.35;

    /** Least plausibility of a text that is taken for what it was declared to be. */
    private static final double PLAUSIBLE = 0.5;

    private final Charset charset;
    private final Usual usual;
    private final double expected;

    /** @param expected share of usual characters among those beyond ASCII that an ordinary text has */
    LegacyEncoding(String charset, Usual usual, double expected) {
        this.charset = Charset.forName(charset);
        this.usual = usual;
        this.expected = expected;
    }

    /** The encoding that gives the most plausible text, if any gives a text at all. */
    static Optional<Charset> mostPlausible(byte[] bytes) {
        byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
        Map<Charset, Double> confidence = confidence(sample);
        LegacyEncoding best = null;
        double highest = 0;
        for (LegacyEncoding encoding : values()) {
            Optional<String> text = decoded(sample, bytes.length > SAMPLE, encoding.charset);
            if (text.isPresent()) {
                double score = encoding.plausibility(text.get())
                        + DETECTOR_WEIGHT * confidence.getOrDefault(encoding.charset, 0.0);
                if (score > highest) {
                    highest = score;
                    best = encoding;
                }
            }
        }
        return Optional.ofNullable(best).map(encoding -> encoding.charset);
    }

    /** Whether the text looks like one in any language, not like bytes in a wrong encoding. */
    static boolean isPlausible(String text) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        return Arrays.stream(values())
                .filter(encoding -> encoding.usual != Usual.ANY)
                .anyMatch(encoding -> encoding.plausibility(sample) > PLAUSIBLE);
    }

    /** Whether the bytes are a plausible text in UTF-16 without a byte order mark. */
    static boolean isWide(byte[] bytes) {
        byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
        return Stream.of(UTF_16LE, UTF_16BE)
                .anyMatch(encoding -> decoded(sample, bytes.length > SAMPLE, encoding.charset)
                        .filter(text -> encoding.plausibility(text) > PLAUSIBLE)
                        .isPresent());
    }

    private double plausibility(String text) {
        return Math.min(1, usual.share(text) / expected);
    }

    private static Optional<String> decoded(byte[] sample, boolean cut, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate((int) (sample.length * (double) decoder.maxCharsPerByte()) + 2);
        CoderResult result = decoder.decode(ByteBuffer.wrap(sample), text, !cut);
        return result.isUnderflow() ? Optional.of(text.flip().toString()) : Optional.empty();
    }

    /** What the library thinks, 0 to 1, by the encodings of this list. */
    private static Map<Charset, Double> confidence(byte[] sample) {
        Map<Charset, Double> confidence = new HashMap<>();
        for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
            String name = widened(match.getName());
            if (Charset.isSupported(name)) {
                confidence.merge(Charset.forName(name), match.getConfidence() / 100.0, Math::max);
            }
        }
        return confidence;
    }

    private static String widened(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "big5" -> "Big5-HKSCS";
            case "shift_jis" -> "windows-31j";
            case "euc-kr" -> "x-windows-949";
            case "koi8-r" -> "KOI8-U";
            case "iso-8859-1" -> "windows-1252";
            case "iso-8859-2" -> "windows-1250";
            case "iso-8859-6" -> "windows-1256";
            case "iso-8859-7" -> "windows-1253";
            case "iso-8859-8", "iso-8859-8-i" -> "windows-1255";
            case "iso-8859-9" -> "windows-1254";
            default -> name;
        };
    }
}
