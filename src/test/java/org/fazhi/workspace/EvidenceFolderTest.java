package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.ledger.EvidenceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence is kept whole, once, under what it says, and nobody changes or loses it by looking at it. */
class EvidenceFolderTest {
    @TempDir
    Path temporary;

    private Path kept;
    private EvidenceFolder folder;

    @BeforeEach
    void make() throws IOException {
        kept = Files.createDirectories(temporary.resolve("工作区").resolve("evidence"));
        folder = new EvidenceFolder(kept);
    }

    @Test
    void a_file_is_kept_byte_for_byte_under_its_hash() throws IOException {
        EvidenceFile file = folder.keep(given("决定书.txt", "abc"));

        assertThat(file.hash()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(file.name()).isEqualTo("决定书.txt");
        assertThat(file.bytes()).isEqualTo(3);
        assertThat(kept.resolve(file.hash())).hasContent("abc");
        assertThat(folder.has(file)).isTrue();
        assertThat(inside()).containsExactly(file.hash());
    }

    @Test
    void the_same_bytes_under_another_name_are_kept_once() throws IOException {
        EvidenceFile first = folder.keep(given("决定书.txt", "abc"));
        EvidenceFile second = folder.keep(given("副本.txt", "abc"));
        EvidenceFile other = folder.keep(given("别的.txt", "abd"));

        assertThat(second.hash()).isEqualTo(first.hash());
        assertThat(second.name()).isEqualTo("副本.txt");
        assertThat(inside()).containsExactlyInAnyOrder(first.hash(), other.hash());
    }

    @Test
    void an_empty_file_is_evidence_too() throws IOException {
        EvidenceFile file = folder.keep(given("空.txt", ""));

        assertThat(file.bytes()).isZero();
        assertThat(folder.has(file)).isTrue();
    }

    @Test
    void changing_the_original_afterwards_changes_no_evidence() throws IOException {
        Path original = given("决定书.txt", "abc");
        EvidenceFile file = folder.keep(original);

        Files.writeString(original, "改了");

        assertThat(kept.resolve(file.hash())).hasContent("abc");
    }

    @Test
    void what_is_opened_is_a_copy_under_its_own_name() throws IOException {
        EvidenceFile file = folder.keep(given("决 定 书.txt", "abc"));

        Path opened = folder.copyToOpen(file);
        assertThat(opened).hasFileName("决 定 书.txt").hasContent("abc");
        Files.writeString(opened, "改了");

        assertThat(kept.resolve(file.hash())).hasContent("abc");
        assertThat(folder.copyToOpen(file)).isNotEqualTo(opened).hasContent("abc");
    }

    @Test
    void what_is_no_file_is_refused_and_nothing_is_left_behind() throws IOException {
        Path directory = Files.createDirectory(temporary.resolve("文件夹"));

        assertThatThrownBy(() -> folder.keep(directory))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("“文件夹”不是文件");
        assertThatThrownBy(() -> folder.keep(temporary.resolve("没有.txt")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("“没有.txt”不是文件");
        assertThat(inside()).isEmpty();
    }

    @Test
    void what_somebody_took_out_of_the_folder_is_missed_and_comes_back_with_the_original() throws IOException {
        Path original = given("决定书.txt", "abc");
        EvidenceFile file = folder.keep(original);
        Files.delete(kept.resolve(file.hash()));

        assertThat(folder.has(file)).isFalse();
        assertThatThrownBy(() -> folder.copyToOpen(file))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("“决定书.txt”的文件不在工作区的 evidence 文件夹里");

        folder.keep(original);
        assertThat(folder.has(file)).isTrue();
    }

    @Test
    void a_folder_that_is_gone_takes_no_evidence() throws IOException {
        Path original = given("决定书.txt", "abc");
        Files.delete(kept);

        assertThatThrownBy(() -> folder.keep(original))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("“决定书.txt”没有加入佐证材料");
    }

    @Test
    void copies_that_a_kill_left_half_are_removed_and_evidence_is_not() throws IOException {
        EvidenceFile file = folder.keep(given("决定书.txt", "abc"));
        Files.writeString(kept.resolve("123.tmp"), "一半");

        folder.removeUnfinished();

        assertThat(inside()).containsExactly(file.hash());
    }

    private Path given(String name, String content) throws IOException {
        return Files.writeString(temporary.resolve(name), content);
    }

    private List<String> inside() throws IOException {
        try (Stream<Path> files = Files.list(kept)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
