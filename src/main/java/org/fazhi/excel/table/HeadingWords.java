package org.fazhi.excel.table;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fazhi.label.Label;
import org.fazhi.label.YearInWords;
import org.fazhi.language.Messages;
import org.fazhi.language.PlainWriting;

/** What the words in headings say about their columns (表头用语). */
public final class HeadingWords {
    private static final Messages MESSAGES = Messages.of(HeadingWords.class);
    private static final Set<String> NUMBERING = words("heading.numbering");
    private static final Set<String> CODES = words("heading.code");
    private static final Set<String> MEASURES = words("heading.measure");
    private static final Set<String> UNITS = words("heading.unit");
    private static final Set<String> NAMES = words("heading.name");
    private static final Set<String> VALUES = words("heading.value");
    private static final Set<String> LEFT_OUT = words("heading.left-out");
    private static final Set<String> LEFT_OUT_ENDING = words("heading.left-out-ending");

    private static final Set<String> YEARS = words("heading.years");
    private static final Set<String> KINDS_OF_UNITS = words("heading.kinds-of-units");
    private static final Set<String> CHANGES = words("heading.changes");
    private static final Set<String> STATES = words("heading.states");
    private static final int LONGEST_STATE = 5;
    private static final int LONGEST_ABOUT_PEOPLE = 4;
    private static final Pattern YEAR =
            Pattern.compile("^\\s*(?:19[5-9]\\d|20\\d{2})\\s*(?:年度|年)?|(?:19[5-9]\\d|20\\d{2})\\s*(?:年度|年)?\\s*$");

    private static final Pattern PART_OR_SHARE = Pattern.compile("半年|季度|\\d月|占比|比例|比重|排名|位次|预计|任务数|指标数");
    private static final String CLOSING_BEGINS = "填说备注附审制单联采统复校经录";
    private static final Pattern CLOSING = Pattern.compile(
            "^(?:(?:填表|填报)?说明|备注|注|附注)\\s*[:]|^(?:填表人|填报人|审核人|制表人|制表|单位负责人|联系人|联系电话|填报日期)|^(?:采集|统计|复核|校对|经办|录入)人?\\s*[:]");
    private static final Pattern CAPTION =
            Pattern.compile("^(?:填报|报送|编制|制表|统计|计量)?(?:单位|部门|日期|时间|机关)(?:\\([^)]*\\))?\\s*[:]|统计表$|情况表$|汇总表$");

    private HeadingWords() {}

    private static Set<String> words(String key) {
        return Set.copyOf(MESSAGES.words(key));
    }

    /** What the heading's last part says its column is for; empty when it says nothing. */
    static Optional<ColumnRole> role(String heading) {
        String word = Label.of(last(heading)).key();
        if (NUMBERING.contains(word) || isLeftOut(heading)) return Optional.of(ColumnRole.IGNORED);
        if (CODES.contains(word)) return Optional.of(ColumnRole.CODE);
        if (MEASURES.contains(word)) return Optional.of(ColumnRole.MEASURE);
        if (UNITS.contains(word)) return Optional.of(ColumnRole.UNIT);
        if (NAMES.contains(word)) return Optional.of(ColumnRole.NAME);
        return isValue(heading) ? Optional.of(ColumnRole.VALUE) : Optional.empty();
    }

    /** Whether a column or row of this name is not imported: 备注, 增减. */
    static boolean isLeftOut(String heading) {
        String word = Label.of(last(heading)).key();
        return LEFT_OUT.stream().anyMatch(word::contains)
                || LEFT_OUT_ENDING.stream().anyMatch(word::endsWith);
    }

    /** Whether the column below only numbers the rows. */
    public static boolean isNumbering(String heading) {
        return NUMBERING.contains(Label.of(last(heading)).key());
    }

    /** Whether it tells how something stands where a figure is wanted: 未建立, 良好, 无. */
    static boolean isState(String text) {
        String word = Label.of(text).key();
        return word.length() <= LONGEST_STATE
                && (word.length() < 2 || STATES.stream().anyMatch(word::startsWith));
    }

    /** Whether its last part says that figures stand below. */
    static boolean isValue(String heading) {
        String word = last(heading);
        return YearInWords.isOnlyYear(word)
                || VALUES.contains(Label.of(withoutYear(word)).key());
    }

    /** Without the year that stands at its beginning or its end: 2019年完成数 is 完成数. */
    static String withoutYear(String word) {
        if (word.indexOf("20") < 0 && word.indexOf("19") < 0 && word.indexOf('２') < 0) return word;
        return YEAR.matcher(PlainWriting.of(word)).replaceAll("").strip();
    }

    /** Whether it groups units: 部门, 执法部门, 镇街. */
    static boolean isKindOfUnits(String heading) {
        String word = Label.of(heading).key();
        return UNITS.contains(word) || KINDS_OF_UNITS.stream().anyMatch(word::endsWith);
    }

    /** Whether the column below says which year each row is of. */
    static boolean isYears(String heading) {
        return YEARS.contains(Label.of(last(heading)).key());
    }

    /** A word about people or papers, which now and then stands in the name of what is counted: 负责人出庭应诉件数. */
    static boolean isAboutPeople(String heading) {
        String word = Label.of(last(heading)).key();
        return word.length() > LONGEST_ABOUT_PEOPLE
                && CHANGES.stream().noneMatch(word::contains)
                && LEFT_OUT_ENDING.stream().noneMatch(word::endsWith)
                && !NUMBERING.contains(word);
    }

    /** Whether it speaks of a part of the year, or of a share: 2019年上半年, 2019年占比. */
    static boolean isPartOrShare(String heading) {
        return PART_OR_SHARE.matcher(heading).find();
    }

    public static String last(String heading) {
        return heading.substring(heading.lastIndexOf('/') + 1);
    }

    /** Whether a row begins with what closes a table: notes, who filled it in. */
    public static boolean isClosing(String text) {
        boolean possible = !text.isEmpty() && CLOSING_BEGINS.indexOf(text.charAt(0)) >= 0;
        return possible && CLOSING.matcher(PlainWriting.of(text).strip()).find();
    }

    /** What stands above a table and is no header: 填报单位:…, 单位:万元. */
    static boolean isCaption(String text) {
        return CAPTION.matcher(PlainWriting.of(text).strip()).find();
    }
}
