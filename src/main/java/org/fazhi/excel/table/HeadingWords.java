package org.fazhi.excel.table;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fazhi.excel.label.Digits;
import org.fazhi.excel.label.Label;
import org.fazhi.excel.label.YearInWords;

/** What the words in headings say about their columns (表头用语). */
public final class HeadingWords {
    private static final Set<String> NUMBERING = Set.of("序号", "编号", "行次", "no", "号");
    private static final Set<String> CODES = Set.of("代码", "指标代码", "指标编码", "编码", "指标代号", "代号");
    private static final Set<String> MEASURES = Set.of("计量单位", "单位", "指标单位", "数据单位", "量纲");
    private static final Set<String> UNITS = Set.of(
            "单位名称", "填报单位", "报送单位", "部门", "填报部门", "报送部门", "单位部门", "部门单位", "镇街", "乡镇街道", "镇街道", "地区", "机关名称", "执法主体",
            "执法主体名称");
    private static final Set<String> NAMES =
            Set.of("指标", "指标名称", "名称", "项目", "项目名称", "指标项", "统计项目", "统计指标", "内容", "指标内容", "事项", "工作事项", "年度", "年份");
    private static final Set<String> VALUES = Set.of(
            "数值", "全年数", "全年", "年度数", "完成数", "实际数", "实际完成", "完成情况", "本年数", "上年数", "累计", "累计数", "数量", "值", "统计数", "指标值",
            "合计", "总计", "总数", "数据", "本年", "上年", "全区合计", "全区");
    private static final Pattern LEFT_OUT = Pattern.compile(
            "备注|说明|口径|来源|增减|增幅|增长|同比|变化|幅度|责任|牵头|负责人|联系|填报人|审核人|依据|目标|计划|排序|佐证|编号$|编码$|序列号$|证号$|文号$|电话$");

    private static final Pattern PART_OR_SHARE = Pattern.compile("半年|季度|\\d月|占比|比例|比重|排名|位次|预计|任务数|指标数");
    private static final String CLOSING_BEGINS = "填说备注附审制单联";
    private static final Pattern CLOSING =
            Pattern.compile("^(?:(?:填表|填报)?说明|备注|注|附注)\\s*[:]|^(?:填表人|填报人|审核人|制表人|制表|单位负责人|联系人|联系电话|填报日期)");
    private static final Pattern CAPTION =
            Pattern.compile("^(?:填报|报送|编制|制表|统计|计量)?(?:单位|部门|日期|时间|机关)(?:\\([^)]*\\))?\\s*[:]|统计表$|情况表$|汇总表$");

    private HeadingWords() {}

    /** What the heading's last part says its column is for; empty when it says nothing. */
    static Optional<ColumnRole> role(String heading) {
        String word = Label.of(last(heading)).key();
        if (NUMBERING.contains(word) || LEFT_OUT.matcher(word).find()) return Optional.of(ColumnRole.IGNORED);
        if (CODES.contains(word)) return Optional.of(ColumnRole.CODE);
        if (MEASURES.contains(word)) return Optional.of(ColumnRole.MEASURE);
        if (UNITS.contains(word)) return Optional.of(ColumnRole.UNIT);
        if (NAMES.contains(word)) return Optional.of(ColumnRole.NAME);
        return isValue(heading) ? Optional.of(ColumnRole.VALUE) : Optional.empty();
    }

    /** Whether the column below only numbers the rows. */
    public static boolean isNumbering(String heading) {
        return NUMBERING.contains(Label.of(last(heading)).key());
    }

    /** Whether its last part says that figures stand below. */
    static boolean isValue(String heading) {
        String word = last(heading);
        return VALUES.contains(Label.of(word).key()) || YearInWords.isOnlyYear(word);
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
        return possible && CLOSING.matcher(Digits.halfWidth(text).strip()).find();
    }

    /** What stands above a table and is no header: 填报单位:…, 单位:万元. */
    static boolean isCaption(String text) {
        return CAPTION.matcher(Digits.halfWidth(text).strip()).find();
    }
}
