package org.fazhi.excel.ledger;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.excel.ledger.plan.ValueCoding;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.RowValues;

/**
 * By what a row of a sheet and a row of the ledger are the same one (同一记录): by the ledger's key where the row has all of
 * it, else by everything the sheet says of it.
 */
final class RowIdentity {
    private final List<String> key;
    private final List<String> compared;
    private final ValueCoding keyCoding;
    private final ValueCoding comparedCoding;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** @param compared codes of the columns the sheet has */
    RowIdentity(Ledger ledger, Set<String> compared) {
        this.key = compared.containsAll(ledger.key()) ? ledger.key() : List.of();
        this.compared = List.copyOf(compared);
        this.keyCoding = new ValueCoding(key);
        this.comparedCoding = new ValueCoding(this.compared);
    }

    boolean isKeyed(RowValues row) {
        return !key.isEmpty() && key.stream().allMatch(row::has);
    }

    boolean isSame(RowValues one, RowValues other) {
        return isKeyed(one) ? isKeyed(other) && agree(key, one, other) : !isKeyed(other) && agree(compared, one, other);
    }

    private static boolean agree(List<String> columns, RowValues one, RowValues other) {
        for (String column : columns) {
            Optional<?> value = one.get(column);
            if (!value.equals(other.get(column))) return false;
        }
        return true;
    }

    /** Rows that are the same have the same hash; others may have it by chance, so {@code isSame} decides. */
    long hash(RowValues row) {
        bytes.reset();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            (isKeyed(row) ? keyCoding : comparedCoding).write(row, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return mixed(bytes.toByteArray());
    }

    /** FNV-1a over the bytes, then mixed so that all bits count. */
    private static long mixed(byte[] bytes) {
        long hash = 0xcbf29ce484222325L;
        for (byte one : bytes) hash = (hash ^ one & 0xff) * 0x100000001b3L;
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        return hash ^ hash >>> 33;
    }
}
