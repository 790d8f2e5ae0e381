package org.fazhi.excel.grid;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** What a cell's style says about its number (单元格样式): a point in time, or a number with a format. */
public record NumberStyle(boolean date, NumberFormat format) {
    public static final NumberStyle GENERAL = new NumberStyle(false, NumberFormat.PLAIN);

    /** @param code the format's code as the file gives it; null for a built-in one */
    public static NumberStyle of(int formatId, String code) {
        String known = code == null ? builtIn(formatId) : code;
        boolean date = isChineseDate(formatId) || DateUtil.isADateFormat(formatId, known);
        return new NumberStyle(date, date ? NumberFormat.PLAIN : NumberFormat.of(known));
    }

    private static String builtIn(int formatId) {
        String code = BuiltinFormats.getBuiltinFormat(formatId);
        return code == null ? "General" : code;
    }

    /** The built-in formats that are dates in a Chinese Excel (27 to 36, 50 to 58) and have no code in the file. */
    private static boolean isChineseDate(int formatId) {
        return 27 <= formatId && formatId <= 36 || 50 <= formatId && formatId <= 58;
    }
}
