package org.fazhi.store.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** SHA-256, by which scripts and evidence files are known (哈希). */
public final class Hashes {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private Hashes() {}

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Whether words are such a hash as {@link #text} writes it, and so no path. */
    public static boolean isHash(String words) {
        return HASH.matcher(words).matches();
    }

    /** The hash of all the digest was given, as it is written. */
    public static String text(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
