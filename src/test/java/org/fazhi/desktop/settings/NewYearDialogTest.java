package org.fazhi.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.fazhi.desktop.ScreenTest;
import org.junit.jupiter.api.Test;

class NewYearDialogTest extends ScreenTest {

    private void openDialog() {
        interact(() -> new NewYearDialog(session()).show());
        until(() -> !lookup("#new-year-create").queryButton().isDisabled());
    }

    @Test
    void the_next_year_takes_the_catalogue_of_the_year_before() {
        openDialog();
        pictures("新建年度", dialog("#new-year"), 600, 400);
        assertThat(lookup("#new-year-year").<Integer>queryComboBox().getValue()).isEqualTo(2021);
        assertThat(lookup("#new-year-catalogue-before")
                        .queryAs(RadioButton.class)
                        .isSelected())
                .isTrue();
        press("#new-year-create");
        until(() -> workspace().years().contains(2021));
        until(() -> session().book().year() == 2021);
        assertThat(workspace().book(2021).catalogue().indicators())
                .isEqualTo(workspace().book(2020).catalogue().indicators());
    }

    @Test
    void a_year_with_nothing_before_it_takes_a_built_in_catalogue() {
        openDialog();
        ComboBox<Integer> year = lookup("#new-year-year").queryComboBox();
        interact(() -> year.setValue(2018));
        settle();
        assertThat(lookup("#new-year-catalogue-before").tryQuery()).isEmpty();
        interact(() -> lookup("#new-year-catalogue-outline_2021")
                .queryAs(RadioButton.class)
                .setSelected(true));
        press("#new-year-create");
        until(() -> session().book().year() == 2018);
        assertThat(session().book().catalogue().code()).isEqualTo("outline_2021");
    }

    @Test
    void the_catalogue_proposed_is_that_of_the_outline_in_force_in_the_year() {
        openDialog();
        ComboBox<Integer> year = lookup("#new-year-year").queryComboBox();
        interact(() -> year.setValue(2018));
        until(() -> isChosen("eight_areas"));
        interact(() -> year.setValue(2023));
        until(() -> isChosen("outline_2021"));
        press("#new-year-create");
        until(() -> session().book().year() == 2023);
        assertThat(session().book().catalogue().code()).isEqualTo("outline_2021");
    }

    private boolean isChosen(String code) {
        return lookup("#new-year-catalogue-" + code).queryAs(RadioButton.class).isSelected();
    }

    @Test
    void any_year_from_2000_on_can_be_typed_and_others_are_refused_in_a_sentence() {
        openDialog();
        typeYear("1999");
        until(() -> lookup("#new-year-create").queryButton().isDisabled());
        assertThat(words("#dialog-why")).contains("2000");
        typeYear("2020");
        until(() -> words("#dialog-why").contains("2020年度已经有了"));
        typeYear("2004");
        until(() -> !lookup("#new-year-create").queryButton().isDisabled());
        assertThat(words("#new-year-catalogue-eight_areas")).isNotEmpty();
        type(KeyCode.ENTER);
        until(() -> session().book().year() == 2004);
    }

    private void typeYear(String typed) {
        focus("#new-year-year");
        press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        write(typed);
    }

    @Test
    void after_a_refusal_it_can_be_tried_again() {
        openDialog();
        // Begun meanwhile, so that it is refused.
        interact(() -> workspace().createYear(2021, "eight_areas").join());
        press("#new-year-create");
        until(() -> lookup("#error-close").tryQuery().isPresent());
        press("#error-close");
        assertThat(lookup("#new-year-create").queryButton().isDisabled()).isFalse();
    }
}
