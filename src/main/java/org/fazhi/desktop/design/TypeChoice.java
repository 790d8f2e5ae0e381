package org.fazhi.desktop.design;

import java.util.List;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CodeEntry;
import org.fazhi.ledger.ColumnType;

/** The types a column can be given (列类型), each as it is before anything more is said of it. */
final class TypeChoice {
    static final int USUAL_DECIMALS = 2;
    static final List<ColumnType> ALL = List.of(
            new ColumnType.Text(ColumnType.Text.USUAL_LENGTH),
            new ColumnType.Note(),
            new ColumnType.Date(),
            new ColumnType.Coded(List.of()),
            new ColumnType.Flag(),
            new ColumnType.Unit(),
            new ColumnType.Units(),
            new ColumnType.Person(),
            new ColumnType.Whole(),
            new ColumnType.Decimal(USUAL_DECIMALS),
            new ColumnType.Money(),
            new ColumnType.Percent());

    private TypeChoice() {}

    static String label(ColumnType type) {
        return Messages.of(TypeChoice.class).say("type." + type.keyword());
    }

    /** The chosen type with what was said of it. */
    static ColumnType of(ColumnType chosen, int length, int decimals, boolean conditional, List<CodeEntry> codes) {
        return switch (chosen) {
            case ColumnType.Text _ -> new ColumnType.Text(length);
            case ColumnType.Decimal _ -> new ColumnType.Decimal(decimals);
            case ColumnType.Date _ -> new ColumnType.Date(conditional);
            case ColumnType.Coded _ -> new ColumnType.Coded(codes);
            case ColumnType.Note _,
                    ColumnType.Person _,
                    ColumnType.Whole _,
                    ColumnType.Money _,
                    ColumnType.Percent _,
                    ColumnType.Flag _,
                    ColumnType.Unit _,
                    ColumnType.Units _ -> chosen;
        };
    }
}
