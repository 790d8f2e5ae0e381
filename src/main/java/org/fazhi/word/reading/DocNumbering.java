package org.fazhi.word.reading;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.fazhi.language.ChineseNumeral;

/** What the old format writes before paragraphs that it numbers itself (.doc 的自动编号). */
final class DocNumbering {
    /** Number formats of the format's specification (MSONFC) that are Chinese numerals. */
    private static final int[] CHINESE = {10, 11, 33, 34, 35, 37, 38, 39};

    private static final int CIRCLED = 18;
    private static final int BULLET = 23;
    private static final int LEVELS = 9;

    private final ListTables tables;
    private final Map<Integer, int[]> counters = new HashMap<>();

    /** @param tables may be null: a document without lists has none */
    DocNumbering(ListTables tables) {
        this.tables = tables;
    }

    String next(Paragraph paragraph) {
        int list = paragraph.getIlfo();
        int level = paragraph.getIlvl();
        if (tables == null || list <= 0 || list > 2047 || level < 0 || level >= LEVELS) return "";
        LFO override = tables.getLfo(list);
        ListLevel own = override == null ? null : tables.getLevel(override.getLsid(), level);
        if (own == null || own.getNumberFormat() == BULLET) return "";
        int[] counts = counters.computeIfAbsent(override.getLsid(), _ -> new int[LEVELS]);
        counts[level] = counts[level] == 0 ? own.getStartAt() : counts[level] + 1;
        for (int below = level + 1; below < LEVELS; below++) counts[below] = 0;
        StringBuilder text = new StringBuilder();
        for (char character : own.getNumberText().toCharArray()) {
            if (character >= LEVELS) text.append(character);
            else text.append(written(override, character, counts));
        }
        return text.toString();
    }

    private String written(LFO override, int level, int[] counts) {
        ListLevel of = tables.getLevel(override.getLsid(), level);
        int value = Math.max(counts[level], 1);
        int format = of == null ? 0 : of.getNumberFormat();
        for (int chinese : CHINESE) if (format == chinese) return ChineseNumeral.of(Math.min(value, 9999));
        return format == CIRCLED && value <= 20 ? String.valueOf((char) ('①' + value - 1)) : String.valueOf(value);
    }
}
