package org.fazhi.workspace.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.edit.ReportPoint;
import org.fazhi.language.Messages;

/**
 * A whole year of 示范区 (示例年度): the figures of 2020, the text of every work item, problems, next year's points and the
 * settings of the report, beside the sheet of the year before. {@link ExampleEdits} makes edits of it.
 *
 * @param catalogueCode the built-in catalogue it was made for
 * @param figures those of the district and those of the reporting units
 * @param texts with tokens, by work item code
 * @param settings of the report, opening and closing text among them
 */
public record ExampleYear(
        int year,
        String catalogueCode,
        List<ExampleFigure> figures,
        Map<String, String> texts,
        List<ReportPoint> problems,
        List<ReportPoint> nextYear,
        Map<String, String> settings) {

    /** The year of the sheet that goes with it. */
    public static final int YEAR_OF_SHEET = 2019;

    private static final int YEAR = 2020;
    private static final String SHEET = "sheet-2019.xlsx";

    public ExampleYear {
        figures = List.copyOf(figures);
        texts = Map.copyOf(texts);
        problems = List.copyOf(problems);
        nextYear = List.copyOf(nextYear);
        settings = Map.copyOf(settings);
    }

    public static ExampleYear read() {
        ExampleNarrative narrative = ExampleNarrative.parse(ExampleFiles.text("narrative-2020.txt"));
        Map<String, String> settings = new TreeMap<>(ExampleFiles.settings("settings-2020.properties"));
        settings.put("report.opening", narrative.opening());
        settings.put("report.closing", narrative.closing());
        return new ExampleYear(
                YEAR,
                BuiltInCatalogues.EIGHT_AREAS,
                ExampleFiles.figures("figures-2020.csv"),
                narrative.texts(),
                narrative.problems(),
                narrative.nextYear(),
                settings);
    }

    /** The office's sheet of the year before, as it came from its computer. */
    public static InputStream sheet() {
        return ExampleFiles.open(SHEET);
    }

    /** Puts the sheet into a folder under the name the office gave it. */
    public static Path copySheet(Path folder) {
        Path file = folder.resolve(Messages.of(ExampleYear.class).say("sheet.name", YEAR_OF_SHEET));
        try (InputStream stream = sheet()) {
            Files.createDirectories(folder);
            Files.write(file, stream.readAllBytes());
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
