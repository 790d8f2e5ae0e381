package org.fazhi.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.edit.Edit;
import org.fazhi.edit.ItemState;
import org.fazhi.edit.Origin;
import org.fazhi.value.Quantity;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.example.ExampleEdits;
import org.fazhi.workspace.example.ExampleYear;

/** A workspace with the shipped example, made once in a test run and copied for every test. */
public final class ExampleWorkspace {
    private static final int YEAR = 2020;
    private static final int LAST_YEAR = 2019;
    private static final Path PLACE = Path.of("target", "窗口测试 工作区");
    private static final Path MADE =
            PLACE.resolve("样本-" + ProcessHandle.current().pid());

    private ExampleWorkspace() {}

    /** A fresh copy under the name. */
    static Path copy(String name) {
        ensureMade();
        return copy(MADE, name);
    }

    /** What is on the disk of a workspace at this moment, under the name. */
    static Path copy(Path workspace, String name) {
        Path copy = empty(name);
        try (Stream<Path> files = Files.walk(workspace)) {
            for (Path file : files.toList()) {
                Path target = copy.resolve(workspace.relativize(file));
                if (Files.isDirectory(file)) Files.createDirectories(target);
                else Files.copy(file, target);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return copy;
    }

    /** Where nothing is yet, under the name. */
    static Path empty(String name) {
        return PLACE.resolve(name + " " + System.nanoTime());
    }

    static void ensureMade() {
        if (!Files.exists(MADE)) make();
    }

    private static void make() {
        try (Workspace workspace = Workspace.open(MADE)) {
            ExampleYear example = ExampleYear.read(YEAR);
            workspace.createYear(LAST_YEAR, example.catalogueCode()).join();
            workspace.apply(lastYear()).join();
            var book = workspace.createYear(example.year(), "").join();
            workspace.apply(new ExampleEdits(example, book.catalogue()).all()).join();
            workspace.apply(notQuiteDone(book.catalogue())).join();
        }
        MADE.toFile().deleteOnExit();
    }

    /** As in the middle of the season: each area's last item waits, one was sent back, three units have not answered. */
    private static Edit notQuiteDone(Catalogue catalogue) {
        List<Edit> edits = new ArrayList<>();
        catalogue.areas().forEach(area -> edits.add(state(area.items().getLast(), ItemState.SUBMITTED)));
        catalogue.workItem("decisions.review").ifPresent(item -> edits.add(state(item, ItemState.RETURNED)));
        for (String unit : List.of("forestry", "culture", "liulin"))
            edits.add(new Edit.SetFigure(
                    YEAR, "enforcement_inspections", Optional.of(unit), Optional.empty(), new Origin.Keyboard(), ""));
        return new Edit.Batch(YEAR, "办理", edits);
    }

    private static Edit state(WorkItem item, ItemState state) {
        return new Edit.SetItemState(YEAR, item.code(), state, "");
    }

    /** A few figures of the year before, as if imported from the office's sheet. */
    private static Edit lastYear() {
        List<Edit> edits = Stream.of(
                        figure("permit_days", 926, "工作日", "D7"),
                        figure("permit_items", 301, "项", "D4"),
                        figure("permit_steps_cut", 120, "个", "D5"),
                        figure("permit_materials_cut", 160, "件", "D6"),
                        figure("service_cases", 768000, "件", "D12"),
                        figure("normative_issued", 9, "件", "D20"),
                        figure("normative_filed_rate", 98, "%", "D21"))
                .toList();
        return new Edit.Batch(LAST_YEAR, "导入上年表格", edits);
    }

    private static Edit figure(String code, long number, String unit, String cell) {
        return new Edit.SetFigure(
                LAST_YEAR,
                code,
                Optional.empty(),
                Optional.of(Quantity.exact(number, unit)),
                new Origin.SheetCell("2019年统计表.xlsx", "统计表", cell),
                "");
    }

    public static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
