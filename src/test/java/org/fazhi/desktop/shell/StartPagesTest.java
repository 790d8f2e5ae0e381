package org.fazhi.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.fazhi.desktop.ChosenFiles;
import org.fazhi.desktop.WindowTest;
import org.fazhi.desktop.control.dialog.NoticeDialog;
import org.junit.jupiter.api.Test;

/** What stands in the window before a workspace is open, while it closes, and once it was put right. */
class StartPagesTest extends WindowTest {
    private static final String SENTENCE =
            "工作区的数据库已损坏，没有打开，也没有改动：/home/zhang/文档/法治年报/fazhi.mv.db。请保留该文件，用备份恢复，或联系维护人员。";

    private final List<String> chosen = new ArrayList<>();

    private void put(Node page) {
        interact(() -> {
            BorderPane frame = (BorderPane) stage.getScene().getRoot();
            frame.setTop(null);
            frame.setLeft(null);
            frame.setBottom(null);
            frame.setCenter(page);
        });
        settle();
    }

    @Test
    void every_way_out_of_trouble_is_in_sight_and_can_be_taken() {
        put(StartTrouble.page(SENTENCE, new Ways()));
        picture("打不开");
        for (String way : List.of("again", "restore", "folder", "close")) clickOn("#trouble-" + way);
        assertThat(chosen).containsExactly("again", "restore", "folder", "close");
    }

    @Test
    void what_is_waited_for_is_said() {
        put(WaitingPage.closing());
        picture("收尾");
        assertThat(lookup("#closing .muted").queryLabeled().getText()).contains("窗口自行关闭");
        put(WaitingPage.restoring());
        picture("恢复 换上");
        assertThat(lookup("#restoring .muted").queryLabeled().getText()).contains("自动打开");
    }

    @Test
    void what_was_put_right_is_told_with_where_the_old_file_lies() {
        String told = "工作区的数据文件已损坏，已用备份和步骤日志恢复到最后一次保存的内容；损坏的文件另存为damaged-20210115-140321-fazhi.mv.db。";
        picture(
                "告知",
                () -> interact(() -> new NoticeDialog(stage, "已从备份恢复", told)
                        .details("")
                        .folder(Path.of("/home/zhang/文档/法治年报/set-aside"), new ChosenFiles())
                        .show()),
                () -> {
                    assertThat(lookup("#notice-dialog").lookup(told).tryQuery()).isPresent();
                    clickOn("#notice-close");
                });
        assertThat(lookup("#notice-dialog").tryQuery()).isEmpty();
    }

    private final class Ways implements StartTrouble.NextSteps {
        @Override
        public void again() {
            chosen.add("again");
        }

        @Override
        public void restore() {
            chosen.add("restore");
        }

        @Override
        public void showFolder() {
            chosen.add("folder");
        }

        @Override
        public void leave() {
            chosen.add("close");
        }
    }
}
