package org.fazhi.desktop.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.catalogue.editing.EditingOutcome.Edited;
import org.fazhi.desktop.Waiting;
import org.fazhi.desktop.entry.CatalogueEntry;
import org.fazhi.desktop.entry.EntryForm;
import org.fazhi.edit.Closing;
import org.fazhi.formula.CatalogueFormulas;
import org.fazhi.ledger.CodeEntry;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.CountMethod;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.RulePattern;
import org.fazhi.workspace.YearBook;
import org.junit.jupiter.api.Test;

/** Columns, counts and rules of a ledger, composed on the screen. */
class LedgerDesignerTest extends DesignTest {
    private List<String> entries(String editor) {
        ListView<CatalogueEntry> list =
                lookup("#editor-" + editor + " #entry-list").queryListView();
        return list.getItems().stream().map(CatalogueEntry::name).toList();
    }

    @Test
    void a_column_is_added_in_one_step_that_can_be_undone() {
        design(CODE);
        assertThat(words("#design-name")).isEqualTo("行政复议");
        press("#editor-columns #entry-add");
        fill("#editor-columns #entry-name", "代理律师");
        choose("#editor-columns #entry-type", "文字");
        pictures("台账设计 添加列", dialog("#ledger-design"), 1120, 700);
        press("#editor-columns #entry-save");
        until(() -> ledger().column("own_dlls").isPresent());
        until(() -> entries("columns").contains("代理律师"));
        interact(() -> session().undo());
        until(() -> ledger().column("own_dlls").isEmpty());
        until(() -> !entries("columns").contains("代理律师"));
    }

    @Test
    void a_code_list_is_extended_and_a_word_of_it_relabelled() {
        design(CODE);
        entry("columns", "处理");
        pictures("台账设计 选项表", dialog("#ledger-design"), 1120, 700);
        press("#editor-columns #codes-add");
        List<TextField> labels = lookup("#editor-columns .codes-label").queryAllAs(TextField.class).stream()
                .toList();
        interact(() -> {
            labels.getFirst().setText("予以受理");
            labels.getLast().setText("补正");
        });
        press("#editor-columns #entry-save");
        until(() -> codes().getLast().label().equals("补正"));
        assertThat(codes().getFirst().label()).isEqualTo("予以受理");
        assertThat(codes().getFirst().code()).isEqualTo("受理");
    }

    private List<CodeEntry> codes() {
        Column handling = ledger().column("handling").orElseThrow();
        return handling.type() instanceof ColumnType.Coded(List<CodeEntry> codes) ? codes : List.of();
    }

    @Test
    void a_column_that_rules_ask_for_is_not_taken_away() {
        design(CODE);
        entry("columns", "收到日期");
        press("#editor-columns #entry-retire");
        assertThat(words("#editor-columns #entry-refusal")).contains("收到日期").contains("决定记录属于哪一年");
        assertThat(ledger().column("received")).isPresent();
    }

    @Test
    void what_is_counted_is_composed_and_said_in_words_as_it_stands() {
        design(CODE);
        tab("counts");
        press("#editor-counts #entry-add");
        assertThat(words("#count-sentence")).contains("记录数");
        fill("#count-name", "受理后听证的复议件数");
        fill("#count-unit", "件");
        press("#count-where-add");
        choose("#count-where .condition-column", "处理");
        assertThat(words("#count-sentence")).contains("还有条件没有填完");
        PickList<String> picks = lookup("#count-where .pick-list").queryAs(PickList.class);
        interact(() -> picks.pick("受理"));
        settle();
        assertThat(words("#count-sentence")).contains("处理").contains("受理").contains("记录数");
        pictures("台账设计 计数", dialog("#ledger-design"), 1120, 700);
        press("#editor-counts #entry-save");
        until(() -> catalogue().indicatorNamed("受理后听证的复议件数").isPresent());
        Indicator made = catalogue().indicatorNamed("受理后听证的复议件数").orElseThrow();
        assertThat(ledger().count(made.code()))
                .contains(Count.of(
                        made.code(), new CountMethod.Rows(), List.of(new Condition.OneOf("handling", Set.of("受理")))));
        assertThat(made.workItem()).isEqualTo(ledger().workItem());
        assertThat(made.kind())
                .isInstanceOfSatisfying(
                        IndicatorKind.Counted.class,
                        kind -> assertThat(kind.counting()).contains("受理"));
    }

