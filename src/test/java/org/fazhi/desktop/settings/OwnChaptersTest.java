package org.fazhi.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Chapter;
import org.fazhi.desktop.WindowTest;
import org.fazhi.desktop.entry.CatalogueEntry;
import org.junit.jupiter.api.Test;

/** The report in the order of the office, edited by keys alone (自定领域和章). */
class OwnChaptersTest extends WindowTest {

    private void openSettings(SettingsDialog.Page page) {
        chord(KeyCode.CONTROL, KeyCode.COMMA);
        waitUntil(() -> lookup("#settings-pages").tryQuery().isPresent());
        focus("#settings-pages");
        type(KeyCode.HOME);
        type(KeyCode.DOWN, page.ordinal());
        String editor = "#editor-" + page.name().toLowerCase(java.util.Locale.ROOT);
        waitUntil(() -> lookup(editor).tryQuery().isPresent());
    }

    /** Goes on by the Tab key to a control. */
    private void tabTo(String id) {
        for (int stops = 0; stops < 40 && !isFocused(id); stops++) type(KeyCode.TAB);
        assertThat(isFocused(id)).as(id).isTrue();
    }

    private boolean isFocused(String id) {
        return lookup(id).tryQuery().filter(Node::isFocused).isPresent();
    }

    /** Chooses an entry of the list by Home and the arrow. */
    private void choose(String code) {
        tabTo("#entry-list");
        type(KeyCode.HOME);
        ListView<CatalogueEntry> list = lookup("#entry-list").queryListView();
        List<String> codes = list.getItems().stream().map(CatalogueEntry::code).toList();
        type(KeyCode.DOWN, codes.indexOf(code));
    }

    private List<String> rail() {
        settle();
        return lookup(".tab-button").queryAll().stream().map(Node::getId).toList();
    }

    @Test
    void an_area_moves_up_and_leaves_and_the_tabs_follow_at_once() {
        openSettings(SettingsDialog.Page.AREAS);
        choose("rules");
        tabTo("#entry-up");
        type(KeyCode.SPACE);
        waitUntil(() -> areas().indexOf("rules") == 1);
        assertThat(rail()).containsSubsequence("tab-leadership", "tab-rules", "tab-service");
        picture("设置 领域");
        tabTo("#entry-retire");
        type(KeyCode.SPACE);
        waitUntil(() -> !areas().contains("rules"));
        assertThat(rail()).doesNotContain("tab-rules").contains("tab-service");
        type(KeyCode.ESCAPE);
        chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(textOf("#area-title")).startsWith("二、服务型政府");
        chord(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(lookup("#overview-area-rules").tryQuery()).isEmpty();
        picture("总览 停用一个领域");
        chord(KeyCode.CONTROL, KeyCode.Z);
        type(KeyCode.ENTER);
        waitUntil(() -> areas().indexOf("rules") == 1);
        assertThat(rail()).contains("tab-rules");
        chord(KeyCode.CONTROL, KeyCode.Z);
        waitUntil(() -> areas().indexOf("rules") == 2);
    }

    @Test
    void a_chapter_of_its_own_is_added_placed_and_written() {
        openSettings(SettingsDialog.Page.CHAPTERS);
        tabTo("#entry-add");
        type(KeyCode.SPACE);
        awaitFocus("#entry-heading");
        write("{年度}年大事");
        chord(KeyCode.CONTROL, KeyCode.S);
        waitUntil(() -> chapters().size() == 4);
        picture("设置 章");
        choose("own_chapter_1");
        tabTo("#entry-up");
        for (int place = 2; place >= 0; place--) {
            int wanted = place;
            type(KeyCode.SPACE);
            waitUntil(() -> chapters().indexOf("own_chapter_1") == wanted);
        }
        type(KeyCode.ESCAPE);
        assertThat(rail()).containsSubsequence("tab-training", "tab-chapter-own_chapter_1", "tab-problems");

        focus("#tab-overview");
        type(KeyCode.DOWN, 9);
        awaitFocus("#tab-chapter-own_chapter_1");
        type(KeyCode.ENTER);
        assertThat(textOf("#chapter-title")).isEqualTo("2020年大事");
        awaitFocus("#narrative");
        write("承诺审批时限压减。");
        chord(KeyCode.CONTROL, KeyCode.S);
        waitUntil(() -> book().text("own_chapter_1").equals("承诺审批时限压减。"));
        picture("单独成文的章");
        restart();
        assertThat(book().text("own_chapter_1")).isEqualTo("承诺审批时限压减。");
        assertThat(textOf("#chapter-title")).isEqualTo("2020年大事");
        chord(KeyCode.ALT, KeyCode.B);
        waitUntil(() -> workspace
                .proof(book())
                .document()
                .sections()
                .getFirst()
                .heading()
                .equals("2020年大事"));
        picture("报告 单独成文的章");
    }

    @Test
    void a_chapter_takes_areas_over_by_ticks() {
        openSettings(SettingsDialog.Page.CHAPTERS);
        tabTo("#entry-add");
        type(KeyCode.SPACE);
        awaitFocus("#entry-heading");
        write("队伍和保障");
        tabTo("#entry-content");
        type(KeyCode.DOWN);
        tabTo("#entry-area-training");
        type(KeyCode.SPACE);
        picture("设置 章 包含的领域");
        chord(KeyCode.CONTROL, KeyCode.S);
        waitUntil(() -> chapters().contains("own_chapter_1"));
        assertThat(book().catalogue().chapter("own_chapter_1").orElseThrow().areas())
                .containsExactly("training");
        assertThat(book().catalogue().chapter("work").orElseThrow().areas()).doesNotContain("training");
    }

    private List<String> areas() {
        return book().catalogue().areasInUse().stream().map(Area::code).toList();
    }

    private List<String> chapters() {
        return book().catalogue().chaptersInUse().stream().map(Chapter::code).toList();
    }
}
