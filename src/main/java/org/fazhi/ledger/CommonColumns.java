package org.fazhi.ledger;

import java.util.List;
import org.fazhi.language.Messages;

/** The columns ledgers have without naming them (通用列), beside 序号 and 年度, which a row carries itself. */
public final class CommonColumns {
    private static final Messages MESSAGES = Messages.of(CommonColumns.class);

    /** The number of a row within its year (序号); can be sorted by, is no column of the definition. */
    public static final String NUMBER = "number";

    private static final int LONGEST_ORIGIN = 60;

    public static final Column RESPONSIBLE =
            Column.of("responsible", MESSAGES.say("responsible"), new ColumnType.Unit());
    public static final Column REMARK = Column.of("remark", MESSAGES.say("remark"), new ColumnType.Note());
    /** Where a row comes from that was carried over from the year before (结转来源); empty for all others. */
    public static final Column CARRIED =
            Column.of("carried_from", MESSAGES.say("carried_from"), new ColumnType.Text(LONGEST_ORIGIN));

    public static final List<Column> ALL = List.of(RESPONSIBLE, REMARK);

    private CommonColumns() {}

    /** Those of a ledger with this rule: only where rows go on does one say where it comes from. */
    public static List<Column> of(CarryRule carry) {
        return carry.carries() ? List.of(RESPONSIBLE, REMARK, CARRIED) : ALL;
    }
}
