package org.fazhi.excel.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Turns the number a spreadsheet stores into what it stands for. */
public final class StoredNumber {
    /** Spreadsheets keep fifteen digits; what a double has beyond them (36.900000000000006) was never typed. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final double WHOLE = 1e15;

    private static final DateTimeFormatter WITH_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private StoredNumber() {}

    public static CellContent content(double stored, NumberStyle style, boolean since1904) {
        if (style.date() && DateUtil.isValidExcelDate(stored)) return date(stored, since1904);
        return new CellContent.Number(plain(stored), style.format());
    }

    private static BigDecimal plain(double stored) {
        if (stored == Math.rint(stored) && Math.abs(stored) < WHOLE) return BigDecimal.valueOf((long) stored);
        BigDecimal digits = BigDecimal.valueOf(stored).round(DIGITS).stripTrailingZeros();
        return digits.scale() < 0 ? digits.setScale(0) : digits;
    }

    private static CellContent date(double stored, boolean since1904) {
        LocalDateTime moment = DateUtil.getLocalDateTime(stored, since1904, true);
        if (stored < 1 && !since1904) return new CellContent.Date(TIME.format(moment));
        boolean wholeDay = moment.toLocalTime().toSecondOfDay() == 0;
        LocalDate day = moment.toLocalDate();
        return new CellContent.Date(wholeDay ? day.toString() : WITH_TIME.format(moment));
    }
}
