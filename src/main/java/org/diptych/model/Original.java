package org.diptych.model;

/** The bytes from which a statement was read, unchanged, with their name and SHA-256. Immutable. */
public final class Original {
    private final String fileName;
    private final byte[] bytes;
    private final String sha256;

    /**
     * @param fileName name without a folder; empty for pasted text
     * @param bytes the bytes as they were found; copied
     */
    public Original(String fileName, byte[] bytes) {
        this.fileName = fileName;
        this.bytes = bytes.clone();
        this.sha256 = Sha256.of(bytes);
    }

    public String fileName() {
        return fileName;
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Number of bytes. */
    public int size() {
        return bytes.length;
    }

    /** SHA-256 of the bytes as 64 lower-case hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Original that && fileName.equals(that.fileName) && sha256.equals(that.sha256);
    }

    @Override
    public int hashCode() {
        return 31 * fileName.hashCode() + sha256.hashCode();
    }

    @Override
    public String toString() {
        return "Original[" + fileName + ", " + bytes.length + " bytes, " + sha256 + "]";
    }
}
