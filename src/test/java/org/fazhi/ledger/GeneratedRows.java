package org.fazhi.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows of any ledger, made up from its definition alone: with rare characters, leading zeros, text that looks like a
 * formula, a number or a date, long text and empty cells, and without breaking a rule.
 */
public final class GeneratedRows {
    private static final List<String> SCRAPS = List.of(
            "双桥街道",
            "𠮷田𡈽木",
            "㐂",
            "007",
            "00123456789012345678",
            "=1+1",
            "=SUM(A1:A3)",
            "+86 10",
            "-5",
            "@人",
            "'引",
            "1,234",
            "2020-03-05",
            "1E5",
            "TRUE",
            "25.81%",
            "合计",
            "a&b<c>\"d\"",
            "_x000D_",
            "甲\t乙",
            "3/4",
            "😀");
    private static final int ATTEMPTS = 400;

    private final LedgerYear ledger;
    private final Random random;
    private final RowInspection inspection;
    private final Set<List<Optional<CellValue>>> keys = new HashSet<>();

    public GeneratedRows(LedgerYear ledger, Random random) {
        this.ledger = ledger;
        this.random = random;
        this.inspection = new RowInspection(ledger);
    }

    /** Rows that may be entered, no two with the same key; fewer where the key has no more values. */
    public List<RowValues> rows(int most) {
        List<RowValues> rows = Stream.generate(this::next)
                .limit(most)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
        if (rows.isEmpty())
            throw new AssertionError("no row of " + ledger.ledger().code() + " keeps its rules");
        return rows;
    }

    private Optional<RowValues> next() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            RowValues row = mended(any());
            List<Optional<CellValue>> key =
                    ledger.ledger().key().stream().map(row::get).toList();
            if (isSound(row) && (key.isEmpty() || keys.add(key))) return Optional.of(row);
        }
        return Optional.empty();
    }

    private boolean isSound(RowValues row) {
        return inspection.faults(row).stream().noneMatch(RowFault::isError);
    }

    private RowValues any() {
        RowValues row = RowValues.NONE;
        for (Column column : ledger.ledger().columns()) row = row.with(column.code(), cell(column));
        return row;
    }

    /** With the cells at fault made up again, as often as it takes or is worth it. */
    private RowValues mended(RowValues broken) {
        RowValues row = broken;
        for (int round = 0; round < 20; round++) {
            Set<String> bad = inspection.faults(row).stream()
                    .filter(RowFault::isError)
                    .map(RowFault::column)
                    .collect(Collectors.toSet());
            if (bad.isEmpty()) return row;
            for (String code : bad) {
                Column column = ledger.ledger().column(code).orElseThrow();
                row = row.with(code, cell(column));
            }
        }
        return row;
    }

    private Optional<CellValue> cell(Column column) {
        return !column.required() && random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value(column.type()));
    }

    private CellValue value(ColumnType type) {
        return switch (type) {
            case ColumnType.Text(int length) ->
                new CellValue.Text(random.nextInt(4) == 0 ? creditCode() : text(length));
            case ColumnType.Note _ -> new CellValue.Text(note());
            case ColumnType.Person _ -> new CellValue.Text(text(20));
            case ColumnType.Whole _ -> number(random.nextInt(random.nextBoolean() ? 13 : 500), 0);
            case ColumnType.Decimal(int decimals) -> number(random.nextInt(100_000), decimals);
            case ColumnType.Money _ -> number(random.nextInt(2_000_000_000), 2);
            case ColumnType.Percent _ -> number(random.nextInt(10_001), 2);
            case ColumnType.Date(boolean conditional) ->
                conditional && random.nextInt(3) == 0 ? new CellValue.NotApplicable() : new CellValue.Day(day());
            case ColumnType.Flag _ -> new CellValue.Flag(random.nextBoolean());
            case ColumnType.Coded(List<CodeEntry> codes) ->
                new CellValue.Coded(any(codes).code());
            case ColumnType.Unit _ -> new CellValue.Unit(any(ledger.units().active()));
            case ColumnType.Units _ -> {
                List<String> units = ledger.units().active();
                yield new CellValue.Units(random.ints(1 + random.nextInt(4), 0, units.size())
                        .distinct()
                        .mapToObj(units::get)
                        .toList());
            }
        };
    }

    private static CellValue number(int unscaled, int decimals) {
        return new CellValue.Number(BigDecimal.valueOf(unscaled, decimals));
    }

    /** Mostly of the year, so that a row belongs there. */
    private LocalDate day() {
        int year = random.nextInt(4) == 0 ? ledger.year() - 3 + random.nextInt(8) : ledger.year();
        return LocalDate.ofYearDay(year, 1 + random.nextInt(365));
    }

    private String text(int length) {
        String text = any(SCRAPS) + (random.nextBoolean() ? any(SCRAPS) : "");
        return cut(text, length);
    }

    private String note() {
        String text = any(SCRAPS) + "\n" + any(SCRAPS);
        return random.nextInt(20) == 0 ? text + longText() : text;
    }

    /** Too varied to be taken for a file that swells when it is unpacked. */
    private String longText() {
        StringBuilder text = new StringBuilder();
        while (text.length() < 20_000)
            text.appendCodePoint(random.nextInt(50) == 0 ? 0x20BB7 : 0x4E00 + random.nextInt(20_000));
        return text.toString();
    }

    private static String cut(String text, int length) {
        int end = Math.min(text.length(), length);
        boolean between = end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, between ? end - 1 : end).strip();
    }

    /** Valid by its check digit; of nobody, as its registering authority does not exist. */
    private String creditCode() {
        String signs = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        int[] weights = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
        StringBuilder code = new StringBuilder("Y9990000");
        while (code.length() < weights.length) code.append(signs.charAt(random.nextInt(signs.length())));
        int sum = 0;
        for (int i = 0; i < weights.length; i++) sum += weights[i] * signs.indexOf(code.charAt(i));
        return code.append(signs.charAt((31 - sum % 31) % 31)).toString();
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
