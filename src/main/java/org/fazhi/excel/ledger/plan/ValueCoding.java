package org.fazhi.excel.ledger.plan;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.RowValues;

/** Writes values of rows as few bytes, and reads them again (值编码). Equal values give equal bytes. */
public final class ValueCoding {
    private static final int END = -1;
    private static final byte TEXT = 0;
    private static final byte NUMBER = 1;
    private static final byte DAY = 2;
    private static final byte YES = 3;
    private static final byte NO = 4;
    private static final byte CODED = 5;
    private static final byte UNIT = 6;
    private static final byte UNITS = 7;
    private static final byte NOT_APPLICABLE = 8;

    private final List<String> columns;

    /** @param columns codes of the columns that are written */
    public ValueCoding(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    public void write(RowValues values, DataOutputStream out) throws IOException {
        for (int index = 0; index < columns.size(); index++) {
            Optional<CellValue> value = values.get(columns.get(index));
            if (value.isEmpty()) continue;
            out.writeShort(index);
            write(value.get(), out);
        }
        out.writeShort(END);
    }

    private static void write(CellValue value, DataOutputStream out) throws IOException {
        switch (value) {
            case CellValue.Text(String text) -> tagged(TEXT, text, out);
            case CellValue.Number(BigDecimal number) -> number(number, out);
            case CellValue.Day(LocalDate day) -> {
                out.writeByte(DAY);
                out.writeInt(Math.toIntExact(day.toEpochDay()));
            }
            case CellValue.NotApplicable _ -> out.writeByte(NOT_APPLICABLE);
            case CellValue.Flag(boolean yes) -> out.writeByte(yes ? YES : NO);
            case CellValue.Coded(String code) -> tagged(CODED, code, out);
            case CellValue.Unit(String unit) -> tagged(UNIT, unit, out);
            case CellValue.Units(List<String> units) -> tagged(UNITS, String.join("\n", units), out);
        }
    }

    private static void tagged(byte tag, String text, DataOutputStream out) throws IOException {
        out.writeByte(tag);
        text(text, out);
    }

    private static void number(BigDecimal number, DataOutputStream out) throws IOException {
        byte[] digits = number.unscaledValue().toByteArray();
        out.writeByte(NUMBER);
        out.writeByte(number.scale());
        out.writeByte(digits.length);
        out.write(digits);
    }

    public RowValues read(DataInputStream in) throws IOException {
        Map<String, CellValue> values = new HashMap<>();
        for (int index = in.readShort(); index != END; index = in.readShort())
            values.put(columns.get(index), value(in));
        return new RowValues(values);
    }

    private static CellValue value(DataInputStream in) throws IOException {
        byte tag = in.readByte();
        return switch (tag) {
            case TEXT -> new CellValue.Text(text(in));
            case NUMBER -> number(in);
            case DAY -> new CellValue.Day(LocalDate.ofEpochDay(in.readInt()));
            case NOT_APPLICABLE -> new CellValue.NotApplicable();
            case YES -> new CellValue.Flag(true);
            case NO -> new CellValue.Flag(false);
            case CODED -> new CellValue.Coded(text(in));
            case UNIT -> new CellValue.Unit(text(in));
            case UNITS -> new CellValue.Units(Stream.of(text(in).split("\n")).toList());
            default -> throw new IOException("tag " + tag);
        };
    }

    private static CellValue number(DataInputStream in) throws IOException {
        int scale = in.readByte();
        byte[] digits = in.readNBytes(in.readUnsignedByte());
        return new CellValue.Number(new BigDecimal(new BigInteger(digits), scale));
    }

    static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
