package org.fazhi.excel.indicator;

import static org.fazhi.excel.indicator.ForeignLayout.row;

import java.util.stream.Stream;

/** Workbooks as offices lay them out, no two alike. */
final class ForeignLayouts {
    private ForeignLayouts() {}

    static Stream<ForeignLayout> all() {
        Stream<ForeignLayout> tables = Stream.of(
                byArea(),
                unitsDownGroupsSpread(),
                unitsAcrossByKind(),
                yearsUnderUnits(),
                yearsDownGroupsMerged(),
                besideEachOther(),
                oneBelowTheOther(),
                longTable(),
                numberedColumnsAndLabels(),
                headLinesAndGroupsOnce(),
                unitsWithARowForEachYear(),
                notesBetweenTables(),
                oneRowForTheDistrict(),
                headingsInThreeRows(),
                monthlyWithAYear());
        return Stream.of(tables, ForeignForms.all(), ForeignBlocks.all()).flatMap(layouts -> layouts);
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
}
