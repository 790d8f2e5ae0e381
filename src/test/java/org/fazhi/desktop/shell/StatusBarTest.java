package org.fazhi.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.fazhi.desktop.CheckResult;
import org.fazhi.desktop.ScreenTest;
import org.junit.jupiter.api.Test;

/** The bottom of the window: what it says of the check, and what it does not know yet. */
class StatusBarTest extends ScreenTest {

    @Test
    void only_a_check_that_ended_without_findings_is_called_clean() {
        SimpleObjectProperty<CheckResult> results = new SimpleObjectProperty<>(new CheckResult.Running());
        interact(() -> show(new StatusBar(session(), results)));
        assertThat(words("#status-findings")).isEqualTo("正在校核…");
        interact(() -> results.set(new CheckResult.Found(List.of())));
        assertThat(words("#status-findings")).isEqualTo("没有错误和警告");
        interact(() -> results.set(new CheckResult.Failed("公式")));
        assertThat(words("#status-findings")).isEqualTo("校核没有完成");
        assertThat(lookup("#status-findings").query().getStyleClass()).contains("severity-error");
    }

    @Test
    void a_year_that_was_just_opened_is_not_called_clean_for_the_one_before() {
        interact(() -> show(new StatusBar(session())));
        until(() -> session().checkedProperty().get() instanceof CheckResult.Found);
        String[] atOnce = new String[1];
        interact(() -> {
            session().switchYear(2019);
            atOnce[0] = words("#status-findings");
        });
        assertThat(atOnce[0]).isEqualTo("正在校核…");
    }
}
