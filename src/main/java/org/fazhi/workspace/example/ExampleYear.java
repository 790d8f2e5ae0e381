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
 * A whole year of 示范区 (示例年度): its figures, the text of every work item, problems, next year's points and the settings
 * of the report, beside the sheet of the year before. {@link ExampleEdits} makes edits of it. Its files bear the year in
 * their names.
 *
 * @param catalogueCode the built-in catalogue it was made for
 * @param figures those of the district and those of the reporting units
 * @param texts with tokens, by work item code
 * @param settings of the report, opening and closing text among them
 * @param explanations of the warnings that stand, by rule and place
 */
public record ExampleYear(
        int year,
        String catalogueCode,
        List<ExampleFigure> figures,
        Map<String, String> texts,
        List<ReportPoint> problems,
        List<ReportPoint> nextYear,
        Map<String, String> settings,
        Map<String, String> explanations) {

    /** The years there are: one for each built-in catalogue. */
    public static final List<Integer> YEARS = List.of(2020, 2025);

    public ExampleYear {
        figures = List.copyOf(figures);
        texts = Map.copyOf(texts);
        problems = List.copyOf(problems);
        nextYear = List.copyOf(nextYear);
        settings = Map.copyOf(settings);
        explanations = Map.copyOf(explanations);
    }

    /** @param year one of {@link #YEARS} */
    public static ExampleYear read(int year) {
        ExampleNarrative narrative = ExampleNarrative.parse(ExampleFiles.text("narrative-" + year + ".txt"));
        Map<String, String> settings = new TreeMap<>(ExampleFiles.settings("settings-" + year + ".properties"));
        settings.put("report.opening", narrative.opening());
        settings.put("report.closing", narrative.closing());
        return new ExampleYear(
                year,
                BuiltInCatalogues.usualFor(year),
                ExampleFiles.figures("figures-" + year + ".csv"),
                narrative.texts(),
                narrative.problems(),
                narrative.nextYear(),
                settings,
                ExampleFiles.settings("explanations-" + year + ".properties"));
    }

    /** The year of the office's sheet that goes with it. */
    public int yearOfSheet() {
        return year - 1;
    }

    /** Puts the sheet of the year before into a folder, as it came from the office's computer. */
    public Path copySheet(Path folder) {
        Path file = folder.resolve(Messages.of(ExampleYear.class).say("sheet.name", yearOfSheet()));
        try (InputStream stream = ExampleFiles.open("sheet-" + yearOfSheet() + ".xlsx")) {
            Files.createDirectories(folder);
            Files.write(file, stream.readAllBytes());
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
