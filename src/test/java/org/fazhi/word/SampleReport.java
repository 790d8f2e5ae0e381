package org.fazhi.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.language.ChineseNumeral;
import org.fazhi.narrative.OfficialDocument;
import org.fazhi.narrative.RenderedText;
import org.fazhi.narrative.Section;

/** Makes official documents of any length for the tests, in words that mean nothing much. */
public final class SampleReport {
    private static final List<String> SENTENCES = List.of(
            "区政府把法治建设列入年度重点工作，同部署、同推进、同考核，层层压实责任。",
            "全年受理各类申请1034870件，平均办理时限0.39天，比上年缩短12.5%，群众满意度保持在98.6%以上。",
            "各镇街、各部门按照职责分工抓好落实，遇到问题及时会商，形成了上下联动、齐抓共管的工作格局。",
            "组织开展专题培训80余场，参加人数2000余人次，覆盖全部执法单位和178个村（社区）。",
            "严格执行《重大行政决策程序暂行条例》，做到应听证的听证、应评估的评估、应审查的审查。",
            "承诺审批时限由926个工作日压减到687个工作日，减少239个工作日，下降25.81%。",
            "对照“放管服”改革要求，逐项清理证明事项，让数据多跑路、让企业和群众少跑腿。");

    private OfficialDocument.Heading heading =
            new OfficialDocument.Heading("示范区推进依法行政工作领导小组办公室文件", "示法办〔2021〕3号", "签发人：王建国");
    private boolean plain;
    private List<String> title = List.of("示范区2020年度依法行政工作自查报告");
    private int items = 12;
    private int sentences = 4;
    private int points = 3;
    private List<String> attachments = List.of();
    private String signature = "示范区依法行政领导小组办公室";
    private Optional<OfficialDocument.Colophon> colophon = Optional.of(new OfficialDocument.Colophon(
            "区委办公室，区人大常委会办公室，区政协办公室", "示范区推进依法行政工作领导小组办公室", Optional.of(LocalDate.of(2021, 1, 8))));
    private Optional<String> draftMark = Optional.empty();
    private int extra;

    public SampleReport plain() {
        plain = true;
        return this;
    }

    public SampleReport heading(String mark, String number, String signer) {
        heading = new OfficialDocument.Heading(mark, number, signer);
        return this;
    }

    public SampleReport title(String... lines) {
        title = List.of(lines);
        return this;
    }

    /** How many work items, and how many sentences in each. */
    public SampleReport items(int count, int sentencesEach) {
        items = count;
        sentences = sentencesEach;
        return this;
    }

    public SampleReport points(int count) {
        points = count;
        return this;
    }

    /** One more paragraph of as many lines at the end. */
    public SampleReport longerBy(int lines) {
        extra = lines;
        return this;
    }

    public SampleReport attachments(String... names) {
        attachments = List.of(names);
        return this;
    }

    public SampleReport signature(String office) {
        signature = office;
        return this;
    }

    public SampleReport colophon(Optional<OfficialDocument.Colophon> colophon) {
        this.colophon = colophon;
        return this;
    }

    public SampleReport draft(String mark) {
        draftMark = Optional.of(mark);
        return this;
    }

    public OfficialDocument document() {
        return new OfficialDocument(
                plain ? Optional.empty() : Optional.of(heading),
                title,
                plain ? "" : "区委全面依法治区委员会",
                texts(2),
                List.of(work(), chapter(2, "存在的主要问题"), chapter(3, "2021年工作要点")),
                closing(),
                attachments,
                signature,
                signature.isEmpty() ? Optional.empty() : Optional.of(LocalDate.of(2021, 1, 8)),
                colophon,
                draftMark);
    }

    private List<RenderedText> closing() {
        if (extra == 0) return List.of();
        return List.of(RenderedText.plain("完".repeat(28 * extra - 4) + "。"));
    }

    private Section work() {
        List<Section> areas = new ArrayList<>();
        for (int area = 0; area * 3 < items; area++) areas.add(area(area + 1, Math.min(3, items - area * 3)));
        return new Section("", 1, "一、", "2020年工作完成情况", List.of(), areas);
    }

    private Section area(int ordinal, int count) {
        List<Section> sections = new ArrayList<>();
        for (int item = 1; item <= count; item++)
            sections.add(new Section("item", 3, item + ".", "健全第" + item + "项工作机制", texts(sentences), details(item)));
        return new Section("area", 2, numeral(ordinal), "推进第" + ordinal + "领域法治建设，夯实工作基础", List.of(), sections);
    }

    private List<Section> details(int item) {
        if (item != 2) return List.of();
        return List.of(
                new Section("item", 4, "（1）", "抓住关键环节", texts(2), List.of()),
                new Section("item", 4, "（2）", "补齐短板弱项", texts(1), List.of()));
    }

    private Section chapter(int ordinal, String name) {
        List<Section> sections = new ArrayList<>();
        for (int point = 1; point <= points; point++)
            sections.add(new Section("point", 2, numeral(point), "工作推进不够平衡", texts(2), List.of()));
        return new Section("", 1, ChineseNumeral.of(ordinal) + "、", name, List.of(), sections);
    }

    private static String numeral(int ordinal) {
        return "（" + ChineseNumeral.of(ordinal) + "）";
    }

    private static List<RenderedText> texts(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) text.append(SENTENCES.get((count * 3 + i) % SENTENCES.size()));
        return List.of(RenderedText.plain(text.toString()));
    }
}
