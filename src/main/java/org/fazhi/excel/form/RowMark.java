package org.fazhi.excel.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.CommonColumns;
import org.fazhi.ledger.RowValues;

/**
 * By what a row of a form is the ledger's row again when it comes back (记录标识).
 *
 * @param id of the ledger's row
 * @param state mark of what it held
 */
public record RowMark(long id, String state) {
    private static final int DIGITS = 16;

    public static RowMark of(long id, RowValues values) {
        return new RowMark(id, stateOf(values));
    }

    /** Equal where a form would hold the same; who is responsible stands in none. */
    public static String stateOf(RowValues values) {
        Map<String, CellValue> sorted = new TreeMap<>(values.byColumn());
        sorted.remove(CommonColumns.RESPONSIBLE.code());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(sorted.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String written() {
        return id + "#" + state;
    }

    /** Empty for what is no mark. */
    static Optional<RowMark> read(String written) {
        int between = written.indexOf('#');
        if (between < 1
                || between > 18
                || !written.substring(0, between).chars().allMatch(sign -> '0' <= sign && sign <= '9'))
            return Optional.empty();
        return Optional.of(new RowMark(Long.parseLong(written.substring(0, between)), written.substring(between + 1)));
    }
}
