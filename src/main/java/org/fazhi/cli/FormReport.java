package org.fazhi.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.language.Messages;
import org.fazhi.value.Quantity;
import org.fazhi.workspace.form.FormPreview;
import org.fazhi.workspace.form.FormVerdict;
import org.fazhi.workspace.form.JudgedFigure;
import org.fazhi.workspace.form.JudgedRow;

/**
 * What taking in a form that came back does, as {@code import --as form --json} prints it.
 *
 * @param verdict clean, undecided or refused
 * @param problem why it is refused, or what keeps it from being taken in; null where nothing does
 */
record FormReport(
        String file,
        String unit,
        String unitName,
        int version,
        String verdict,
        String problem,
        boolean accepted,
        @JsonProperty("new") long added,
        long changed,
        long same,
        long conflicts,
        long missing,
        long refused,
        List<Cell> cells,
        List<Row> rows,
        List<String> sinceLast,
        List<String> remarks) {
    private static final Messages MESSAGES = Messages.of(FormReport.class);

    record Cell(
            String place,
            String code,
            String indicator,
            String unit,
            String shown,
            String value,
            String qualifier,
            String measure,
            String prior,
            String verdict,
            String message) {}

    record Row(String place, String ledger, Long id, String verdict, String message) {}

    static FormReport of(FormPreview preview, String problem, boolean accepted) {
        return new FormReport(
                preview.name(),
                preview.unit().map(ReportingUnit::code).orElse(null),
                preview.unit().map(ReportingUnit::name).orElse(null),
                preview.version(),
                problem != null ? "refused" : preview.isClean() ? "clean" : "undecided",
                problem,
                accepted,
                preview.count(FormVerdict.NEW),
                preview.count(FormVerdict.CHANGED),
                preview.count(FormVerdict.SAME),
                preview.count(FormVerdict.CONFLICT),
                preview.count(FormVerdict.MISSING),
                preview.count(FormVerdict.REFUSED),
                preview.figures().stream().map(FormReport::cell).toList(),
                preview.rows().stream().map(FormReport::row).toList(),
                preview.sinceLast(),
                preview.remarks());
    }

    private static Cell cell(JudgedFigure figure) {
        return new Cell(
                figure.place().toString(),
                figure.indicator().code(),
                figure.indicator().name(),
                figure.unit().orElse(null),
                figure.shown(),
                figure.quantity().map(FormReport::number).orElse(null),
                figure.quantity().map(one -> one.qualifier().word()).orElse(""),
                figure.indicator().unit().symbol(),
                figure.standing().map(FormReport::number).orElse(null),
                figure.verdict().keyword(),
                figure.message());
    }

    private static Row row(JudgedRow row) {
        return new Row(
                row.place().toString(),
                row.ledger(),
                row.id().isPresent() ? row.id().getAsLong() : null,
                row.verdict().keyword(),
                row.message());
    }

    private static String number(Quantity quantity) {
        return quantity.number().toPlainString();
    }

    /** The same for a reader: counts first, then whatever is not simply new or the same. */
    List<String> text() {
        List<String> lines = new ArrayList<>();
        if (cells.isEmpty() && rows.isEmpty() && problem != null) return List.of(problem);
        lines.add(MESSAGES.say(
                accepted ? "form.does" : "form.would",
                file,
                unitName,
                version,
                added,
                changed,
                same,
                conflicts,
                missing,
                refused));
        if (problem != null) lines.add(problem);
        lines.addAll(remarks);
        lines.addAll(sinceLast);
        cells.stream()
                .filter(cell ->
                        !cell.verdict().equals("same") && !cell.verdict().equals("new"))
                .map(cell -> MESSAGES.say(
                                "form.cell",
                                cell.place(),
                                cell.indicator(),
                                cell.shown(),
                                label(cell.verdict()),
                                cell.message())
                        .stripTrailing())
                .forEach(lines::add);
        rows.stream()
                .filter(row -> !row.verdict().equals("same") && !row.verdict().equals("new"))
                .map(row -> MESSAGES.say("form.row", row.place(), label(row.verdict()), row.message())
                        .stripTrailing())
                .forEach(lines::add);
        return lines;
    }

    private static String label(String keyword) {
        return FormVerdict.valueOf(keyword.toUpperCase(Locale.ROOT)).label();
    }
}
