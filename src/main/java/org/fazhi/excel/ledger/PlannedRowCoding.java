package org.fazhi.excel.ledger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.ledger.RowRule;

/** Writes planned rows as bytes and reads them again. */
final class PlannedRowCoding implements Spool.Coding<PlannedRow> {
    private static final RowVerdict[] VERDICTS = RowVerdict.values();
    private static final RowRule.Severity[] SEVERITIES = RowRule.Severity.values();

    private final ValueCoding values;

    PlannedRowCoding(ValueCoding values) {
        this.values = values;
    }

    @Override
    public void write(PlannedRow row, DataOutputStream out) throws IOException {
        out.writeInt(row.number());
        out.writeByte(row.verdict().ordinal());
        out.writeShort(row.written().size());
        for (String cell : row.written()) ValueCoding.text(cell, out);
        values.write(row.values(), out);
        out.writeBoolean(row.before().isPresent());
        if (row.before().isPresent()) {
            out.writeLong(row.before().get().id());
            values.write(row.before().get().values(), out);
        }
        out.writeShort(row.faults().size());
        for (CellFault fault : row.faults()) write(fault, out);
    }

    private static void write(CellFault fault, DataOutputStream out) throws IOException {
        ValueCoding.text(fault.column(), out);
        ValueCoding.text(fault.address(), out);
        out.writeByte(fault.severity().ordinal());
        ValueCoding.text(fault.reason(), out);
    }

    @Override
    public PlannedRow read(DataInputStream in) throws IOException {
        int number = in.readInt();
        RowVerdict verdict = VERDICTS[in.readByte()];
        int cells = in.readUnsignedShort();
        List<String> written = new ArrayList<>(cells);
        for (int i = 0; i < cells; i++) written.add(ValueCoding.text(in));
        var read = values.read(in);
        Optional<PlannedRow.Before> before = in.readBoolean()
                ? Optional.of(new PlannedRow.Before(in.readLong(), values.read(in)))
                : Optional.empty();
        int count = in.readUnsignedShort();
        List<CellFault> faults = new ArrayList<>(count);
        for (int i = 0; i < count; i++) faults.add(fault(in));
        return new PlannedRow(number, verdict, written, read, before, faults);
    }

    private static CellFault fault(DataInputStream in) throws IOException {
        return new CellFault(
                ValueCoding.text(in), ValueCoding.text(in), SEVERITIES[in.readByte()], ValueCoding.text(in));
    }
}
