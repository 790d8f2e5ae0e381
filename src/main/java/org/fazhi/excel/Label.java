package org.fazhi.excel;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.value.MeasureUnit;

/**
 * What a foreign sheet calls something (名称), with what clerks add to it taken off: numbering, 其中, a unit of measure in
 * brackets, spaces, full-width signs.
 *
 * @param key for comparing: equal keys are the same name, differently written
 * @param core the key without 数, 总数 and the like at its end
 * @param measure the unit of measure that stood in brackets
 */
record Label(String key, String core, Optional<MeasureUnit> measure) {
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:[(]?[一二三四五六七八九十]{1,3}[)、.]|[(]\\d{1,3}[)]|\\d{1,3}[)、.](?!\\d))");
    private static final Pattern AMONG = Pattern.compile("^(?:#|其中[::]?)");
    private static final Pattern MEASURE = Pattern.compile("[(\\[【](?:单位[::])?([^()\\[\\]【】]{1,6})[)\\]】]$");
    private static final Pattern MEASURE_WORD =
            Pattern.compile("[十百千万亿]*(?:[%件宗起人名位个项次户家份条支场天元场篇期部辆台处所批例笔组本卷]|人次|件次|工作日|小时|平方米|公里|亩|百分比)");
    private static final Pattern SIGNS = Pattern.compile("[\\s\\p{P}\\p{S}&&[^%]]");
    private static final Pattern COUNTING = Pattern.compile("(?:总数量|总数|总量|数量|总计|合计|数)$");
    /** Names that say only that rows were added up. */
    private static final List<String> TOTALS = List.of("合计", "小计", "总计", "共计", "累计", "总数", "合计数");

    static Label of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
        String bare = AMONG.matcher(NUMBERING.matcher(plain).replaceFirst("")).replaceFirst("");
        Matcher bracket = MEASURE.matcher(bare);
        Optional<MeasureUnit> measure = Optional.empty();
        if (bracket.find() && isMeasure(bracket.group(1))) {
            measure = Optional.of(new MeasureUnit(bracket.group(1)));
            bare = bare.substring(0, bracket.start());
        }
        String key = SIGNS.matcher(bare).replaceAll("");
        String core = COUNTING.matcher(key).replaceFirst("");
        return new Label(key, core.isEmpty() ? key : core, measure);
    }

    /** Whether a word is a unit of measure such as 万元 or 件. */
    static boolean isMeasure(String word) {
        return MEASURE_WORD
                .matcher(Normalizer.normalize(word.strip(), Normalizer.Form.NFKC))
                .matches();
    }

    /** Whether it is 合 计 or another name for added-up rows. */
    boolean isTotal() {
        return TOTALS.contains(key);
    }
}
