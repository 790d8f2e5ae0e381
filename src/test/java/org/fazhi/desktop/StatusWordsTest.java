package org.fazhi.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** What is done is told for a while; what has to be acted on stays. */
class StatusWordsTest {
    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void what_is_done_goes_and_what_matters_stays() {
        StatusWords words = new StatusWords(Duration.millis(50));
        Waiting.answer(() -> {
            words.say("已保存");
            assertThat(words.doneProperty().get()).isEqualTo("已保存");
            return true;
        });
        Waiting.until(() -> words.doneProperty().get().isEmpty());

        Waiting.answer(() -> {
            words.say("已复制");
            words.warn("没有保存：先改正标红的内容");
            return true;
        });
        StatusWords after = new StatusWords(Duration.millis(200));
        Waiting.answer(() -> {
            after.say("后来的");
            return true;
        });
        Waiting.until(() -> after.doneProperty().get().isEmpty());
        assertThat(Waiting.answer(() -> words.doneProperty().get())).startsWith("没有保存");
    }

    @Test
    void a_file_that_was_written_is_offered_longer_than_it_is_told_of() {
        StatusWords words = new StatusWords(Duration.millis(50));
        Waiting.answer(() -> {
            words.wrote("已导出", Path.of("报告.docx"));
            return true;
        });
        Waiting.until(() -> words.doneProperty().get().isEmpty());
        assertThat(words.writtenProperty().get()).map(StatusWords.Written::file).contains(Path.of("报告.docx"));
    }
}
