package org.diptych.model;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as 64 lower-case hexadecimal digits. */
public final class Sha256 {
    private static final int PART = 1 << 16;

    private Sha256() {}

    public static String of(byte[] bytes) {
        return text(digest().digest(bytes));
    }

    /** The hash of all that is left in a stream, read part by part. */
    public static String of(InputStream in) throws IOException {
        MessageDigest digest = digest();
        byte[] part = new byte[PART];
        for (int read = in.read(part); read > 0; read = in.read(part)) {
            digest.update(part, 0, read);
        }
        return text(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String text(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
