package org.fazhi.desktop.intake;

import java.math.BigDecimal;
import org.fazhi.excel.grid.CellContent;
import org.fazhi.language.Messages;

/** A cell of a foreign sheet as it is drawn (单元格显示). */
final class CellWords {
    private static final Messages MESSAGES = Messages.of(CellWords.class);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static String of(CellContent content) {
        return switch (content) {
            case CellContent.Empty _ -> "";
            case CellContent.Text(String text) -> text.replace('\n', ' ');
            case CellContent.Number number -> number(number);
            case CellContent.Date(String shown) -> shown;
            case CellContent.Flag(boolean value) -> MESSAGES.say(value ? "cell.yes" : "cell.no");
            case CellContent.Fault(String sign) -> sign;
            case CellContent.Uncalculated(String formula) -> "=" + formula;
        };
    }

    private static String number(CellContent.Number number) {
        BigDecimal value = number.format().percent() ? number.value().multiply(HUNDRED) : number.value();
        String plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        String sign = number.format().percent() ? "%" : "";
        return number.format().before() + plain + sign + number.format().after();
    }

    private CellWords() {}
}
