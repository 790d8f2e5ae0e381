package org.fazhi.workspace.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fazhi.workspace.PreparedWorkspace.ITEM;
import static org.fazhi.workspace.PreparedWorkspace.LEDGER;
import static org.fazhi.workspace.PreparedWorkspace.YEAR;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.fazhi.edit.Edit;
import org.fazhi.edit.EvidencePart;
import org.fazhi.ledger.EvidenceFile;
import org.fazhi.workspace.Job;
import org.fazhi.workspace.PreparedWorkspace;
import org.fazhi.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pack of evidence, unpacked and held against what was put to work items, figures and rows. */
class EvidencePackTest {

    @TempDir
    Path temporary;

    private Path folder;
    private Workspace workspace;
    private Path zip;

    @BeforeEach
    void open() {
        folder = PreparedWorkspace.copyTo(temporary.resolve("法治 年报"));
        workspace = Workspace.open(folder);
        zip = temporary.resolve("佐证材料.zip");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void files_lie_in_numbered_folders_of_area_item_figure_and_row() throws IOException {
        prove(EvidencePart.ofItem(ITEM), "关于审批的通知.pdf", "通知");
        prove(EvidencePart.ofFigure("permit_days"), "时限 汇总表（终稿）.xlsx", "表");

        EvidencePack.Packed packed = export();

        assertThat(packed.files()).isEqualTo(3);
        assertThat(unpacked().filter(path -> !path.startsWith("目录") && !path.startsWith("SHA")))
                .hasSize(3)
                .anyMatch(path -> path.matches("\\d\\d_[^/]+/\\d\\d_[^/]+/01_关于审批的通知\\.pdf"))
                .anyMatch(path -> path.matches("\\d\\d_[^/]+/\\d\\d_[^/]+/01_指标_承诺审批时限/01_时限-汇总表（终稿）\\.xlsx"))
                .anyMatch(path -> path.matches("\\d\\d_[^/]+/\\d\\d_[^/]+/01_台账_行政复议/01_[^/]+/01_决定书\\.txt"));
    }

    @Test
    void every_check_sum_is_that_of_the_file_beside_it() throws Exception {
        prove(EvidencePart.ofItem(ITEM), "通知.pdf", "通知");
        export();

        Path target = unpack();
        List<String> sums = Files.readAllLines(target.resolve("SHA256SUMS.txt"));

        assertThat(sums).hasSize(4);
        for (String line : sums) {
            byte[] bytes = Files.readAllBytes(target.resolve(line.substring(66)));
            assertThat(line.substring(0, 66)).isEqualTo(sha256(bytes) + "  ");
        }
        Process check = new ProcessBuilder("sha256sum", "-c", "--strict", "SHA256SUMS.txt")
                .directory(target.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(check.waitFor()).as(said).isZero();
    }

    @Test
    void every_link_of_both_tables_of_contents_leads_to_a_file_of_the_pack() throws Exception {
        prove(EvidencePart.ofItem(ITEM), "a&b #1 100%.pdf", "甲");
        prove(EvidencePart.ofItem(ITEM), "设计\u3000[终] +{2}.pdf", "乙");
        export();

        Path target = unpack();
        Set<String> linked = new TreeSet<>();
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(target.resolve("目录.docx")))) {
            for (PackageRelationship link :
                    word.getPackagePart().getRelationshipsByType(PackageRelationshipTypes.HYPERLINK_PART))
                linked.add(link.getTargetURI().toString());
            assertThat(word.getParagraphs().stream().map(XWPFParagraph::getText))
                    .anyMatch(text -> text.startsWith("01_a-b--1-100-.pdf（1 KB）"));
        }
        assertThat(linked)
                .hasSize(3)
                .allSatisfy(path -> assertThat(target.resolve(path)).isRegularFile());
        Set<String> inSheet = new TreeSet<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(target.resolve("目录.xlsx")))) {
            workbook.getSheetAt(0).getHyperlinkList().forEach(link -> inSheet.add(link.getAddress()));
            // The check sum takes two lines.
            assertThat(workbook.getSheetAt(0).getRow(2).getHeightInPoints()).isGreaterThan(30);
        }
        assertThat(inSheet).isEqualTo(linked);
    }

    @Test
    void what_is_missing_is_told_by_item_figure_row_and_file() throws IOException {
        EvidenceFile lost = prove(EvidencePart.ofFigure("service_cases"), "办件截图.png", "图");
        EvidenceFile damaged = prove(EvidencePart.ofFigure("service_cases"), "办件清单.csv", "单");
        Files.delete(folder.resolve("evidence").resolve(lost.hash()));
        Files.writeString(folder.resolve("evidence").resolve(damaged.hash()), "改");

        EvidencePack.Packed packed = export();

        assertThat(packed.gaps())
                .extracting(EvidenceGap::what)
                .contains(
                        "材料“办件截图.png”不在工作区里，或者内容和加入时不一样，没有放进来。请找回原文件，重新加入。",
                        "材料“办件清单.csv”不在工作区里，或者内容和加入时不一样，没有放进来。请找回原文件，重新加入。",
                        "台账“行政复议”有 2 条记录没有佐证材料：第2、3条。")
                .anyMatch(what -> what.endsWith("已经填了内容，没有一份佐证材料。"));
        assertThat(unpacked()).noneMatch(path -> path.contains("办件"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(unpack().resolve("目录.xlsx")))) {
            Sheet gaps = workbook.getSheet("尚缺材料");
            assertThat(gaps.getLastRowNum() - 1).isEqualTo(packed.gaps().size());
            Row first = gaps.getRow(2);
            assertThat(first.getCell(4).getStringCellValue())
                    .isEqualTo(packed.gaps().getFirst().what());
        }
    }

    @Test
    void what_is_computed_or_proved_with_its_item_is_not_asked_for() {
        prove(EvidencePart.ofItem(ITEM), "通知.pdf", "通知");

        assertThat(export().gaps()).noneMatch(gap -> gap.subject().equals("承诺审批时限"));
    }

    @Test
    void names_of_any_kind_become_names_that_windows_takes_and_stay_short() throws IOException {
        prove(EvidencePart.ofItem(ITEM), "CON", "一");
        prove(EvidencePart.ofItem(ITEM), "很".repeat(70) + ".pdf", "二");
        prove(EvidencePart.ofItem(ITEM), "甲\u202Efdp.exe", "三");
        prove(EvidencePart.ofItem(ITEM), "末尾有点. .", "四");
        keepUnder("../../../外面.txt", "五");

        export();

        List<String> paths = unpacked().toList();
        assertThat(paths)
                .noneMatch(path -> path.contains("..") || path.contains("\\") || path.contains("\u202E"))
                .allMatch(path -> path.length() <= 160)
                .allMatch(path -> Stream.of(path.split("/"))
                        .allMatch(name -> name.getBytes(StandardCharsets.UTF_8).length <= 255
                                && !name.endsWith(".")
                                && !name.endsWith(" ")));
        assertThat(paths).anyMatch(path -> path.endsWith(".pdf")).anyMatch(path -> path.endsWith("_CON"));
        Path target = unpack();
        assertThat(temporary.resolve("外面.txt")).doesNotExist();
        assertThat(target).isNotEmptyDirectory();
    }

    @Test
    void two_packs_stopped_half_way_leave_the_one_before_as_it_was() throws IOException {
        export();
        byte[] before = Files.readAllBytes(zip);
        prove(EvidencePart.ofItem(ITEM), "通知.pdf", "通知".repeat(100_000));
        Job<EvidencePack.Packed> job = new Job<>("打包");
        job.onProgress(progress -> {
            if (progress.doing().startsWith("正在打包")) job.cancel();
        });

        assertThatThrownBy(() -> new EvidencePack(workspace).write(workspace.book(YEAR), zip, job))
                .isInstanceOf(CancellationException.class);

        assertThat(Files.readAllBytes(zip)).isEqualTo(before);
        assertThat(Files.list(temporary)).noneMatch(file -> file.toString().endsWith(".tmp"));
    }

    @Test
    void names_in_the_zip_are_marked_as_utf_8() throws IOException {
        export();

        byte[] bytes = Files.readAllBytes(zip);
        int flags = bytes[6] & 0xFF | (bytes[7] & 0xFF) << 8;

        assertThat(flags & 0x800).isEqualTo(0x800);
    }

    private EvidenceFile prove(EvidencePart part, String name, String content) {
        EvidenceFile file = new EvidenceFile(kept(content), name, content.length());
        workspace.apply(new Edit.AddPartEvidence(YEAR, part, file)).join();
        return file;
    }

    /** As a workspace that was tampered with has it. */
    private void keepUnder(String name, String content) {
        workspace
                .apply(new Edit.AddEvidence(YEAR, LEDGER, 2, new EvidenceFile(kept(content), name, content.length())))
                .join();
    }

    private String kept(String content) {
        try {
            return workspace
                    .evidence()
                    .keep(Files.writeString(temporary.resolve("原件"), content))
                    .hash();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private EvidencePack.Packed export() {
        return new EvidencePack(workspace).export(YEAR, zip).result().join();
    }

    private Stream<String> unpacked() throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return file.stream().map(Object::toString).toList().stream();
        }
    }

    private Path unpack() throws IOException {
        Path target = Files.createTempDirectory(temporary, "解压");
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (var entry : file.stream().toList()) {
                Path path = target.resolve(entry.getName()).normalize();
                assertThat(path).startsWithRaw(target);
                Files.createDirectories(path.getParent());
                try (InputStream bytes = file.getInputStream(entry)) {
                    Files.copy(bytes, path);
                }
            }
        }
        return target;
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
