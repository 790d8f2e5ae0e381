package org.fazhi.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.fazhi.desktop.WindowTest;
import org.fazhi.language.ProgramVersion;
import org.fazhi.workspace.library.Library;
import org.junit.jupiter.api.Test;

/** 关于 in the settings, by keys. */
class AboutPageTest extends WindowTest {

    @Test
    void a_library_is_looked_for_and_its_licence_read() {
        chord(KeyCode.CONTROL, KeyCode.COMMA);
        settle();
        clickOn("#settings-page-about");
        settle();
        assertThat(textOf("#about-version")).contains(ProgramVersion.words());
        clickOn("#about-search");
        write("mpl-2");
        settle();
        TableView<Library> table = lookup("#about-libraries").queryTableView();
        assertThat(table.getItems()).extracting(Library::file).hasSize(1).allMatch(file -> file.startsWith("h2-"));
        assertThat(lookup("#about-licence").queryAs(TextArea.class).getText()).contains("Mozilla Public License");
        picture("about");
        clickOn("#about-search");
        write("xyz");
        settle();
        assertThat(table.getItems()).isEmpty();
        type(KeyCode.ESCAPE);
        settle();
        assertThat(lookup("#settings-pages").tryQuery()).isEmpty();
    }
}
