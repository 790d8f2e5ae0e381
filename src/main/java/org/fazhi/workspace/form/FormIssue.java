package org.fazhi.workspace.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalogue.Assignments;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.edit.Edit;
import org.fazhi.excel.form.FormContent;
import org.fazhi.excel.form.FormIdentity;
import org.fazhi.excel.form.FormWorkbook;
import org.fazhi.excel.form.ReturnedForm;
import org.fazhi.excel.reading.SheetOpener;
import org.fazhi.excel.reading.SheetRefused;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.CommonColumns;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.ListedRow;
import org.fazhi.narrative.OfficialDate;
import org.fazhi.workspace.Job;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;

/** Sends out the forms of a year (下发): one workbook for each unit, all of them or none. */
public final class FormIssue {
    /** Settings of the year: the last day on which forms are to be returned, and whom to ask. */
    public static final String DUE = "forms.due";

    public static final String CONTACT = "forms.contact";

    private static final Messages MESSAGES = Messages.of(FormIssue.class);
    private static final String OFFICE = "report.signature";
    private static final String DISTRICT = "区";

    private final Workspace workspace;

    public FormIssue(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The name of a unit's file. */
    public static String fileName(int year, ReportingUnit unit) {
        String called = unit.name().startsWith(DISTRICT) && !unit.shortName().startsWith(DISTRICT)
                ? DISTRICT + unit.shortName()
                : unit.shortName();
        return MESSAGES.say("file", year, called.replaceAll("[\\\\/:*?\"<>|]", "_"));
    }

    /**
     * Writes the forms of units into a folder as a job and notes that they went out, as one step. Files of an earlier time
     * are replaced where they are forms of the same year and unit; any other file of such a name keeps everything back.
     * What was written before a cancel is not kept.
     */
    public Job<List<Path>> issue(int year, List<ReportingUnit> units, Path folder) {
        return workspace.run(MESSAGES.say("job.issue", year), job -> {
            YearBook book = workspace.book(year);
            String origin = workspace.pastSteps().origin().join();
            if (!Files.isDirectory(folder)) throw new Refused(MESSAGES.say("folder.absent", folder));
            requireReplaceable(book, units, folder, origin);
            Map<Path, byte[]> made = new LinkedHashMap<>();
            RowsByUnit rows = new RowsByUnit(book);
            for (ReportingUnit unit : units) {
                job.stopIfCancelled();
                job.report((double) made.size() / units.size(), MESSAGES.say("doing.issue", unit.shortName()));
                made.put(folder.resolve(fileName(year, unit)), written(content(book, unit, rows, origin)));
            }
            job.stopIfCancelled();
            made.forEach((file, bytes) -> workspace.files().write(file, stream -> stream.write(bytes)));
            Instant now = workspace.now();
            List<Edit> edits = units.stream()
                    .<Edit>map(unit ->
                            new Edit.SetForm(year, book.form(unit.code()).sentOut(due(book), now)))
                    .toList();
            workspace
                    .apply(new Edit.Batch(year, MESSAGES.say("step.issue", units.size()), edits))
                    .join();
            return List.copyOf(made.keySet());
        });
    }

    /** The day that the settings of a year name. */
    public static Optional<LocalDate> due(YearBook book) {
        try {
            return Optional.of(book.setting(DUE)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static void requireReplaceable(YearBook book, List<ReportingUnit> units, Path folder, String origin) {
        for (ReportingUnit unit : units) {
            Path file = folder.resolve(fileName(book.year(), unit));
            if (Files.exists(file) && !isFormOf(file, origin, book.year(), unit))
                throw new Refused(MESSAGES.say("file.other", file));
        }
    }

    private static boolean isFormOf(Path file, String origin, int year, ReportingUnit unit) {
        try {
            FormIdentity identity = ReturnedForm.in(new SheetOpener(file, Optional.empty()).read())
                    .identity();
            return identity.workspace().equals(origin)
                    && identity.year() == year
                    && identity.unit().equals(unit.code());
        } catch (SheetRefused other) {
            return false;
        }
    }

    private static byte[] written(FormContent content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FormWorkbook.write(bytes, content);
        return bytes.toByteArray();
    }

    private FormContent content(YearBook book, ReportingUnit unit, RowsByUnit rows, String origin) {
        Assignments assignments = book.catalogue().assignments(book.year());
        List<FormContent.Asked> asked = assignments.indicatorsOf(unit).stream()
                .map(indicator -> asked(book, unit, indicator))
                .toList();
        List<FormContent.AskedRows> ledgers = assignments.ledgersOf(unit).stream()
                .map(ledger -> FormContent.AskedRows.of(book.yearOf(ledger), rows.of(ledger, unit)))
                .toList();
        return new FormContent(
                new FormIdentity(
                        origin, book.year(), unit.code(), book.form(unit.code()).version() + 1),
                unit.name(),
                book.setting(OFFICE),
                due(book).map(OfficialDate::printed).orElse(""),
                book.setting(CONTACT),
                asked,
                ledgers);
    }

    private static FormContent.Asked asked(YearBook book, ReportingUnit unit, Indicator indicator) {
        Optional<String> whose =
                indicator.kind() instanceof IndicatorKind.Collected ? Optional.of(unit.code()) : Optional.empty();
        Optional<Figure> standing = whose.flatMap(one -> book.figures().figure(indicator.code(), book.year(), one))
                .or(() -> whose.isEmpty() ? Optional.of(book.figure(indicator.code())) : Optional.empty());
        return new FormContent.Asked(
                indicator,
                book.catalogue()
                        .workItem(indicator.workItem())
                        .map(WorkItem::name)
                        .orElse(""),
                book.lastYear(indicator.code(), whose).flatMap(Figure::quantity),
                standing.flatMap(Figure::quantity));
    }

    /** The rows of each ledger by the unit that is responsible, read once for all forms. */
    private final class RowsByUnit {
        private final YearBook book;
        private final Map<String, Map<String, List<ListedRow>>> byLedger = new HashMap<>();

        RowsByUnit(YearBook book) {
            this.book = book;
        }

        List<ListedRow> of(Ledger ledger, ReportingUnit unit) {
            return byLedger.computeIfAbsent(ledger.code(), this::read).getOrDefault(unit.code(), List.of());
        }

        private Map<String, List<ListedRow>> read(String ledger) {
            Map<String, List<ListedRow>> byUnit = new HashMap<>();
            if (book.rows(ledger) == 0) return byUnit;
            workspace.ledgers().each(LedgerQuery.all(book.year(), ledger), row -> {
                if (row.values().get(CommonColumns.RESPONSIBLE.code()).orElse(null)
                        instanceof CellValue.Unit(String unit))
                    byUnit.computeIfAbsent(unit, _ -> new ArrayList<>()).add(row);
            });
            return byUnit;
        }
    }
}
