package org.fazhi.edit;

/**
 * A file that was written when a year was filed (报送文件); its bytes are kept under their hash.
 *
 * @param name within the folder of the filing
 * @param hash SHA-256 of its bytes
 */
public record FiledFile(Kind kind, String name, String hash, long bytes) {

    /** What it is. */
    public enum Kind {
        REPORT,
        INDICATORS,
        RECORD,
        LEDGER,
        EVIDENCE
    }
}
