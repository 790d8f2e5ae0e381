package org.fazhi.store.backup;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The sum of the hashes of rows (指纹), so that their order does not matter. Values are told apart by what they mean, not
 * by how a version of the engine prints them.
 */
final class Fingerprint {
    private static final int PARTS = 4;

    private final MessageDigest digest = Hashes.sha256();
    private final long[] sum = new long[PARTS];
    private byte[] row = new byte[512];
    private int length;
    private long rows;

    /** Begins with the names of the columns. */
    Fingerprint(ResultSetMetaData columns) throws SQLException {
        for (int column = 1; column <= columns.getColumnCount(); column++) put('c', columns.getColumnName(column));
        close();
    }

    void add(ResultSet row, int columns) throws SQLException {
        for (int column = 1; column <= columns; column++) put(row.getObject(column));
        close();
        rows++;
    }

    long rows() {
        return rows;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (long part : sum) text.append(HexFormat.of().toHexDigits(part));
        return text.toString();
    }

    private void put(Object value) {
        switch (value) {
            case null -> put((byte) 0);
            case BigDecimal number -> put('n', number.signum() == 0 ? "0" : plain(number));
            case byte[] bytes -> put('b', bytes);
            default -> put('t', value.toString());
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private void put(char kind, String text) {
        put(kind, text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(char kind, byte[] bytes) {
        put((byte) kind);
        for (int shift = 24; shift >= 0; shift -= 8) put((byte) (bytes.length >>> shift));
        makeRoom(bytes.length);
        System.arraycopy(bytes, 0, row, length, bytes.length);
        length += bytes.length;
    }

    private void put(byte one) {
        makeRoom(1);
        row[length++] = one;
    }

    private void makeRoom(int more) {
        if (length + more > row.length) row = Arrays.copyOf(row, Math.max(2 * row.length, length + more));
    }

    /** The whole row at once: hundreds of times one byte would cost more than the hash. */
    private void close() {
        digest.update(row, 0, length);
        length = 0;
        byte[] hash = digest.digest();
        for (int part = 0; part < PARTS; part++) {
            long value = 0;
            for (int at = 0; at < Long.BYTES; at++) value = value << 8 | hash[part * Long.BYTES + at] & 0xff;
            sum[part] += value;
        }
    }
}
