package org.fazhi.ledger;

import java.util.Locale;
import java.util.Set;
import org.fazhi.language.Messages;
import org.fazhi.value.Dash;
import org.fazhi.value.HalfWidth;

/** Reads yes and no as clerks write them (是否读取): 是/否, 有/无, √/×, Y/N, 1/0. */
final class WrittenFlag {
    private static final Messages MESSAGES = Messages.of(WrittenFlag.class);
    private static final Set<String> YES = Set.of("是", "有", "对", "√", "✓", "✔", "☑", "y", "yes", "true", "1");
    private static final Set<String> NO =
            Set.of("否", "无", "没有", "不是", "×", "✗", "✘", "☐", "x", "n", "no", "false", "0");

    private WrittenFlag() {}

    static CellReading read(String written) {
        String word = HalfWidth.of(written).toLowerCase(Locale.ROOT);
        if (YES.contains(word)) return CellReading.of(new CellValue.Flag(true));
        if (NO.contains(word)) return CellReading.of(new CellValue.Flag(false));
        if (Dash.is(word)) return CellReading.nothing();
        return new CellReading.Unreadable(MESSAGES.say("refused.flag", Quoted.text(written)));
    }
}
