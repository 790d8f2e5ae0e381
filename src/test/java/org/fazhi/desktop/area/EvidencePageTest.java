package org.fazhi.desktop.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.BorderPane;
import javafx.stage.Window;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.desktop.Dragging;
import org.fazhi.desktop.Screen;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.desktop.control.dialog.SystemFiles;
import org.fazhi.edit.EvidencePart;
import org.fazhi.workspace.YearBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The evidence of a work item and its figures: put there, opened, taken off, packed. */
class EvidencePageTest extends ScreenTest {
    private final List<Path> opened = new ArrayList<>();
    private List<Path> chosen = List.of();
    private Path zip;
    private WorkItem item;

    @BeforeEach
    void openPage() {
        zip = folder().resolve("佐证 材料.zip");
        item = session().book().catalogue().itemsInUse().stream()
                .filter(one ->
                        !session().book().catalogue().indicatorsOf(one.code()).isEmpty())
                .findFirst()
                .orElseThrow();
        OnePage[] made = new OnePage[1];
        interact(() -> made[0] = new OnePage(new EvidencePage(session(), files(), (_, _) -> Optional.of(zip))));
        open(made[0]);
        until(() -> lookup("#evidence-none").tryQuery().isPresent());
    }

    private SystemFiles files() {
        return new SystemFiles() {
            @Override
            public List<Path> choose(Window owner, String title) {
                return chosen;
            }

            @Override
            public Optional<Path> chooseOne(Window owner, String title, String kind, List<String> patterns) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> chooseFolder(Window owner, String title) {
                return Optional.empty();
            }

            @Override
            public void open(Path file) {
                opened.add(file);
            }
        };
    }

    private final class OnePage implements Screen {
        private final EvidencePage page;
        private final BorderPane view;

        private OnePage(EvidencePage page) {
            this.page = page;
            this.view = new BorderPane(page);
        }

        @Override
        public String code() {
            return "evidence";
        }

        @Override
        public Node view() {
            return view;
        }

        @Override
        public Optional<Node> keys() {
            return Optional.of(page.keys());
        }

        @Override
        public void show(YearBook book) {
            page.show(book, item);
        }
    }

    @Test
    void files_are_put_to_the_item_and_to_a_figure_opened_taken_off_and_packed() throws IOException {
        chosen = List.of(Files.writeString(folder().resolve("会议 纪要.txt"), "纪要"));
        press("#evidence-add-part");
        until(() -> names().equals(List.of("会议 纪要.txt")));
        assertThat(session().book().evidence(EvidencePart.ofItem(item.code()))).hasSize(1);

        ComboBox<?> part = lookup("#evidence-part").queryAs(ComboBox.class);
        interact(() -> part.getSelectionModel().select(1));
        Path sheet = Files.writeString(folder().resolve("统计表.csv"), "1");
        interact(() -> assertThat(Dragging.drop(lookup("#evidence-page").query(), sheet))
                .isTrue());
        until(() -> names().equals(List.of("会议 纪要.txt", "统计表.csv")));
        pictures("area-evidence");

        interact(lookup(".evidence-name").queryAs(Hyperlink.class)::fire);
        until(() -> !opened.isEmpty());
        assertThat(opened.getFirst()).hasFileName("会议 纪要.txt").hasContent("纪要");

        press("#evidence-pack");
        until(() -> Files.exists(zip));
        try (ZipFile packed = new ZipFile(zip.toFile())) {
            assertThat(packed.stream().map(Object::toString))
                    .contains("目录.docx", "目录.xlsx", "SHA256SUMS.txt")
                    .anyMatch(name -> name.endsWith("/01_会议-纪要.txt"))
                    .anyMatch(name -> name.endsWith("/01_统计表.csv"));
        }

        press(".evidence-remove");
        until(() -> names().equals(List.of("统计表.csv")));
        interact(session()::undo);
        until(() -> names().size() == 2);
    }

    private List<String> names() {
        return lookup(".evidence-name").queryAllAs(Hyperlink.class).stream()
                .map(Hyperlink::getText)
                .toList();
    }
}
