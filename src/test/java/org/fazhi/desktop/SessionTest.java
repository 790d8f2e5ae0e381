package org.fazhi.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.fazhi.edit.Closing;
import org.fazhi.edit.Edit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of work that comes back later: kept, refused, kept but not shown, failed, cancelled. */
class SessionTest extends ScreenTest {
    private final List<String> told = new ArrayList<>();

    @Override
    protected boolean hasExample() {
        return false;
    }

    @BeforeEach
    void beginYear() {
        workspace().createYear(2020, "eight_areas").join();
        until(() -> session().hasYear());
    }

    @Test
    void what_was_found_in_one_year_is_not_said_of_another() {
        until(() -> session().checkedProperty().get() instanceof CheckResult.Found);
        workspace().createYear(2021, "").join();
        until(() -> session().checkedProperty().get() instanceof CheckResult.Found);
        List<CheckResult> atOnce = new ArrayList<>();
        interact(() -> {
            session()
                    .bookProperty()
                    .addListener(
                            (_, _, _) -> atOnce.add(session().checkedProperty().get()));
            session().switchYear(2021);
            atOnce.add(session().checkedProperty().get());
        });
        assertThat(atOnce).containsExactly(new CheckResult.Running(), new CheckResult.Running());
        until(() -> session().checkedProperty().get() instanceof CheckResult.Found);
    }

    private static Edit district(String name) {
        return new Edit.SetSetting(2020, "office.district", name);
    }

    private void apply(Edit edit) {
        interact(() -> session().apply(edit, () -> told.add("存下了"), () -> told.add("没有存下")));
        until(() -> !told.isEmpty());
    }

    /** Lets whatever is saved be kept, and fail to be shown. */
    private Runnable breakShowing() {
        return workspace().onChanged(_ -> {
            throw new IllegalStateException("画不出");
        });
    }

    private Session another() {
        return new Session(
                workspace(),
                session().window(),
                session().navigator(),
                session().appearance(),
                session().memory(),
                session().clock());
    }

    @Test
    void what_was_kept_and_could_not_be_shown_is_said_and_counts_as_kept() {
        Runnable mend = breakShowing();
        apply(district("甲区"));
        mend.run();
        assertThat(told).containsExactly("存下了");
        assertThat(words("#error-sentence")).contains("已经保存");
        assertThat(workspace().book(2020).setting("office.district")).isEqualTo("甲区");
    }

    @Test
    void what_was_kept_and_could_not_be_shown_is_read_again_before_it_counts_as_done() {
        Runnable mend = breakShowing();
        // It is told after whoever failed, which is never.
        Session later = another();
        interact(() -> {
            later.switchYear(2020);
            later.apply(
                    district("甲区"), () -> told.add(later.book().setting("office.district")), () -> told.add("没有存下"));
        });
        until(() -> !told.isEmpty());
        mend.run();
        interact(later::close);
        assertThat(told).containsExactly("甲区");
        assertThat(later.changesProperty().get()).isEqualTo(1);
    }

    @Test
    void whoever_wants_refusals_for_himself_hears_of_none_when_it_was_kept() {
        Runnable mend = breakShowing();
        interact(() -> session().apply(district("甲区"), () -> told.add("存下了"), refusal -> told.add(refusal)));
        until(() -> !told.isEmpty());
        mend.run();
        assertThat(told).containsExactly("存下了");
        assertThat(words("#error-sentence")).contains("已经保存");
    }

    @Test
    void what_was_refused_is_said_and_counts_as_not_kept() {
        edit(Closing.of(2020));
        apply(district("甲区"));
        assertThat(told).containsExactly("没有存下");
        assertThat(words("#error-sentence")).contains("锁定");
    }

    @Test
    void whoever_wants_refusals_for_himself_gets_the_sentence_and_no_dialog() {
        edit(Closing.of(2020));
        interact(() -> session().apply(district("甲区"), () -> told.add("存下了"), refusal -> told.add(refusal)));
        until(() -> !told.isEmpty());
        assertThat(told).singleElement().asString().contains("锁定");
        assertThat(lookup("#error-sentence").tryQuery()).isEmpty();
    }

    @Test
    void a_job_that_failed_is_told_and_one_that_was_cancelled_is_not() {
        interact(() -> {
            session()
                    .<String>run(
                            "导出",
                            _ -> {
                                throw new CancellationException();
                            },
                            told::add,
                            failure -> told.add("取消也说了：" + failure));
            session()
                    .<String>run(
                            "导出",
                            _ -> {
                                throw new IllegalStateException("写不出");
                            },
                            told::add,
                            failure -> told.add(failure.getMessage()));
        });
        until(() -> session().jobs().isEmpty());
        assertThat(told).containsExactly("写不出");
    }

    @Test
    void whoever_wants_to_go_on_in_another_year_hears_that_it_was_not_opened() {
        interact(() -> told.add(session().switchYear(1999) ? "打开了" : "没有打开"));
        assertThat(told).containsExactly("没有打开");
        assertThat(words("#error-sentence")).contains("1999");
        assertThat(session().book().year()).isEqualTo(2020);
    }
}