    /** 受理的，或者听证了，或者既没有延期又没有撤销. */
    private static final List<Condition> GROUPED = List.of(
            new Condition.OneOf("handling", Set.of("受理")),
            new Condition.AnyOf(List.of(
                    new Condition.Flagged("heard", true),
                    new Condition.Not(new Condition.AnyOf(List.of(
                            new Condition.Flagged("extended", true), new Condition.OneOf("outcome", Set.of("撤销"))))))));

    /** Composes {@link #GROUPED} with the list of that id. */
    private void compose(String id) {
        press(id + "-add");
        choose(id + " .condition-column", "处理");
        pick(id + " .pick-list", "受理");
        press(id + "-add-group");
        choose(id + "-1 .condition-column", "听证");
        press(id + "-1-add-group");
        choose(id + "-1-1 .condition-grouping", "都不满足");
        choose(id + "-1-1 .condition-column", "延期");
        press(id + "-1-1-add");
        List<ComboBox<Column>> columns = lookup(id + "-1-1 .condition-column").<ComboBox<Column>>queryAll().stream()
                .toList();
        interact(() -> columns.getLast().setValue(ledger().column("outcome").orElseThrow()));
        settle();
        pick(id + "-1-1 .pick-list", "撤销");
    }

    private void pick(String id, String code) {
        PickList<String> picks = lookup(id).queryAs(PickList.class);
        interact(() -> picks.pick(code));
        settle();
    }

    @Test
    void conditions_in_groups_are_composed_counted_and_handed_on_as_a_file() throws Exception {
        design(CODE);
        tab("counts");
        press("#editor-counts #entry-add");
        fill("#count-name", "受理后听证或者如期维持的件数");
        fill("#count-unit", "件");
        compose("#count-where");
        assertThat(words("#count-sentence")).isEqualTo("统计结果：“处理”是受理，且（“听证”为是，或者不满足（“延期”为是，或者“审结方式”是撤销））的记录数");
        interact(() -> lookup("#editor-counts .entry-form-pane")
                .queryAs(ScrollPane.class)
                .setVvalue(0.55));
        pictures("台账设计 条件组", dialog("#ledger-design"), 1120, 700);
        press("#editor-counts #entry-save");
        until(() -> catalogue().indicatorNamed("受理后听证或者如期维持的件数").isPresent());
        String made = catalogue().indicatorNamed("受理后听证或者如期维持的件数").orElseThrow().code();
        assertThat(ledger().count(made).orElseThrow().where()).isEqualTo(GROUPED);
        long rows = workspace()
                .ledgers()
                .totals(LedgerQuery.all(2020, CODE).where(GROUPED))
                .get(Waiting.PATIENCE_SECONDS, TimeUnit.SECONDS)
                .filtered();
        assertThat(rows).isPositive();
        until(() -> workspace().book(2020).figure(made).source().equals(new Figure.CountedFrom(CODE, rows)));

        Path file = folder().resolve("复议.yaml");
        given = Optional.of(file);
        press("#design-export");
        until(() -> Files.exists(file)
                && session().statusWords().doneProperty().get().contains("复议"));
        taken = Optional.of(file);
        press("#design-import");
        until(() -> lookup("#definition-close").tryQuery().isPresent());
        assertThat(words("#definition-title")).contains("相同");
        press("#definition-close");

        entry("counts", "受理后听证或者如期维持的件数");
        choose("#count-where-1 .condition-grouping", "全部满足");
        press("#editor-counts #entry-save");
        until(() -> ledger().count(made).orElseThrow().where().getLast() instanceof Condition.AllOf);
        interact(() -> session().undo());
        until(() -> ledger().count(made).orElseThrow().where().equals(GROUPED));
    }

