package org.fazhi.excel.indicator;

import static org.fazhi.excel.indicator.ForeignLayout.row;

import java.util.stream.Stream;

/** Sheets in which names and figures take turns, as offices lay out forms. */
final class ForeignForms {
    private ForeignForms() {}

    static Stream<ForeignLayout> all() {
        return Stream.of(formOfPairs(), formOfIrregularRows(), formWithValuesBelow());
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
}
