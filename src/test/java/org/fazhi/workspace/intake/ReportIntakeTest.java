package org.fazhi.workspace.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Figure;
import org.fazhi.edit.ReportPoint;
import org.fazhi.narrative.RenderedText;
import org.fazhi.narrative.Renderer;
import org.fazhi.narrative.foreign.ForeignText;
import org.fazhi.narrative.foreign.LabelledReport;
import org.fazhi.narrative.foreign.PlacedLine;
import org.fazhi.narrative.foreign.TextPlace;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.intake.ReportChoices.FigureChoice;
import org.fazhi.workspace.intake.ReportFigure.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportIntakeTest {
    private static final String REPORT = """
            某区依法行政工作自查报告
            一、2020年工作完成情况
            （一）有效化解矛盾纠纷，维护社会和谐稳定
            1.行政复议与应诉规范有序。收到行政复议申请12件，较上年的9件增加了3件，不予受理5件。行政机关负责人出庭率100%。
            二、存在的主要问题
            （一）力量不足。基层人手少。
            三、2021年工作要点
            （一）加强培训。力争培训80场。
            """;

    @TempDir
    Path temporary;

    private Workspace workspace;
    private ReportIntake intake;

    @BeforeEach
    void open() {
        workspace = Workspace.open(temporary.resolve("法治 年报"));
        intake = new ReportIntake(workspace);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void figures_are_kept_with_file_and_paragraph_and_the_paragraph_becomes_a_text_with_tokens() {
        workspace.createYear(2020, "eight_areas").join();

        YearBook book = accept(plan(REPORT, ReportChoices.NONE), ReportChoices.NONE);

        Figure received = book.figure("reconsideration_received");
        assertThat(received.quantity().orElseThrow().number()).isEqualByComparingTo("12");
        assertThat(received.source()).isInstanceOfSatisfying(Figure.Imported.class, source -> {
            assertThat(source.file()).isEqualTo("报告.txt");
            assertThat(source.cell()).isEqualTo("4");
            assertThat(source.isFromReport()).isTrue();
        });
        assertThat(book.text("disputes.reconsideration")).startsWith("收到行政复议申请{收到行政复议申请数}，");
        assertThat(book.setting("report.title")).isEqualTo("某区依法行政工作自查报告");
        assertThat(book.problems()).extracting(ReportPoint::heading).containsExactly("力量不足");
        assertThat(book.nextYear()).extracting(ReportPoint::text).containsExactly("力争培训80场。");
        assertThat(book.catalogue()
                        .workItem("disputes.reconsideration")
                        .orElseThrow()
                        .heading())
                .isEqualTo("行政复议与应诉规范有序");
    }

    @Test
    void the_whole_report_is_one_step_that_can_be_undone() {
        YearBook before = workspace.createYear(2020, "eight_areas").join();

        accept(plan(REPORT, ReportChoices.NONE), ReportChoices.NONE);
        YearBook after = workspace.undo().join();

        assertThat(after.texts()).isEqualTo(before.texts());
        assertThat(after.catalogue()).isEqualTo(before.catalogue());
        assertThat(after.problems()).isEmpty();
        assertThat(after.figure("reconsideration_received").quantity()).isEmpty();
    }

    @Test
    void last_years_figures_go_into_last_year_and_the_change_is_a_token_too() {
        workspace.createYear(2019, "eight_areas").join();
        workspace.createYear(2020, "eight_areas").join();
        ReportPlan proposed = plan(REPORT, ReportChoices.NONE);
        ReportChoices choices =
                ReportChoices.NONE.with(spot(proposed, "9件"), new FigureChoice.Of("reconsideration_received"));

        YearBook book = accept(plan(REPORT, choices), choices);

        assertThat(book.lastYear("reconsideration_received")
                        .flatMap(Figure::quantity)
                        .orElseThrow()
                        .number())
                .isEqualByComparingTo("9");
        assertThat(book.text("disputes.reconsideration")).contains("较上年的{收到行政复议申请数|上年}增加了{收到行政复议申请数|增减}");
        assertThat(printed(book, book.text("disputes.reconsideration"))).contains("较上年的9件增加了3件");
    }

    @Test
    void a_figure_that_another_stands_against_is_left_until_it_is_chosen() {
        workspace.createYear(2020, "eight_areas").join();
        accept(plan(REPORT, ReportChoices.NONE), ReportChoices.NONE);
        String other = REPORT.replace("申请12件", "申请13件");

        ReportPlan plan = plan(other, ReportChoices.NONE);
        assertThat(figure(plan, "13件").outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(accept(plan, ReportChoices.NONE)
                        .figure("reconsideration_received")
                        .quantity()
                        .orElseThrow()
                        .number())
                .isEqualByComparingTo("12");

        ReportChoices chosen =
                ReportChoices.NONE.with(spot(plan, "13件"), new FigureChoice.Of("reconsideration_received"));
        YearBook book = accept(plan(other, chosen), chosen);
        assertThat(book.figure("reconsideration_received")
                        .quantity()
                        .orElseThrow()
                        .number())
                .isEqualByComparingTo("13");
    }

    @Test
    void a_figure_of_an_indicator_that_the_year_does_not_have_brings_it_along() {
        workspace.createYear(2020, "eight_areas").join();
        String report = REPORT.replace("收到行政", "回访当事人37人次。收到行政");
        ReportPlan proposed = plan(report, ReportChoices.NONE);
        ReportChoices choices = ReportChoices.NONE.with(
                spot(proposed, "37人次"), new FigureChoice.New("回访当事人数", "disputes.reconsideration"));

        YearBook book = accept(plan(report, choices), choices);

        String code = book.catalogue().indicatorNamed("回访当事人数").orElseThrow().code();
        assertThat(book.figure(code).quantity().orElseThrow().number()).isEqualByComparingTo("37");
        assertThat(book.text("disputes.reconsideration")).startsWith("回访当事人{回访当事人数}。");
    }

    @Test
    void the_year_begins_with_the_catalogue_that_knows_the_figures() {
        ReportPlan plan = plan(REPORT.replace("2021", "2026").replace("2020", "2025"), 2025, ReportChoices.NONE);

        assertThat(plan.catalogueCode()).isNotEmpty();
        assertThat(workspace.years()).isEmpty();
        assertThat(accept(plan, ReportChoices.NONE).year()).isEqualTo(2025);
    }

    @ParameterizedTest
    @MethodSource("org.fazhi.narrative.foreign.LabelledReport#all")
    void the_text_that_comes_out_is_the_text_that_went_in(LabelledReport report) {
        ReportPlan plan = intake.plan(report.read(), report.year(), ReportChoices.NONE)
                .result()
                .join();
        ReportChoices all = allProposals(plan);
        YearBook book =
                accept(intake.plan(report.read(), report.year(), all).result().join(), all);

        for (PlacedLine line : plan.lines()) {
            if (line.place().kind() == TextPlace.Kind.NOWHERE) continue;
            String wanted = line.line().body().strip();
            assertThat(printed(book, stored(book, line)))
                    .as(line.line().line().text())
                    .contains(wanted);
        }
        assertThat(String.join("\n", book.texts().values()) + book.setting(ReportPlan.OPENING))
                .contains("{");
    }

    /** Sixty pages of twenty-eight characters on twenty-two lines, with more figures than any report has. */
    @Test
    void a_report_of_sixty_pages_is_planned_in_seconds() throws IOException {
        String figures = "收到行政复议申请12件，受理7件，不予受理5件，出庭率100%，化解矛盾纠纷7942件，挽回损失1850余万元。";
        String words = "坚持以习近平法治思想为指导，压实责任，完善机制，不断提高依法行政的能力和水平。".repeat(5);
        Path file = Files.writeString(temporary.resolve("长报告.txt"), (figures + words + "\n").repeat(150));
        ForeignText text = intake.open(file).result().join();

        long start = System.nanoTime();
        intake.plan(text, 2020, ReportChoices.NONE).result().join();

        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(6_000);
    }

    private static String stored(YearBook book, PlacedLine line) {
        return switch (line.place().kind()) {
            case WORK_ITEM, CHAPTER -> book.text(line.place().code());
            case OPENING -> book.setting(ReportPlan.OPENING);
            case PROBLEMS -> points(book.problems());
            case NEXT_YEAR -> points(book.nextYear());
            case NOWHERE -> "";
        };
    }

    private static String points(List<ReportPoint> points) {
        return points.stream()
                .map(point -> point.heading() + "\n" + point.text())
                .collect(Collectors.joining("\n"));
    }

    /** As the report prints it. */
    private static String printed(YearBook book, String text) {
        List<RenderedText> lines = Renderer.render(text, book.catalogue(), book.figures(), book.year());
        assertThat(lines).allMatch(line -> line.unresolved().isEmpty());
        return lines.stream().map(RenderedText::text).collect(Collectors.joining("\n"));
    }

    private static ReportChoices allProposals(ReportPlan plan) {
        ReportChoices choices = ReportChoices.NONE;
        Map<String, ReportFigure> taken = new HashMap<>();
        for (ReportFigure figure : new ArrayList<>(plan.figures()))
            if (figure.outcome() == Outcome.WAITING
                    && figure.match().indicator().isPresent()) {
                String code = figure.match().indicator().get().code();
                if (taken.putIfAbsent(code, figure) == null)
                    choices = choices.with(figure.spot(), new FigureChoice.Of(code));
            }
        return choices;
    }

    private static ReportFigure figure(ReportPlan plan, String snippet) {
        return plan.figures().stream()
                .filter(one -> one.placed().snippet().equals(snippet))
                .findFirst()
                .orElseThrow();
    }

    private static ReportChoices.FigureSpot spot(ReportPlan plan, String snippet) {
        return figure(plan, snippet).spot();
    }

    private ReportPlan plan(String text, ReportChoices choices) {
        return plan(text, 2020, choices);
    }

    private ReportPlan plan(String text, int year, ReportChoices choices) {
        return intake.plan(ForeignText.of("报告.txt", text), year, choices)
                .result()
                .join();
    }

    private YearBook accept(ReportPlan plan, ReportChoices choices) {
        return intake.accept(plan, choices).join();
    }
}
