package org.fazhi.excel.ledger.column;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.excel.ledger.reading.SheetCellReader;
import org.fazhi.excel.ledger.reading.SheetCellReader.Factory;
import org.fazhi.excel.ledger.word.CodeWords;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CellReading;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;

/**
 * How well what a column of a sheet holds fits what a column of the ledger holds (内容相符).
 *
 * @param possible between 0 (it cannot be) and 1 (nothing speaks against it)
 * @param evidence between 0 and 1: how much it speaks for this column whatever the heading says
 * @param reason the same in words; empty where it speaks for nothing
 */
record ContentFit(double possible, double evidence, Optional<String> reason) {
    private static final Messages MESSAGES = Messages.of(ContentFit.class);
    /** From here on so many cells fit that the column may be taken for such. */
    static final double FITS = 0.9;

    private static final double FOREIGN = 0.08;
    private static final List<String> DENYING = MESSAGES.words("contents.denying");
    private static final int MOST_WORDS = 4;
    /** As if so many cells were 是 and 否. */
    private static final double WORDED = 0.6;

    static ContentFit of(ColumnContents contents, Column column, String heading, Factory readers) {
        if (contents.isEmpty()) return new ContentFit(1, 0, Optional.empty());
        return switch (column.type()) {
            case ColumnType.Date _ -> grown(contents.dates(), 0.35, "fit.dates");
            case ColumnType.Flag _ -> flag(contents, column, readers.of(column, heading));
            case ColumnType.Coded _ -> coded(contents, column, readers.of(column, heading));
            case ColumnType.Unit _, ColumnType.Units _ -> units(contents, readers.of(column, heading));
            case ColumnType.Whole _, ColumnType.Decimal _, ColumnType.Money _, ColumnType.Percent _ ->
                numbers(contents);
            case ColumnType.Person _ -> person(contents);
            case ColumnType.Text _, ColumnType.Note _ -> text(contents, column);
        };
    }

    private static ContentFit grown(double share, double most, String reason) {
        double possible = share >= 0.5 ? 1 : share >= 0.2 ? 0.5 : FOREIGN;
        return new ContentFit(possible, share < 0.5 ? 0 : most * share, said(share >= 0.5, reason));
    }

    private static Optional<String> said(boolean true_, String reason) {
        return true_ ? Optional.of(MESSAGES.say(reason)) : Optional.empty();
    }

    private static ContentFit flag(ColumnContents contents, Column column, SheetCellReader reader) {
        double read = contents.share(cell -> isRead(reader, cell));
        double share = read < 0.5 && isYesOrNo(contents, column) ? WORDED : read;
        if (contents.dates() >= 0.5 || contents.meanLength() > 12) return foreign();
        double possible = share >= 0.5 ? 1 : share >= 0.2 ? 0.7 : 0.35;
        boolean numbersOnly = contents.numbers() > 0.9;
        return new ContentFit(possible, numbersOnly ? 0 : 0.25 * share, said(share >= 0.5, "fit.flags"));
    }

    /** A few words of which one denies, 出庭 and 未出庭, or is what the column is called, 见面 and 电话. */
    private static boolean isYesOrNo(ColumnContents contents, Column column) {
        if (different(contents) > MOST_WORDS) return false;
        return contents.cells().stream()
                .map(GridCell::shown)
                .anyMatch(word -> DENYING.stream().anyMatch(word::startsWith)
                        || word.equals(column.label())
                        || column.aliases().contains(word));
    }

    private static boolean isRead(SheetCellReader reader, GridCell cell) {
        return reader.read(cell) instanceof CellReading.Read;
    }

    /** Words of the list are strong evidence; 是 and 否 are words of many lists. */
    private static ContentFit coded(ColumnContents contents, Column column, SheetCellReader reader) {
        if (contents.dates() >= 0.5 || contents.meanLength() > 25) return foreign();
        CodeWords words = new CodeWords((ColumnType.Coded) column.type());
        double share = contents.share(cell -> isRead(reader, cell) || words.isLike(cell.shown()));
        double possible = share >= 0.5 ? 1 : share >= 0.2 ? 0.8 : contents.numbers() > 0.9 ? FOREIGN : 0.45;
        if (contents.variety() > 0.8 && contents.cells().size() > 8) possible *= 0.7;
        double most = contents.flags() > 0.5 ? 0.15 : different(contents) > 1 ? 0.6 : 0.4;
        return new ContentFit(possible, share < 0.3 ? 0 : most * share, said(share >= 0.5, "fit.codes"));
    }

    private static int different(ColumnContents contents) {
        Set<String> words = new HashSet<>();
        contents.cells().forEach(cell -> words.add(cell.shown()));
        return words.size();
    }

    private static ContentFit units(ColumnContents contents, SheetCellReader reader) {
        double known = contents.share(cell -> isRead(reader, cell));
        double share = Math.max(known, contents.units());
        double possible = share >= 0.5 ? 1 : share >= 0.2 ? 0.6 : FOREIGN;
        return new ContentFit(possible, known >= 0.3 ? 0.45 * share : 0.3 * share, said(share >= 0.5, "fit.units"));
    }

    private static ContentFit numbers(ColumnContents contents) {
        double share = contents.numbers();
        double possible = contents.dates() > 0.5 && contents.meanLength() > 5
                ? FOREIGN
                : share >= 0.5 ? 1 : share >= 0.2 ? 0.5 : FOREIGN;
        return new ContentFit(possible, 0.1 * share, said(share >= 0.5, "fit.numbers"));
    }

    private static ContentFit person(ColumnContents contents) {
        if (isOfAnotherKind(contents) || contents.numbers() > 0.5) return foreign();
        double share = contents.persons();
        double possible = share >= 0.3 ? 1 : contents.meanLength() > 25 ? 0.3 : 0.7;
        return new ContentFit(possible, 0.12 * share, said(share >= 0.7, "fit.persons"));
    }

    private static boolean isOfAnotherKind(ColumnContents contents) {
        return contents.dates() >= 0.8 || contents.flags() >= 0.8;
    }

    private static ContentFit text(ColumnContents contents, Column column) {
        if (contents.dates() >= 0.8) return foreign();
        if (contents.flags() >= 0.8) return new ContentFit(0.3, 0, Optional.empty());
        boolean isCredit = column.label().contains(MESSAGES.say("label.credit"));
        if (contents.creditCodes() > 0.5)
            return isCredit
                    ? new ContentFit(1, 0.8, said(true, "fit.credit"))
                    : new ContentFit(0.5, 0, Optional.empty());
        boolean isNumber = column.label().endsWith(MESSAGES.say("label.number"));
        double numbers = contents.numbersOfPapers();
        if (numbers > 0.5)
            return isNumber
                    ? new ContentFit(1, 0.25, said(true, "fit.papers"))
                    : new ContentFit(0.6, 0, Optional.empty());
        double possible =
                isNumber && contents.meanLength() > 25 ? 0.4 : contents.numbers() > 0.9 && !isNumber ? 0.5 : 1;
        return new ContentFit(possible, column.type() instanceof ColumnType.Note ? 0 : 0.03, Optional.empty());
    }

    private static ContentFit foreign() {
        return new ContentFit(FOREIGN, 0, Optional.empty());
    }
}
