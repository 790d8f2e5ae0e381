package org.fazhi.store.year;

import static org.fazhi.store.schema.Tables.REPORT_SETTING;

import org.jooq.DSLContext;

/** The term of office (届期) a year lies in, by the year's settings. */
public final class TermOfOffice {
    public static final String SETTING = "office.term_from";

    private TermOfOffice() {}

    /** The first year of the term; the year itself where none is given. */
    public static int from(String setting, int year) {
        String given = setting.strip();
        return given.matches("\\d{4}") ? Math.min(Integer.parseInt(given), year) : year;
    }

    public static int from(DSLContext sql, int year) {
        return sql.select(REPORT_SETTING.CONTENT)
                .from(REPORT_SETTING)
                .where(REPORT_SETTING.BOOK_YEAR.eq(year))
                .and(REPORT_SETTING.CODE.eq(SETTING))
                .fetchOptional(REPORT_SETTING.CONTENT)
                .map(setting -> from(setting, year))
                .orElse(year);
    }
}
