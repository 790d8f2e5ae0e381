package org.fazhi.desktop.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.fazhi.catalogue.Figure;
import org.fazhi.desktop.ChosenFiles;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.desktop.control.dialog.SystemFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WelcomePaneTest extends ScreenTest {
    private final List<String> asked = new ArrayList<>();

    @Override
    protected boolean hasExample() {
        return false;
    }

    @BeforeEach
    void openWelcome() {
        interact(() -> show(new WelcomePane(session(), new Others())));
        settle();
    }

    @Test
    void the_example_is_filled_in_and_opened() {
        pictures("欢迎");
        press("#welcome-example-2020");
        until(() -> session().hasYear()
                && session()
                        .book()
                        .lastYear("permit_days")
                        .flatMap(Figure::quantity)
                        .isPresent());
        assertThat(session().book().year()).isEqualTo(2020);
    }

    @Test
    void the_example_of_the_outline_in_force_is_filled_in_and_opened() {
        press("#welcome-example-2025");
        until(() -> session().hasYear() && !session().book().problems().isEmpty());
        assertThat(session().book().year()).isEqualTo(2025);
        assertThat(session().book().catalogue().code()).isEqualTo("outline_2021");
    }

    @Test
    void a_new_year_can_be_begun() {
        press("#welcome-new-year");
        until(() -> !lookup("#new-year-create").queryButton().isDisabled());
        press("#new-year-create");
        until(() -> session().hasYear());
        assertThat(workspace().years()).containsExactly(session().book().year());
    }

    @Test
    void last_years_sheet_can_be_brought_in() {
        press("#welcome-import");
        assertThat(lookup("#import-drop").tryQuery()).isPresent();
        pictures("导入 空", dialog("#import-wizard"), 1080, 680);
    }

    @Test
    void it_says_which_folder_it_works_in_and_leads_on_by_keys() {
        assertThat(words("#welcome-folder")).isEqualTo(workspace().folder().toString());
        for (String way : List.of("change-folder", "restore", "help")) {
            focus("#welcome-" + way);
            type(KeyCode.ENTER);
        }
        assertThat(asked).containsExactly("folder", "backup", "help");
    }

    private final class Others implements WelcomeWays {
        @Override
        public void openBackup() {
            asked.add("backup");
        }

        @Override
        public void changeFolder() {
            asked.add("folder");
        }

        @Override
        public void help() {
            asked.add("help");
        }

        @Override
        public SystemFiles system() {
            return new ChosenFiles();
        }
    }

    @Test
    void the_ways_are_open_again_when_the_example_cannot_be_filled_in() {
        workspace().close();
        press("#welcome-example-2020");
        until(() -> lookup("#error-sentence").tryQuery().isPresent());
        press("#error-close");
        assertThat(lookup("#welcome-example-2020").query().isDisabled()).isFalse();
    }
}
