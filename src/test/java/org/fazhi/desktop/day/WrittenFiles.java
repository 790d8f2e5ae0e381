package org.fazhi.desktop.day;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** What a day left on the disk, read back by others than those who wrote it. */
final class WrittenFiles {
    private static final int NAME = 1;
    private static final int THIS_YEAR = 4;

    private WrittenFiles() {}

    static List<Path> in(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The words of a document, without what they look like. */
    static String words(Path docx) {
        try (FileSystem parts = FileSystems.newFileSystem(docx)) {
            return Files.readString(parts.getPath("word/document.xml"))
                    .replaceAll("</w:p>", "\n")
                    .replaceAll("<[^>]*>", "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** This year's figures of a workbook by the names of the indicators, on whichever sheet of them; ledgers lie behind. */
    static Map<String, String> figures(Path xlsx) {
        Map<String, String> figures = new LinkedHashMap<>();
        try (Workbook workbook = WorkbookFactory.create(xlsx.toFile(), null, true)) {
            workbook.forEach(sheet -> sheet.forEach(row -> read(row, figures)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return figures;
    }

    private static void read(Row row, Map<String, String> figures) {
        Cell name = row.getCell(NAME);
        Cell figure = row.getCell(THIS_YEAR);
        if (name == null || name.getCellType() != CellType.STRING) return;
        if (figure == null || figure.getCellType() != CellType.NUMERIC) return;
        figures.put(
                name.getStringCellValue(),
                BigDecimal.valueOf(figure.getNumericCellValue())
                        .stripTrailingZeros()
                        .toPlainString());
    }
}
