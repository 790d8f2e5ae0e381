package org.fazhi.excel.indicator;

import static org.fazhi.excel.indicator.ForeignLayout.row;

import java.util.stream.Stream;

/** Sheets of several tables one below the other, as offices lay them out: blocks of years, of units, of groups. */
final class ForeignBlocks {
    private ForeignBlocks() {}

    static Stream<ForeignLayout> all() {
        return Stream.of(
                blocksOfYears(),
                blocksOfYearsWithoutBlankRows(),
                blocksOfIndicatorsAndYears(),
                blocksOfUnits(),
                blocksOfUnitsWithoutBlankRows(),
                wordsAmongFigures(),
                blocksOfYearsUnderTitles(),
                blocksOfNumberedUnits(),
                blocksOfGroupsInTheCorner(),
                blocksWithGroupedHeadings(),
                blocksOfDifferentYears());
    }

    static ForeignLayout blocksOfYears() {
        return new ForeignLayout("逐年分块")
                .sheet(
                        "历年",
                        row("历年监督情况"),
                        row(),
                        row("建议与审查", "议员建议", "外来提案", "采纳占比"),
                        row(null, "件", "件", "%"),
                        row("2017年", 19, 11, 61.5),
                        row("2018年", 20, 12, 70),
                        row("2019年", 21, 13, 80.25),
                        row(),
                        row("建议与审查（续）", "专项查账", "跟踪查账", "移交线索", "整改完的", "追回的钱"),
                        row(null, "个", "个", "件", "个", "万元"),
                        row("2017年", 4, 5, 2, 62, 1.5),
                        row("2018年", 6, 7, 3, 78, 2.5),
                        row("2019年", 8, 9, 4, 101, 3.5),
                        row(),
                        row("公开", "网上发的"),
                        row(null, "条"),
                        row("2017年", 15690),
                        row("2018年", 16198),
                        row("2019年", 15021))
                .merged("A1:D1", "A3:A4", "A9:A10", "A15:A16")
                .of(2019)
                .holds("B7", "21", "建议与审查/议员建议")
                .holds("D7", "80.25", "建议与审查/采纳占比")
                .holds("B13", "8", "建议与审查/专项查账")
                .holds("F13", "3.5", "建议与审查/追回的钱")
                .holds("B19", "15021", "公开/网上发的")
                .of(2017)
                .holds("C5", "11", "建议与审查/外来提案")
                .holds("D11", "2", "建议与审查/移交线索")
                .holds("B17", "15690", "公开/网上发的");
    }

    static ForeignLayout blocksOfYearsWithoutBlankRows() {
        return new ForeignLayout("逐年紧挨")
                .sheet(
                        "历年",
                        row("普法", "进村宣讲", "发放读本", "听众"),
                        row(null, "场", "份", "人次"),
                        row("2018年", 20, 12, 700),
                        row("2019年", 21, 13, 800),
                        row("化解", "收到纷争", "了结纷争"),
                        row(null, "件", "件"),
                        row("2018年", 901, 880),
                        row("2019年", 990, 981),
                        row("热线", "来电"),
                        row("2018年", 5),
                        row("2019年", 6))
                .of(2019)
                .holds("B4", "21", "普法/进村宣讲")
                .holds("D4", "800", "普法/听众")
                .holds("B8", "990", "化解/收到纷争")
                .holds("C8", "981", "化解/了结纷争")
                .holds("B11", "6", "热线/来电")
                .of(2018)
                .holds("C3", "12", "普法/发放读本")
                .holds("C7", "880", "化解/了结纷争");
    }

    static ForeignLayout blocksOfIndicatorsAndYears() {
        return new ForeignLayout("指标分块")
                .sheet(
                        "对照",
                        row("2019年对照"),
                        row("项目", "2018年", "2019年", "增减"),
                        row("查处案子", 210, 233, 23),
                        row("下去查看", 9, 12, 3),
                        row("项目", "单位", "2019年实绩", "2018年实绩"),
                        row("来信办结", "件", 57, 41),
                        row("来访接待", "人次", 301, 290),
                        row("调处", "上年情况", "本年情况"),
                        row("村里调处", 88, 97),
                        row("镇上调处", 21, 35))
                .of(2019)
                .holds("C3", "233", "查处案子")
                .holds("C4", "12", "下去查看")
                .holds("C6", "57", "来信办结")
                .holds("C7", "301", "来访接待")
                .holds("C9", "97", "村里调处")
                .of(2018)
                .holds("B3", "210", "查处案子")
                .holds("D6", "41", "来信办结")
                .holds("B10", "21", "镇上调处");
    }

