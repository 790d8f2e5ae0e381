package org.fazhi.workspace.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.fazhi.workspace.draft.DraftPlace.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What is typed and not saved is on the disk within a second, and leaves nothing behind. */
class DraftsTest {
    private static final DraftPlace TEXT = new DraftPlace(2020, Kind.TEXT, "事项.1");
    private static final DraftPlace RECORD = new DraftPlace(2020, Kind.RECORD, "复议台账", "17");
    private static final String WORDS = "第一行，有“引号”=等号\n第二行\t\\ 末尾空格 ";

    @TempDir
    Path temporary;

    private Path folder() {
        return temporary.resolve("drafts");
    }

    private Drafts open() {
        return Drafts.open(folder(), Clock.systemUTC());
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(1, TimeUnit.MINUTES, condition);
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    @Test
    void a_draft_is_on_the_disk_within_a_second_and_there_again_without_a_closing() throws TimeoutException {
        Drafts killed = open();
        Instant key = Instant.now();
        killed.keep(TEXT, "事项一", WORDS, "旧");
        killed.keep(
                RECORD, "台账 · 第 3 条", Map.of("applicant", "王小明", "own.x", ""), Map.of("applicant", "李", "own.x", "乙"));
        until(() -> files().stream()
                        .filter(file -> file.toString().endsWith(".draft"))
                        .count()
                == 2);
        assertThat(Duration.between(key, Instant.now())).isLessThan(Duration.ofSeconds(1));

        Drafts after = open();
        assertThat(after.found()).isEqualTo(killed.all());
        assertThat(after.of(TEXT).orElseThrow().text()).isEqualTo(WORDS);
        assertThat(after.of(RECORD).orElseThrow().typed())
                .containsEntry("applicant", "王小明")
                .containsEntry("own.x", "");
    }

    @Test
    void a_fast_writer_is_followed_and_a_saved_text_leaves_no_file() throws TimeoutException {
        Drafts drafts = open();
        for (int key = 1; key <= 500; key++) drafts.keep(TEXT, "事项一", "字".repeat(key), "旧");
        until(() -> open().of(TEXT).filter(one -> one.text().length() == 500).isPresent());
        drafts.saved(TEXT, "字");
        assertThat(drafts.of(TEXT).orElseThrow().isOutdated("字")).isFalse();
        drafts.saved(TEXT, "字".repeat(500));
        until(() -> files().isEmpty());
    }

    @Test
    void what_was_saved_when_typing_began_is_known_however_long_it_goes_on() {
        Drafts drafts = open();
        drafts.keep(RECORD, "第 3 条", Map.of("甲", "1"), Map.of("甲", "旧"));
        drafts.keep(RECORD, "第 3 条", Map.of("甲", "12", "乙", "3"), Map.of("甲", "别处改的", "乙", "乙旧"));
        drafts.close();
        Draft draft = open().of(RECORD).orElseThrow();
        assertThat(draft.isOutdated("甲", "别处改的")).isTrue();
        assertThat(draft.isOutdated("乙", "乙旧")).isFalse();
    }

    @Test
    void a_found_draft_is_one_until_somebody_goes_on_with_it() {
        try (Drafts drafts = open()) {
            drafts.keep(TEXT, "事项一", "没有保存", "旧");
        }
        Drafts drafts = open();
        drafts.keep(TEXT, "事项一", "没有保存", "旧");
        assertThat(drafts.isFound(TEXT)).isTrue();
        drafts.keep(TEXT, "事项一", "没有保存。", "旧");
        assertThat(drafts.found()).isEmpty();
        assertThat(drafts.all()).hasSize(1);
    }

    @Test
    void damaged_files_and_those_of_a_newer_program_are_left_alone() throws IOException {
        try (Drafts drafts = open()) {
            drafts.keep(TEXT, "事项一", "没有保存", "旧");
        }
        Path torn = Files.writeString(folder().resolve("2020-text-torn.draft"), "year=2020\nkind=TE");
        Path newer = Files.writeString(folder().resolve("2030-poem.draft"), "year=2030\nkind=POEM\nof=x\npart=\n");
        Files.write(folder().resolve("2020-bytes.draft"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        Files.writeString(folder().resolve("2020-text-half.draft.tmp"), "year=2020");

        try (Drafts drafts = open()) {
            assertThat(drafts.all()).extracting(Draft::text).containsExactly("没有保存");
            drafts.forget(TEXT);
        }
        assertThat(torn).exists();
        assertThat(newer).exists();
        assertThat(open().all()).isEmpty();
    }

    @Test
    void what_could_not_be_written_is_written_the_next_time() throws IOException {
        Files.writeString(folder(), "此处是文件，不是文件夹");
        Drafts drafts = open();
        drafts.keep(TEXT, "事项一", "没有保存", "旧");
        drafts.close();
        assertThat(drafts.of(TEXT)).isPresent();
        Files.delete(folder());
        drafts.close();
        assertThat(open().of(TEXT)).isPresent();
    }
}
