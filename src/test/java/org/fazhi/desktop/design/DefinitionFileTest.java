package org.fazhi.desktop.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ListView;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome.Edited;
import org.fazhi.edit.Edit;
import org.fazhi.formula.CatalogueFormulas;
import org.fazhi.ledger.Column;
import org.junit.jupiter.api.Test;

/** Definitions of ledgers handed on as files and taken in. */
class DefinitionFileTest extends DesignTest {
    @Test
    void an_office_makes_a_ledger_of_its_own_hands_it_on_and_takes_it_back() throws IOException {
        design(CODE);
        press("#design-add");
        fill("#new-ledger-name", "法治督察");
        pictures("台账设计 新增台账", dialog("#new-ledger"), 560, 260);
        press("#new-ledger-add");
        until(() -> catalogue().ledger("own_fzdc").isPresent());
        until(() -> words("#design-name").equals("法治督察"));
        Path file = folder().resolve("台账定义 法治督察.yaml");
        given = Optional.of(file);
        press("#design-export");
        until(() -> session().statusWords().doneProperty().get().contains("法治督察"));
        Files.writeString(
                file,
                Files.readString(file).replace("columns:\n", "columns:\n  - {code: day, label: 督察日期, type: date}\n"));

        tab("ledger");
        pictures("台账设计 基本信息", dialog("#ledger-design"), 1120, 700);
        press("#ledger-remove");
        until(() -> catalogue().ledger("own_fzdc").isEmpty());
        taken = Optional.of(file);
        press("#design-import");
        until(() -> lookup("#definition-accept").tryQuery().isPresent());
        assertThat(words("#definition-title")).contains("法治督察");
        pictures("台账设计 导入定义", dialog("#definition-preview"), 640, 420);
        assertThat(catalogue().ledger("own_fzdc")).isEmpty();
        press("#definition-accept");
        until(() -> catalogue().ledger("own_fzdc").isPresent());
        assertThat(catalogue().ledger("own_fzdc").orElseThrow().own())
                .extracting(Column::label)
                .containsExactly("督察日期", "名称");
    }

    @Test
    void a_file_with_faults_is_refused_with_their_lines() throws IOException {
        design(CODE);
        Path file = folder().resolve("坏的.yaml");
        Files.writeString(
                file, "code: x\nname: 甲\narea: rules\nitem: rules.a\ncolumns:\n  - {code: a, label: 甲, type: tex}\n");
        taken = Optional.of(file);
        press("#design-import");
        until(() -> lookup("#definition-close").tryQuery().isPresent());
        ListView<String> lines = lookup("#definition-lines").queryListView();
        assertThat(lines.getItems()).hasSize(1).allMatch(line -> line.contains("第6行"));
    }

    @Test
    void a_definition_is_taken_into_the_catalogue_as_it_stands_when_it_is_accepted() throws IOException {
        Path file = folder().resolve("督察.yaml");
        Files.writeString(
                file,
                "code: own_dc\nname: 法治督察\narea: " + ledger().area() + "\nitem: " + ledger().workItem()
                        + "\ncolumns:\n  - {code: day, label: 督察日期, type: date}\n");
        taken = Optional.of(file);
        design(CODE);
        press("#design-import");
        until(() -> lookup("#definition-accept").tryQuery().isPresent());
        CatalogueEditing editing = new CatalogueEditing(catalogue(), new CatalogueFormulas());
        if (editing.indicators()
                        .retire(catalogue()
                                .indicatorNamed("审批环节减少数")
                                .orElseThrow()
                                .code())
                instanceof Edited(Catalogue edited, String what)) edit(new Edit.SetCatalogue(2020, edited, what));
        press("#definition-accept");
        until(() -> catalogue().ledger("own_fzdc").isPresent());
        assertThat(catalogue().indicatorNamed("审批环节减少数").orElseThrow().retired())
                .isTrue();
    }

    @Test
    void a_definition_is_written_whole_over_what_was_there() throws IOException {
        Path file = folder().resolve("复议.yaml");
        Path elsewhere = folder().resolve("另存.yaml");
        Files.writeString(file, "原来的");
        Files.createLink(elsewhere, file);
        given = Optional.of(file);
        design(CODE);
        press("#design-export");
        until(() -> session().statusWords().doneProperty().get().contains("复议"));
        assertThat(Files.readString(file)).contains("reconsideration");
        assertThat(elsewhere).as("the old file itself is not written into").hasContent("原来的");
    }
}
