package org.fazhi.ledger;

import java.util.List;
import org.fazhi.language.Messages;

/** The columns every ledger has without naming them (通用列), beside 序号 and 年度, which a row carries itself. */
public final class CommonColumns {
    private static final Messages MESSAGES = Messages.of(CommonColumns.class);

    /** The number of a row within its year (序号); can be sorted by, is no column of the definition. */
    public static final String NUMBER = "number";

    public static final Column RESPONSIBLE =
            Column.of("responsible", MESSAGES.say("responsible"), new ColumnType.Unit());
    public static final Column REMARK = Column.of("remark", MESSAGES.say("remark"), new ColumnType.Note());
    public static final List<Column> ALL = List.of(RESPONSIBLE, REMARK);

    private CommonColumns() {}
}
