package org.fazhi.excel.indicator;

import static org.fazhi.excel.indicator.ForeignLayout.row;

import java.util.stream.Stream;

/** Workbooks as offices lay them out, no two alike. */
final class ForeignLayouts {
    private ForeignLayouts() {}

    static Stream<ForeignLayout> all() {
        return Stream.of(
                byArea(),
                unitsDownGroupsSpread(),
                unitsAcrossByKind(),
                yearsUnderUnits(),
                yearsDownGroupsMerged(),
                besideEachOther(),
                oneBelowTheOther(),
                formOfPairs(),
                formOfIrregularRows(),
                formWithValuesBelow(),
                longTable(),
                numberedColumnsAndLabels(),
                headLinesAndGroupsOnce(),
                unitsWithARowForEachYear(),
                notesBetweenTables(),
                oneRowForTheDistrict(),
                headingsInThreeRows(),
                monthlyWithAYear(),
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

    static ForeignLayout byArea() {
        return new ForeignLayout("按领域分表2019年")
                .sheet("目录", row("序号", "表名", "页码"), row(1, "执法", 2), row(2, "复议", 3))
                .sheet("填报说明", row("填报说明"), row("一、本表由各股室填写，1月10日前报。"), row("二、数字取自12月31日。"))
                .sheet("底稿", row("项目", "数"), row("执法案卷", 99))
                .hide()
                .sheet(
                        "执法",
                        row("行政执法情况"),
                        row("序号", "项目", "单位", "2018年", "2019年"),
                        row(1, "处罚案子", "件", 210, 233),
                        row(2, "  其中：一般程序办的", "件", 100, 120),
                        row(3, "下去检查", "次", 3100, 3307))
                .merged("A1:E1")
                .holds("E3", "233", "处罚案子")
                .holds("E4", "120", "处罚案子/一般程序办的")
                .holds("E5", "3307", "下去检查")
                .sheet("复议应诉", row("项目", "上年", "本年"), row("收到的复议申请", 41, 57), row("出庭的负责人", 9, 12))
                .holds("C2", "57", "收到的复议申请")
                .holds("C3", "12", "出庭的负责人")
                .sheet("普法", row("内容", "数量"), row("普法讲座", "36场"), row("受众", "1.2万余人"))
                .holds("B2", "36", "普法讲座")
                .holds("B3", "1.2", "受众");
    }

    static ForeignLayout unitsDownGroupsSpread() {
        return new ForeignLayout("各单位情况")
                .sheet(
                        "Sheet1",
                        row("2019年各单位依法行政情况统计表"),
                        row(),
                        row("序号", "单位", "处罚", null, "检查", null, "合计"),
                        row(null, null, "立案", "罚没款（万元）", "次数", "发现问题"),
                        row(1, "城南区水利局", 12, 3.5, 40, 6, 61.5),
                        row(2, "区市场监管局", 120, 33, 400, 61, 614),
                        row(3, "东山街道", 0, 0, 22, 1, 23),
                        row(null, "合计", 132, 36.5, 462, 68))
                .of(2019)
                .holds("C5", "12", "处罚/立案", "城南区水利局")
                .holds("D5", "3.5", "处罚/罚没款（万元）", "城南区水利局")
                .holds("E6", "400", "检查/次数", "市场监管局")
                .holds("F6", "61", "检查/发现问题", "市场监管局")
                .holds("F7", "1", "检查/发现问题", "东山街道")
                .holds("C8", "132", "处罚/立案")
                .holds("D8", "36.5", "处罚/罚没款（万元）");
    }

    static ForeignLayout unitsAcrossByKind() {
        return new ForeignLayout("分单位 横排")
                .sheet(
                        "分单位",
                        row("指标", "计量单位", "部门", null, null, "镇街", null, "全区合计"),
                        row(null, null, "市场监管局", "林业局", "区水利局", "东湖街道", "白石镇"),
                        row("办结的处罚案件", "件", 120, 12, 7, 3, 1, 143),
                        row("办理的检查", "次", 300, 30, 9, 8, 2, 349))
                .merged("A1:A2", "B1:B2", "C1:E1", "F1:G1", "H1:H2")
                .holds("C3", "120", "办结的处罚案件", "市场监管局")
                .holds("E3", "7", "办结的处罚案件", "区水利局")
                .holds("G4", "2", "办理的检查", "白石镇")
                .holds("H3", "143", "办结的处罚案件");
    }

    static ForeignLayout yearsUnderUnits() {
        return new ForeignLayout("单位和年份")
                .sheet(
                        "表",
                        row("项目", "市场监管局", null, "林业局", null),
                        row(null, "2018年", "2019年", "2018年", "2019年"),
                        row("行政处罚案件数", 110, 120, 11, 12),
                        row("听证的案子", 1, 2, 0, 0))
                .merged("A1:A2", "B1:C1", "D1:E1")
                .of(2019)
                .holds("C3", "120", "行政处罚案件数", "市场监管局")
                .holds("E3", "12", "行政处罚案件数", "林业局")
                .holds("E4", "0", "听证的案子", "林业局")
                .of(2018)
                .holds("B3", "110", "行政处罚案件数", "市场监管局")
                .holds("D4", "0", "听证的案子", "林业局");
    }

    static ForeignLayout yearsDownGroupsMerged() {
        return new ForeignLayout("历年")
                .sheet(
                        "历年数据",
                        row("历年法治政府建设数据"),
                        row("年份", "复议", null, "调解", null, null),
                        row(null, "收", "结", "调解组织", "专职人员", "案件"),
                        row("2017", 30, 28, 60, 19, 800),
                        row("2018", 41, 40, 61, 20, 901),
                        row("2019", 57, 55, 63, 22, 990))
                .merged("A1:F1", "A2:A3", "B2:C2", "D2:F2")
                .of(2019)
                .holds("B6", "57", "复议/收")
                .holds("F6", "990", "调解/案件")
                .of(2017)
                .holds("C4", "28", "复议/结");
    }

    static ForeignLayout besideEachOther() {
        return new ForeignLayout("并排两表")
                .sheet(
                        "数据",
                        row("2019年度情况"),
                        row("执法情况", null, null, null, "复议情况"),
                        row("指标", "件数", null, null, "项目", "单位", "数"),
                        row("处罚决定", 233, null, null, "收到申请", "件", 57),
                        row("强制措施", 12, null, null, "受理", "件", 51),
                        row("许可决定", 901, null, null, "维持", "件", 30))
                .merged("A1:G1")
                .holds("B4", "233", "处罚决定")
                .holds("B6", "901", "许可决定")
                .holds("G4", "57", "收到申请")
                .holds("G6", "30", "维持");
    }

    static ForeignLayout oneBelowTheOther() {
        return new ForeignLayout("上下两表")
                .sheet(
                        "数据",
                        row("表一 行政执法"),
                        row("指标", "2018年", "2019年"),
                        row("处罚决定", 210, 233),
                        row("强制措施", 9, 12),
                        row("表二 各镇街调解"),
                        row("镇街", "调解员", "调解案件"),
                        row("东湖街道", 12, 301),
                        row("白石镇", 8, 97),
                        row(),
                        row("表三 培训"),
                        row("项目", "期数"),
                        row("执法人员轮训", 6))
                .merged("A1:C1", "A5:C5", "A10:C10")
                .holds("C3", "233", "处罚决定")
                .holds("C4", "12", "强制措施")
                .holds("B7", "12", "调解员", "东湖街道")
                .holds("C8", "97", "调解案件", "白石镇")
                .holds("B12", "6", "执法人员轮训");
    }

    static ForeignLayout formOfPairs() {
        return new ForeignLayout("登记表")
                .sheet(
                        "登记表",
                        row("2019年度法治政府建设情况登记表"),
                        row("填报单位", "法治科", "填报人", "张三"),
                        row("收到复议申请", 57, "受理", 51),
                        row("聘请法律顾问", "21名", "普法活动", 36),
                        row("罚没款（万元）", 118.5, "出庭率", "100%"))
                .merged("A1:D1")
                .holds("B3", "57", "收到复议申请")
                .holds("D3", "51", "受理")
                .holds("B4", "21", "聘请法律顾问")
                .holds("D4", "36", "普法活动")
                .holds("B5", "118.5", "罚没款（万元）")
                .holds("D5", "100", "出庭率");
    }

    static ForeignLayout formOfIrregularRows() {
        return new ForeignLayout("合并的登记表")
                .sheet(
                        "Sheet1",
                        row("依法行政情况表"),
                        row("机构", "法治机构数", null, 12, "专职人员", 34),
                        row(null, "公职律师", null, 7, "法律顾问", 21),
                        row("执法", "处罚案件总数", null, null, null, 233),
                        row(null, "其中：一般程序", 120, "简易程序", null, 113),
                        row("说明", "以上数字由各单位报送"))
                .merged("A1:F1", "A2:A3", "A4:A5", "B2:C2", "B3:C3", "B4:E4", "D5:E5")
                .holds("D2", "12", "机构/法治机构数")
                .holds("F2", "34", "专职人员")
                .holds("D3", "7", "机构/公职律师")
                .holds("F4", "233", "执法/处罚案件总数")
                .holds("C5", "120", "执法/一般程序")
                .holds("F5", "113", "简易程序");
    }

    static ForeignLayout formWithValuesBelow() {
        return new ForeignLayout("数在下方")
                .sheet(
                        "卡片",
                        row("2019年度数据卡"),
                        row("收到复议申请", "受理", "办结"),
                        row(57, 51, 49),
                        row("聘请法律顾问", "普法活动", "出庭的负责人"),
                        row(21, 36, 12),
                        row("人民调解组织", "调解案件", "调解成功"),
                        row(63, 990, 981))
                .merged("A1:C1")
                .holds("A3", "57", "收到复议申请")
                .holds("C3", "49", "办结")
                .holds("A5", "21", "聘请法律顾问")
                .holds("C5", "12", "出庭的负责人")
                .holds("B7", "990", "调解案件")
                .holds("C7", "981", "调解成功");
    }

    static ForeignLayout longTable() {
        return new ForeignLayout("流水")
                .sheet(
                        "流水",
                        row("年度", "报送单位", "指标名称", "数值", "计量单位"),
                        row(2018, "市场监管局", "处罚案件", 110, "件"),
                        row(2018, "市场监管局", "检查", 290, "次"),
                        row(2019, "市场监管局", "处罚案件", 120, "件"),
                        row(2019, "市场监管局", "检查", 300, "次"),
                        row(2019, "区水利局", "处罚案件", 7, "件"),
                        row(2019, null, "检查", 9, "次"))
                .of(2019)
                .holds("D4", "120", "处罚案件", "市场监管局")
                .holds("D5", "300", "检查", "市场监管局")
                .holds("D6", "7", "处罚案件", "区水利局")
                .holds("D7", "9", "检查", "区水利局")
                .of(2018)
                .holds("D2", "110", "处罚案件", "市场监管局");
    }

    static ForeignLayout numberedColumnsAndLabels() {
        return new ForeignLayout("报表")
                .sheet(
                        "报表",
                        row("行政执法统计报表"),
                        row("填报单位：城南区司法局", null, null, "2019年度"),
                        row("指标名称", "计量单位", "代码", "2019年"),
                        row("甲", "乙", "丙", 1),
                        row("一、行政处罚", "件", "01", 233),
                        row("1. 警告", "件", "02", 20),
                        row("2. 罚款", "件", "03", 200),
                        row("① 一千元以下", "件", "04", 150),
                        row("② 一千元以上", "件", "05", 50),
                        row("3. 其中：听证的", "件", "06", 4),
                        row("二、行政强制", "件", "07", 31),
                        row("（1）查封", "件", "08", 19),
                        row("（2）扣押", "件", "09", 12),
                        row("填表人：李四", null, "审核人：王五"))
                .merged("A1:D1")
                .holds("D5", "233", "行政处罚")
                .holds("D6", "20", "行政处罚/警告")
                .holds("D8", "150", "行政处罚/罚款/一千元以下")
                .holds("D9", "50", "行政处罚/罚款/一千元以上")
                .holds("D10", "4", "罚款/听证的")
                .holds("D12", "19", "行政强制/查封");
    }

    static ForeignLayout headLinesAndGroupsOnce() {
        return new ForeignLayout("分组一次")
                .sheet(
                        "2019",
                        row("领域", "事项", "数据（2019年）", "备注"),
                        row("行政复议", "收案", 57, null),
                        row(null, "结案", 55, "含上年结转"),
                        row("行政应诉", "收案", 31, null),
                        row(null, "结案", 29, null),
                        row("普法", "讲座", 36, "场"))
                .holds("C2", "57", "行政复议/收案")
                .holds("C3", "55", "行政复议/结案")
                .holds("C4", "31", "行政应诉/收案")
                .holds("C5", "29", "行政应诉/结案")
                .holds("C6", "36", "普法/讲座");
    }

    static ForeignLayout unitsWithARowForEachYear() {
        return new ForeignLayout("单位逐年")
                .sheet(
                        "逐年",
                        row("单位名称", "年度", "处罚案件", "检查次数"),
                        row("市场监管局", "2018年", 110, 290),
                        row(null, "2019年", 120, 300),
                        row("区水利局", "2018年", 6, 8),
                        row(null, "2019年", 7, 9))
                .merged("A2:A3", "A4:A5")
                .of(2019)
                .holds("C3", "120", "处罚案件", "市场监管局")
                .holds("D5", "9", "检查次数", "区水利局")
                .of(2018)
                .holds("C4", "6", "处罚案件", "区水利局");
    }

    static ForeignLayout notesBetweenTables() {
        return new ForeignLayout("表间有注")
                .sheet(
                        "汇总",
                        row("行政许可"),
                        row("指标", "单位", "数量"),
                        row("许可申请", "件", 901),
                        row("许可决定", "件", 880),
                        row("注：数字截至12月31日。"),
                        row("行政检查"),
                        row("指标", "单位", "数量"),
                        row("检查户次", "户次", 3307),
                        row("发现的问题", "个", 61),
                        row("注：不含交警。"))
                .holds("C3", "901", "许可申请")
                .holds("C8", "3307", "检查户次")
                .holds("C9", "61", "发现的问题");
    }

    static ForeignLayout oneRowForTheDistrict() {
        return new ForeignLayout("一行")
                .sheet(
                        "一行",
                        row("行政处罚实施数量（宗）", null, null, null, "行政强制（宗）", null),
                        row("警告", "罚款", "没收", "合计", "查封", "扣押"),
                        row(12, 94, 5, 111, 7, 3))
                .merged("A1:D1", "E1:F1")
                .holds("A3", "12", "行政处罚实施数量（宗）/警告")
                .holds("C3", "5", "行政处罚实施数量（宗）/没收")
                .holds("F3", "3", "行政强制（宗）/扣押");
    }

    static ForeignLayout headingsInThreeRows() {
        return new ForeignLayout("三级表头")
                .sheet(
                        "三级",
                        row("单位", "执法", null, null, null, "监督"),
                        row(null, "处罚", null, "检查", null, "备案文件"),
                        row(null, "件数", "金额（万元）", "次数", "户数", null),
                        row("市场监管局", 120, 33, 400, 380, 2),
                        row("白石镇", 1, 0.2, 20, 18, 0))
                .merged("A1:A3", "B1:E1", "B2:C2", "D2:E2", "F2:F3")
                .holds("B4", "120", "执法/处罚/件数", "市场监管局")
                .holds("C5", "0.2", "执法/处罚/金额（万元）", "白石镇")
                .holds("E4", "380", "执法/检查/户数", "市场监管局")
                .holds("F4", "2", "监督/备案文件", "市场监管局");
    }

    static ForeignLayout monthlyWithAYear() {
        return new ForeignLayout("上下半年")
                .sheet(
                        "2019年",
                        row("指标名称", "2019年", null, null, "2018年全年"),
                        row(null, "上半年", "下半年", "全年"),
                        row("信访事项", 20, 31, 51, 60),
                        row("出具意见", 7, 9, 16, 12))
                .merged("A1:A2", "B1:D1", "E1:E2")
                .of(2019)
                .holds("D3", "51", "信访事项")
                .holds("D4", "16", "出具意见")
                .of(2018)
                .holds("E3", "60", "信访事项");
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