    static ForeignLayout blocksOfUnits() {
        return new ForeignLayout("单位分块")
                .sheet(
                        "各镇街",
                        row("2019年各镇街情况"),
                        row("单位", "纷争", "了结", "宣讲"),
                        row("东湖街道", 12, 11, 5),
                        row("白石镇", 8, 7, 6),
                        row(),
                        row("单位", "来信", "来访"),
                        row("东湖街道", 30, 31),
                        row("白石镇", 40, 41),
                        row(),
                        row("执法队", "查处", "下去查看", "罚没"),
                        row(null, "件", "次", "万元"),
                        row("东湖街道", 50, 51, 5.2),
                        row("白石镇", 60, 61, 6.2))
                .merged("A1:D1", "A10:A11")
                .holds("B3", "12", "纷争", "东湖街道")
                .holds("D4", "6", "宣讲", "白石镇")
                .holds("B7", "30", "来信", "东湖街道")
                .holds("C8", "41", "来访", "白石镇")
                .holds("B12", "50", "查处", "东湖街道")
                .holds("D13", "6.2", "罚没", "白石镇");
    }

    static ForeignLayout blocksOfUnitsWithoutBlankRows() {
        return new ForeignLayout("单位紧挨")
                .sheet(
                        "各镇街2019",
                        row("镇街", "纷争", "了结"),
                        row("东湖街道", 12, 11),
                        row("白石镇", 8, 7),
                        row("合计", 20, 18),
                        row("镇街", "来信", "来访", "来电"),
                        row("东湖街道", 30, 31, 32),
                        row("白石镇", 40, 41, 42),
                        row("合计", 70, 72, 74))
                .holds("C2", "11", "了结", "东湖街道")
                .holds("B4", "20", "纷争")
                .holds("B6", "30", "来信", "东湖街道")
                .holds("D7", "42", "来电", "白石镇")
                .holds("D8", "74", "来电");
    }

    /** Words where figures are wanted begin no headings: they tell that there is none. */
    static ForeignLayout wordsAmongFigures() {
        return new ForeignLayout("数中有字")
                .sheet(
                        "数",
                        row("项目", "2018年", "2019年"),
                        row("查处案子", 210, 233),
                        row("平台", "未建立", "已建立"),
                        row("下去查看", 9, 12),
                        row("考核", "良好", "优秀"),
                        row("来信", 8, 7),
                        row("主要做法", "推行清单管理", "开展集中整治"),
                        row("来电", 5, 6),
                        row(),
                        row("主要成效", "群众更加满意", "纷争就地化解"),
                        row("来访", 3, 4))
                .of(2019)
                .holds("C8", "6", "来电")
                .holds("C11", "4", "来访")
                .holds("C2", "233", "查处案子")
                .holds("C4", "12", "下去查看")
                .holds("C6", "7", "来信")
                .of(2018)
                .holds("B4", "9", "下去查看")
                .holds("B6", "8", "来信");
    }

    static ForeignLayout blocksOfYearsUnderTitles() {
        return new ForeignLayout("逐年有题")
                .sheet(
                        "历年",
                        row("表一 信访"),
                        row("年份", "来信", "来访", "来电"),
                        row(2018, 20, 12, 700),
                        row(2019, 21, 13, 800),
                        row("表二 调处"),
                        row("年份", "收到", "了结"),
                        row(2018, 901, 880),
                        row(2019, 990, 981),
                        row("表三 宣讲"),
                        row("年份", "场数"),
                        row(2018, 36),
                        row(2019, 37),
                        row(),
                        row(null, "队员", "站点"),
                        row(2018, 50, 60),
                        row(2019, 51, 61),
                        row(),
                        row("某区司法局"))
                .of(2019)
                .holds("B4", "21", "来信")
                .holds("D4", "800", "来电")
                .holds("B8", "990", "收到")
                .holds("C8", "981", "了结")
                .holds("B12", "37", "场数")
                .holds("C16", "61", "站点")
                .of(2018)
                .holds("C7", "880", "了结")
                .holds("B11", "36", "场数")
                .holds("B15", "50", "队员");
    }