    @Test
    void a_rule_forbids_what_a_group_of_conditions_says() {
        design(CODE);
        tab("rules");
        press("#editor-rules #entry-add");
        choose("#rule-choice", "不允许这样填");
        PickList<Column> several = lookup("#rule-several").queryAs(PickList.class);
        interact(() -> several.pick(ledger().column("heard").orElseThrow()));
        fill("#rule-explanation", "听证的条件。");
        compose("#rule-when");
        press("#editor-rules #entry-save");
        until(() -> ledger().rules().getLast().explanation().equals("听证的条件。"));
        assertThat(RulePattern.of(ledger().rules().getLast()))
                .isEqualTo(new RulePattern.Forbidden(List.of("heard"), GROUPED));
    }

    @Test
    void every_count_and_rule_of_the_shipped_ledgers_is_kept_by_its_form_as_it_is() {
        YearBook book = workspace().book(2020);
        CatalogueEditing editing = new CatalogueEditing(book.catalogue(), new CatalogueFormulas());
        List<String> changed = new ArrayList<>();
        AtomicInteger forms = new AtomicInteger();
        interact(() -> {
            for (Ledger one : book.catalogue().ledgers()) {
                LedgerYear year = book.yearOf(one);
                Stream<EntryForm> counts =
                        one.counts().stream().map(count -> new CountForm(book.catalogue(), year, Optional.of(count)));
                Stream<EntryForm> rules = one.rules().stream().map(rule -> new RuleForm(year, Optional.of(rule)));
                Stream<EntryForm> columns =
                        one.own().stream().map(column -> new ColumnForm(one.code(), Optional.of(column)));
                Stream.of(counts, rules, columns)
                        .flatMap(some -> some)
                        .peek(_ -> forms.incrementAndGet())
                        .filter(form -> !keeps(form.save(editing), one))
                        .forEach(form -> changed.add(one.name() + " " + form.code()));
                if (!keeps(new LedgerForm(book.catalogue(), one).save(editing), one)) changed.add(one.name());
            }
        });
        assertThat(forms).hasValueGreaterThan(300);
        assertThat(changed).isEmpty();
    }

    private static boolean keeps(EditingOutcome outcome, Ledger ledger) {
        return outcome instanceof Edited(Catalogue edited, String _)
                && edited.ledger(ledger.code()).filter(ledger::equals).isPresent();
    }

    @Test
    void a_rule_is_written_on_the_screen() {
        design(CODE);
        tab("rules");
        pictures("台账设计 规则", dialog("#ledger-design"), 1120, 700);
        press("#editor-rules #entry-add");
        choose("#rule-choice", "符合条件时必须填写");
        choose("#rule-first", "被申请人");
        press("#rule-when-add");
        choose("#rule-when .condition-column", "听证");
        press("#editor-rules #entry-save");
        assertThat(words("#editor-rules #entry-refusal")).contains("规则要用一句话说明");
        fill("#rule-explanation", "听证的案件要填被申请人。");
        press("#editor-rules #entry-save");
        until(() -> ledger().rules().getLast().explanation().equals("听证的案件要填被申请人。"));
        assertThat(RulePattern.of(ledger().rules().getLast()))
                .isEqualTo(new RulePattern.RequiredWhen("respondent", List.of(new Condition.Flagged("heard", true))));
    }

    @Test
    void a_locked_year_shows_its_definitions_read_only_and_says_why() {
        edit(Closing.of(2020));
        design(CODE);
        assertThat(lookup("#design-locked").queryAs(Label.class).isVisible()).isTrue();
        assertThat(lookup("#editor-columns #entry-name").query().isDisabled()).isTrue();
        for (String id :
                List.of("#editor-columns #entry-save", "#editor-columns #entry-add", "#design-import", "#design-add"))
            assertThat(lookup(id).queryAs(ButtonBase.class).isDisabled()).as(id).isTrue();
        pictures("台账设计 锁定年度", dialog("#ledger-design"), 1120, 700);
    }
}
