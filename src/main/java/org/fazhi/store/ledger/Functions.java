package org.fazhi.store.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.fazhi.language.Pinyin;
import org.fazhi.ledger.CreditCode;
import org.fazhi.ledger.TimeLimit;
import org.fazhi.ledger.WorkingDays;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * What SQL cannot say by itself: functions of this program that the database engine calls (数据库函数). They are kept in
 * the database by name only, and looked up when they are first called.
 */
public final class Functions {
    private static final String FOUND_BY_INITIALS = "fazhi_found_by_initials";
    private static final String VALID_CREDIT_CODE = "fazhi_valid_credit_code";
    private static final String LATE = "fazhi_late";

    private Functions() {}

    /** Makes them known to a database. */
    public static void install(DSLContext sql) {
        alias(sql, FOUND_BY_INITIALS, Pinyin.class, "matches");
        alias(sql, VALID_CREDIT_CODE, CreditCode.class, "isValid");
        alias(sql, LATE, WorkingDays.class, "isLate");
    }

    /** What a database was given by an earlier version may name a class that is called otherwise now. */
    private static void alias(DSLContext sql, String name, Class<?> type, String method) {
        String present = type.getName() + "." + method;
        boolean isPresent = sql.fetchExists(DSL.selectOne()
                .from("information_schema.routines")
                .where("upper(routine_name) = {0}", DSL.val(name.toUpperCase(Locale.ROOT)))
                .and("external_name = {0}", DSL.val(present)));
        if (isPresent) return;
        sql.execute("drop alias if exists " + name);
        sql.execute("create force alias " + name + " deterministic for '" + present + "'");
    }

    /** A null text is found by nothing. */
    static Condition isFoundByInitials(Field<String> text, String sought) {
        return text.isNotNull().and(call(FOUND_BY_INITIALS, List.of(text, DSL.val(sought))));
    }

    static Condition isInvalidCreditCode(Field<String> code) {
        return code.isNotNull().andNot(call(VALID_CREDIT_CODE, List.of(code)));
    }

    /** Without one of the dates nothing is late. */
    static Condition isLate(Field<LocalDate> begun, Field<LocalDate> done, TimeLimit limit, WorkingDays calendar) {
        return call(
                LATE,
                List.of(
                        begun,
                        done,
                        DSL.val(limit.length()),
                        DSL.val(limit.unit().name()),
                        DSL.val(calendar.bytes())));
    }

    private static Condition call(String name, List<Field<?>> arguments) {
        return DSL.condition(DSL.function(name, SQLDataType.BOOLEAN, arguments.toArray(Field<?>[]::new)));
    }
}
