package org.fazhi.excel.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes the workbooks that tests read: rows of numbers, texts, booleans, and formulas written as {@code "=A1+1"}. */
public final class SheetMaker {
    private SheetMaker() {}

    /** A change to a workbook before it is saved. */
    @FunctionalInterface
    public interface Finish {
        void apply(XSSFWorkbook workbook);
    }

    public static Path xlsx(Path file, Map<String, Object[][]> sheets) {
        return xlsx(file, sheets, _ -> {});
    }

    public static Path xlsx(Path file, Map<String, Object[][]> sheets, Finish finish) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            sheets.forEach((name, rows) -> fill(workbook.createSheet(name), rows));
            finish.apply(workbook);
            return save(workbook, file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static Path save(Workbook workbook, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static Path protectedXlsx(Path file, String password) {
        try (POIFSFileSystem files = new POIFSFileSystem();
                XSSFWorkbook workbook = new XSSFWorkbook()) {
            fill(workbook.createSheet("表1"), new Object[][] {{"指标", "2020年"}, {"承诺审批时限", 687}});
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(files)) {
                workbook.write(out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                files.writeFilesystem(out);
            }
            return file;
        } catch (IOException | GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static void fill(Sheet sheet, Object[][] rows) {
        for (int index = 0; index < rows.length; index++) {
            Row row = sheet.createRow(index);
            for (int column = 0; column < rows[index].length; column++)
                set(row.createCell(column), rows[index][column]);
        }
    }

    private static void set(Cell cell, Object value) {
        switch (value) {
            case null -> {}
            case Number number -> cell.setCellValue(number.doubleValue());
            case Boolean flag -> cell.setCellValue(flag);
            case String text when text.startsWith("=") -> cell.setCellFormula(text.substring(1));
            default -> cell.setCellValue(value.toString());
        }
    }
}
