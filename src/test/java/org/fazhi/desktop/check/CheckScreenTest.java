package org.fazhi.desktop.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import org.fazhi.catalogue.CheckDefinition.Severity;
import org.fazhi.check.Finding;
import org.fazhi.desktop.CheckResult;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Origin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckScreenTest extends ScreenTest {

    @BeforeEach
    void openChecks() {
        CheckScreen[] made = new CheckScreen[1];
        interact(() -> made[0] = new CheckScreen(session()));
        open(made[0]);
        until(() -> !list().getItems().isEmpty());
    }

    private ListView<FindingRow> list() {
        return lookup("#check-list").queryListView();
    }

    private List<Finding> shown() {
        return list().getItems().stream()
                .filter(FindingRow.Item.class::isInstance)
                .map(row -> ((FindingRow.Item) row).finding())
                .toList();
    }

    private Finding choose(Severity severity) {
        Finding wanted = shown().stream()
                .filter(one -> one.severity() == severity && one.isOpen())
                .findFirst()
                .orElseThrow();
        interact(() -> list().getSelectionModel().select(new FindingRow.Item(wanted)));
        settle();
        return wanted;
    }

    private void clear(String indicator) {
        edit(new Edit.SetFigure(2020, indicator, Optional.empty(), Optional.empty(), new Origin.Keyboard(), ""));
    }

    @Test
    void the_reviews_that_do_not_add_up_are_shown_with_their_figures_and_the_way_to_them() {
        Finding parts = shown().stream()
                .filter(one -> one.rule().rule().equals("parts"))
                .findFirst()
                .orElseThrow();
        interact(() -> list().getSelectionModel().select(new FindingRow.Item(parts)));
        settle();
        assertThat(words("#check-message")).isEqualTo(parts.message());
        assertThat(lookup("#check-figures").tryQuery()).isPresent();
        pictures("校核");
        press("#check-go");
        assertThat(visited()).containsExactly(parts.place().code());
    }

    @Test
    void a_warning_is_passed_with_an_explanation_that_stays_and_can_be_withdrawn() {
        Finding warning = choose(Severity.WARNING);
        assertThat(lookup("#check-pass").queryButton().isDisabled()).isTrue();
        interact(() -> lookup("#check-explain").queryAs(TextArea.class).setText("统计口径扩大"));
        press("#check-pass");
        until(() -> session().book().explanations().containsKey(warning.key()));
        until(() -> lookup("#check-withdraw").tryQuery().isPresent());
        assertThat(words("#check-explanation")).isEqualTo("统计口径扩大");
        pictures("校核 已通过");

        press("#check-withdraw");
        until(() -> !session().book().explanations().containsKey(warning.key()));
        until(() -> lookup("#check-pass").tryQuery().isPresent());
    }

    @Test
    void an_error_cannot_be_passed_and_goes_when_it_is_put_right() {
        clear("permit_days");
        until(() -> shown().stream().anyMatch(one -> one.severity() == Severity.ERROR && one.isOpen()));
        choose(Severity.ERROR);
        assertThat(lookup("#check-pass").tryQuery()).isEmpty();
        assertThat(words("#check-remark")).isNotBlank();
    }

    @Test
    void a_kind_is_hidden_by_its_chip() {
        ToggleButton warnings = lookup("#check-chip-warning").queryAs(ToggleButton.class);
        interact(warnings::fire);
        settle();
        assertThat(shown()).noneMatch(one -> one.severity() == Severity.WARNING && one.isOpen());
        interact(warnings::fire);
        settle();
        assertThat(shown()).anyMatch(one -> one.severity() == Severity.WARNING);
    }

    private SimpleObjectProperty<CheckResult> showing(CheckResult result) {
        SimpleObjectProperty<CheckResult> results = new SimpleObjectProperty<>(result);
        interact(() -> {
            CheckScreen screen = new CheckScreen(session(), results);
            show(screen.view());
            screen.show(session().book());
        });
        settle();
        return results;
    }

    private List<Finding> warnings() {
        return shown().stream()
                .filter(one -> one.severity() == Severity.WARNING && one.isOpen())
                .toList();
    }

    private static Finding passed(Finding finding) {
        return finding(finding, finding.key(), Optional.of("口径扩大"));
    }

    private static Finding finding(Finding like, String key, Optional<String> explanation) {
        return new Finding(
                key,
                like.rule(),
                like.place(),
                like.snippet(),
                like.message(),
                like.suggestion(),
                like.figures(),
                explanation);
    }

    private void select(Finding finding) {
        interact(() -> list().getSelectionModel().select(new FindingRow.Item(finding)));
    }

    private TextArea explanation() {
        return lookup("#check-explain").queryAs(TextArea.class);
    }

    private void type(String words) {
        interact(() -> {
            explanation().requestFocus();
            explanation().setText(words);
        });
    }

    @Test
    void an_explanation_being_typed_stays_when_the_recheck_of_another_comes_back() {
        Finding first = warnings().get(0);
        Finding second = warnings().get(1);
        SimpleObjectProperty<CheckResult> results = showing(new CheckResult.Found(List.of(first, second)));
        select(second);
        type("机构改革后");
        interact(() -> results.set(new CheckResult.Found(List.of(second, passed(first)))));
        assertThat(words("#check-message")).isEqualTo(second.message());
        assertThat(explanation().getText()).isEqualTo("机构改革后");
        assertThat(explanation().isFocused()).isTrue();
    }

    @Test
    void an_explanation_being_typed_is_there_again_when_its_finding_is_chosen_again() {
        Finding first = warnings().get(0);
        Finding second = warnings().get(1);
        SimpleObjectProperty<CheckResult> results = showing(new CheckResult.Found(List.of(first, second)));
        select(first);
        type("机构改革后");
        select(second);
        assertThat(explanation().getText()).isEmpty();
        interact(() -> results.set(new CheckResult.Found(List.of(second, first))));
        select(first);
        assertThat(explanation().getText()).isEqualTo("机构改革后");
    }

    @Test
    void an_explanation_that_was_refused_stays_typed() {
        clear("permit_days");
        until(() -> shown().stream().anyMatch(one -> one.severity() == Severity.ERROR && one.isOpen()));
        Finding warning = warnings().getFirst();
        Finding error = choose(Severity.ERROR);
        // As if it had become an error since the check.
        Finding refused = finding(warning, error.key(), Optional.empty());
        SimpleObjectProperty<CheckResult> results = showing(new CheckResult.Found(List.of(refused)));
        type("就是这么多");
        press("#check-pass");
        until(() -> lookup("#error-sentence").tryQuery().isPresent());
        press("#error-close");
        Finding other = warnings().getFirst();
        interact(() -> results.set(new CheckResult.Found(List.of(finding(other, "另一项", Optional.empty()), refused))));
        assertThat(explanation().getText()).isEqualTo("就是这么多");
        assertThat(lookup("#check-pass").queryButton().isDisabled()).isFalse();
    }

    @Test
    void a_check_that_failed_does_not_look_like_a_clean_year() {
        showing(new CheckResult.Failed("公式"));
        assertThat(lookup("#check-empty").tryQuery()).isEmpty();
        assertThat(lookup("#check-failed").tryQuery()).isPresent();
        assertNothingIsCounted();
        pictures("校核没有完成");
        press("#check-again");
        until(() -> session().checkedProperty().get() instanceof CheckResult.Found);
    }

    @Test
    void before_the_first_check_has_ended_it_says_so() {
        SimpleObjectProperty<CheckResult> results = showing(new CheckResult.Running());
        assertThat(lookup("#check-empty").tryQuery()).isEmpty();
        assertThat(lookup("#check-running").tryQuery()).isPresent();
        assertNothingIsCounted();
        pictures("正在校核");
        interact(() -> results.set(new CheckResult.Found(List.of())));
        assertThat(lookup("#check-empty").tryQuery()).isPresent();
        assertThat(lookup("#check-chip-error").query().getParent().isVisible()).isTrue();
    }

    /** No error found is not known to be none. */
    private void assertNothingIsCounted() {
        assertThat(lookup("#check-chip-error").query().getParent().isVisible()).isFalse();
        assertThat(words("#check-summary")).doesNotContainPattern("\\d");
    }
}
