package org.fazhi.desktop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ListView;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Origin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportScreenTest extends ScreenTest {
    private Path file;

    @BeforeEach
    void openReport() {
        file = folder().resolve("自查 报告.docx");
        ReportScreen[] made = new ReportScreen[1];
        interact(() -> made[0] = new ReportScreen(session(), (_, _) -> Optional.of(file)));
        open(made[0]);
        until(() -> !outline().getItems().isEmpty());
    }

    private ListView<OutlineEntry> outline() {
        return lookup("#report-outline").queryListView();
    }

    private double scrolled() {
        return lookup("#report-pages").queryAs(PagesView.class).getVvalue();
    }

    @Test
    void the_pages_stand_beside_the_outline_which_leads_to_them() {
        assertThat(lookup("#report-page-1").tryQuery()).isPresent();
        pictures("报告");
        assertThat(scrolled()).isZero();
        interact(() -> outline().getSelectionModel().selectLast());
        settle();
        assertThat(scrolled()).isGreaterThan(0.5);
        pictures("报告 末页");
    }

    @Test
    void what_blocks_filing_leads_to_its_place_and_only_a_draft_is_exported() throws Exception {
        edit(new Edit.SetFigure(2020, "permit_days", Optional.empty(), Optional.empty(), new Origin.Keyboard(), ""));
        until(() -> lookup("#report-go").tryQuery().isPresent());
        assertThat(words("#report-export")).isEqualTo("导出草稿…");
        press("#report-go");
        assertThat(visited()).hasSize(1);
        press("#report-export");
        until(() -> Files.exists(file) && session().jobs().isEmpty());
        assertThat(Files.size(file)).isGreaterThan(5_000);
    }

    @Test
    void the_pages_grow_and_shrink() {
        assertThat(words("#report-zoom")).isEqualTo("100%");
        press("#report-zoom-in");
        assertThat(words("#report-zoom")).isEqualTo("110%");
        press("#report-zoom-out");
        press("#report-zoom-out");
        assertThat(words("#report-zoom")).isEqualTo("90%");
        press("#report-zoom-width");
        assertThat(words("#report-zoom")).isNotEqualTo("90%");
    }
}