    static ForeignLayout blocksOfNumberedUnits() {
        return new ForeignLayout("编号单位")
                .sheet(
                        "2019年各单位",
                        row("序号", "单位", "纷争", "了结"),
                        row(1, "东湖街道", 12, 11),
                        row(2, "白石镇", 8, 7),
                        row("序号", "单位", "来信", "来访", "来电"),
                        row(1, "东湖街道", 30, 31, 32),
                        row(2, "白石镇", 40, 41, 42),
                        row(),
                        row("序号", "单位", "宣讲"),
                        row(1, "东湖街道", 3),
                        row(2, "白石镇", 4))
                .holds("C2", "12", "纷争", "东湖街道")
                .holds("D3", "7", "了结", "白石镇")
                .holds("C5", "30", "来信", "东湖街道")
                .holds("E6", "42", "来电", "白石镇")
                .holds("C10", "4", "宣讲", "白石镇");
    }

    static ForeignLayout blocksOfGroupsInTheCorner() {
        return new ForeignLayout("左上分组")
                .sheet(
                        "对照",
                        row("调处", "2018年", "2019年"),
                        row("收到", 210, 233),
                        row("了结", 200, 230),
                        row("诉讼", "2018年", "2019年"),
                        row("收到", 57, 41),
                        row("了结", 55, 40),
                        row(),
                        row("信访（续）", "2019年", "2018年"),
                        row("收到", 7, 6))
                .of(2019)
                .holds("C2", "233", "调处/收到")
                .holds("C3", "230", "调处/了结")
                .holds("C5", "41", "诉讼/收到")
                .holds("B9", "7", "信访/收到")
                .of(2018)
                .holds("B6", "55", "诉讼/了结")
                .holds("C9", "6", "信访/收到");
    }

    static ForeignLayout blocksWithGroupedHeadings() {
        return new ForeignLayout("分组分块")
                .sheet(
                        "历年",
                        row("年份", "信访", null, "宣讲", null),
                        row(null, "来信", "来访", "场数", "听众"),
                        row("2018年", 20, 12, 7, 700),
                        row("2019年", 21, 13, 8, 800),
                        row("年份", "调处", null),
                        row(null, "收到", "了结"),
                        row("2018年", 901, 880),
                        row("2019年", 990, 981),
                        row(),
                        row("年份", "队伍", null, "经费"),
                        row(null, "专职", "兼职", null),
                        row("2018年", 5, 6, 70),
                        row("2019年", 7, 8, 90))
                .merged("A1:A2", "B1:C1", "D1:E1", "A5:A6", "B5:C5", "A10:A11", "B10:C10", "D10:D11")
                .of(2019)
                .holds("B4", "21", "信访/来信")
                .holds("E4", "800", "宣讲/听众")
                .holds("B8", "990", "调处/收到")
                .holds("C8", "981", "调处/了结")
                .holds("C13", "8", "队伍/兼职")
                .holds("D13", "90", "经费")
                .of(2018)
                .holds("C7", "880", "调处/了结");
    }

    static ForeignLayout blocksOfDifferentYears() {
        return new ForeignLayout("年份不齐")
                .sheet(
                        "历年",
                        row("普法", "进村宣讲", "发放读本"),
                        row("2018年", 20, 12),
                        row("2019年", 21, 13),
                        row(),
                        row("旧口径", "老式宣讲", "老式读本"),
                        row("2017年", 901, 880),
                        row("2018年", 990, 981))
                .of(2019)
                .holds("B3", "21", "普法/进村宣讲")
                .holds("C3", "13", "普法/发放读本")
                .of(2017)
                .holds("B6", "901", "旧口径/老式宣讲");
    }
}
