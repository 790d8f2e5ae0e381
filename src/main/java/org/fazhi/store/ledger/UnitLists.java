package org.fazhi.store.ledger;

import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Lists of codes kept one to a line (单位列表), looked into by SQL. */
final class UnitLists {
    private static final String LINE = "\n";

    private UnitLists() {}

    static Condition holds(Field<String> list, String code) {
        return DSL.position(DSL.concat(DSL.inline(LINE), list, DSL.inline(LINE)), DSL.inline(LINE + code + LINE))
                .gt(0);
    }

    /** Whether anything is left of it when these are taken out. */
    static Condition holdsOtherThan(Field<String> list, List<String> codes) {
        return replaced(list, codes, _ -> "").ne(DSL.inline(""));
    }

    /** The list with a word for each code, parted as a person reads it. */
    static Field<String> inWords(Field<String> list, List<String> codes, Function<String, String> word, String parted) {
        Field<String> lines = replaced(list, codes, code -> LINE + word.apply(code) + LINE);
        Field<String> joined = DSL.replace(lines, DSL.inline(LINE + LINE), DSL.inline(parted));
        return DSL.replace(joined, DSL.inline(LINE), DSL.inline(""));
    }

    /** Every code stands between line ends of its own while it is replaced, so that none is found within another. */
    private static Field<String> replaced(Field<String> list, List<String> codes, Function<String, String> by) {
        Field<String> apart = DSL.replace(list, DSL.inline(LINE), DSL.inline(LINE + LINE));
        Field<String> replaced = DSL.concat(DSL.inline(LINE), apart, DSL.inline(LINE));
        for (String code : codes) {
            replaced = DSL.replace(replaced, DSL.inline(LINE + code + LINE), DSL.inline(by.apply(code)));
        }
        return replaced;
    }
}
