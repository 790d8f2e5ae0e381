package org.fazhi.excel.ledger.plan;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.ledger.RowEdit;
import org.fazhi.ledger.RowRule;
import org.fazhi.ledger.RowValues;

/** Writes planned rows as bytes and reads them again (预览行编码). */
public final class PlannedRowCoding implements Spool.Coding<PlannedRow> {
    /** In place of an id: the ledger has no such row. */
    private static final long NONE = -1;

    private static final RowVerdict[] VERDICTS = RowVerdict.values();
    private static final RowRule.Severity[] SEVERITIES = RowRule.Severity.values();

    private final ValueCoding values;

    public PlannedRowCoding(ValueCoding values) {
        this.values = values;
    }

    /** What accepting the row takes stands first, so that the rest need not be read for it. */
    @Override
    public void write(PlannedRow row, DataOutputStream out) throws IOException {
        out.writeLong(row.before().map(PlannedRow.Before::id).orElse(NONE));
        values.write(row.values(), out);
        if (row.before().isPresent()) values.write(row.before().get().values(), out);
        out.writeInt(row.number());
        out.writeByte(row.verdict().ordinal());
        out.writeShort(row.written().size());
        for (String cell : row.written()) ValueCoding.text(cell, out);
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
        long id = in.readLong();
        RowValues after = values.read(in);
        Optional<PlannedRow.Before> before =
                id == NONE ? Optional.empty() : Optional.of(new PlannedRow.Before(id, values.read(in)));
        int number = in.readInt();
        RowVerdict verdict = VERDICTS[in.readByte()];
        int cells = in.readUnsignedShort();
        List<String> written = new ArrayList<>(cells);
        for (int i = 0; i < cells; i++) written.add(ValueCoding.text(in));
        int count = in.readUnsignedShort();
        List<CellFault> faults = new ArrayList<>(count);
        for (int i = 0; i < count; i++) faults.add(fault(in));
        return new PlannedRow(number, verdict, written, after, before, faults);
    }

    /** What accepting the row does to the ledger. */
    RowEdit edit(DataInputStream in) throws IOException {
        long id = in.readLong();
        RowValues after = values.read(in);
        return id == NONE ? new RowEdit.Add(after) : new RowEdit.Change(id, after);
    }

    private static CellFault fault(DataInputStream in) throws IOException {
        return new CellFault(
                ValueCoding.text(in), ValueCoding.text(in), SEVERITIES[in.readByte()], ValueCoding.text(in));
    }
}
