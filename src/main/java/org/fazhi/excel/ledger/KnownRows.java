package org.fazhi.excel.ledger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.fazhi.excel.ledger.plan.PlannedRow.Before;
import org.fazhi.excel.ledger.plan.Spool;
import org.fazhi.excel.ledger.plan.ValueCoding;
import org.fazhi.ledger.ListedRow;
import org.fazhi.ledger.RowValues;

/** The rows a ledger has, to be found by what a sheet says of them (原有记录); kept in a temporary file. */
final class KnownRows implements AutoCloseable {
    private final RowIdentity identity;
    private final Spool<Before> rows;
    private final PlaceIndex places = new PlaceIndex();

    KnownRows(RowIdentity identity, ValueCoding values) {
        this.identity = identity;
        this.rows = new Spool<>(new BeforeCoding(values));
    }

    void add(ListedRow row) {
        places.add(identity.hash(row.values()), rows.add(new Before(row.id(), row.values())));
    }

    /** The ledger's row that this one is; each is found once. */
    Optional<Before> take(RowValues row) {
        if (rows.count() == 0) return Optional.empty();
        OptionalInt place = places.take(
                identity.hash(row), at -> identity.isSame(row, rows.read(at).values()));
        return place.isEmpty() ? Optional.empty() : Optional.of(rows.read(place.getAsInt()));
    }

    @Override
    public void close() {
        rows.close();
    }

    private record BeforeCoding(ValueCoding values) implements Spool.Coding<Before> {
        @Override
        public void write(Before row, DataOutputStream out) throws IOException {
            out.writeLong(row.id());
            values.write(row.values(), out);
        }

        @Override
        public Before read(DataInputStream in) throws IOException {
            return new Before(in.readLong(), values.read(in));
        }
    }
}
