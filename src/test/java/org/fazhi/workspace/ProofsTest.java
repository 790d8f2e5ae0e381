package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.fazhi.edit.Edit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year is rendered and checked once, whoever asks for it. */
class ProofsTest {
    private static final int YEAR = 2020;

    @TempDir
    Path temporary;

    private Workspace workspace;
    private final List<YearBook> rendered = new ArrayList<>();
    private final Proofs proofs = new Proofs(book -> {
        rendered.add(book);
        return Proof.of(book);
    });

    @BeforeEach
    void open() {
        workspace = Workspace.open(temporary.resolve("法治 年报"));
        workspace.createYear(YEAR, "eight_areas").join();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private YearBook changed(String district) {
        return workspace
                .apply(new Edit.SetSetting(YEAR, "office.district", district))
                .join();
    }

    @Test
    void checks_and_pages_of_one_book_share_one_proof() {
        YearBook book = workspace.book(YEAR);
        Proof proof = workspace.proof(book);
        assertThat(workspace.proof(book)).isSameAs(proof);
        assertThat(workspace.check(book)).isSameAs(proof.findings());
    }

    @Test
    void several_who_ask_at_once_have_it_rendered_once() {
        YearBook book = workspace.book(YEAR);
        List<CompletableFuture<Proof>> answers = IntStream.range(0, 8)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> proofs.of(book)))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(rendered).hasSize(1);
    }

    @Test
    void another_book_is_rendered_anew_and_takes_the_place_of_the_one_before() {
        YearBook before = workspace.book(YEAR);
        YearBook after = changed("甲区");
        proofs.of(before);
        proofs.of(after);
        proofs.of(after);
        assertThat(rendered).containsExactly(before, after);
        proofs.of(before);
        assertThat(rendered).hasSize(3);
    }

    @Test
    void explaining_many_findings_in_one_step_renders_the_year_once() {
        List<Edit> explanations = workspace.check(workspace.book(YEAR)).stream()
                .map(finding -> (Edit) new Edit.Explain(YEAR, finding.key(), "口径不同"))
                .toList();
        assertThat(explanations).hasSizeGreaterThan(3);
        proofs.requireExplainable(new Edit.Batch(YEAR, "逐条说明", explanations), workspace::book);
        assertThat(rendered).hasSize(1);
    }

    @Test
    void one_that_failed_is_tried_again() {
        YearBook book = workspace.book(YEAR);
        boolean[] broken = {true};
        Proofs failing = new Proofs(one -> {
            if (broken[0]) throw new IllegalStateException("公式");
            return Proof.of(one);
        });
        assertThatThrownBy(() -> failing.of(book)).hasMessage("公式");
        broken[0] = false;
        assertThat(failing.of(book).findings()).isEqualTo(workspace.check(book));
    }
}
