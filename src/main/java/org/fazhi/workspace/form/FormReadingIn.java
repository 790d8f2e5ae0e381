package org.fazhi.workspace.form;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.catalogue.UnitsOfYear;
import org.fazhi.edit.UnitForm;
import org.fazhi.excel.form.FormIdentity;
import org.fazhi.excel.form.QuantityText;
import org.fazhi.excel.form.ReturnedContent;
import org.fazhi.excel.form.ReturnedForm;
import org.fazhi.excel.form.RowMark;
import org.fazhi.excel.indicator.KnownCells;
import org.fazhi.excel.reading.SheetOpener;
import org.fazhi.excel.reading.SheetRefused;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Ledger;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;

/** Reads forms that came back, one after the other, against a year (读回表). What ledgers hold is read once. */
final class FormReadingIn {
    private static final Messages MESSAGES = Messages.of(FormReadingIn.class);

    private final Workspace workspace;
    private final YearBook book;
    private final Catalogue catalogue;
    private final KnownCells cells;
    private final String origin;
    private final Map<String, StandingRows> standing = new HashMap<>();
    /** What the last file of a unit among these brought, by code. */
    private final Map<String, ReturnedText> seen = new HashMap<>();

    FormReadingIn(Workspace workspace, int year) {
        this.workspace = workspace;
        this.book = workspace.book(year);
        this.catalogue = workspace.spokenCatalogue(year);
        this.cells = new KnownCells(catalogue, book.figures(), year);
        this.origin = workspace.pastSteps().origin().join();
    }

    FormPreview preview(Path file) {
        Optional<ReportingUnit> unit = Optional.empty();
        int version = 0;
        try {
            ReturnedForm form = ReturnedForm.in(new SheetOpener(file, Optional.empty()).read());
            FormIdentity identity = form.identity();
            String name = file.getFileName().toString();
            if (!identity.workspace().equals(origin))
                throw new SheetRefused(MESSAGES.say("refused.other_office", name));
            if (identity.year() != book.year())
                throw new SheetRefused(MESSAGES.say("refused.other_year", name, identity.year(), book.year()));
            unit = catalogue.unit(identity.unit());
            version = identity.version();
            ReportingUnit whose = unit.orElseThrow(
                    () -> new SheetRefused(MESSAGES.say("refused.no_unit", name, book.year(), identity.unit())));
            return judged(file, whose, version, form.content());
        } catch (SheetRefused refused) {
            return FormPreview.refused(file, book.year(), unit, version, refused.getMessage());
        }
    }

    private FormPreview judged(Path file, ReportingUnit unit, int version, ReturnedContent content) {
        UnitForm form = book.form(unit.code());
        Optional<ReturnedText> last = Optional.ofNullable(seen.get(unit.code()))
                .or(() -> Optional.of(form.content())
                        .filter(kept -> !kept.isEmpty())
                        .map(ReturnedText::read));
        ReturnedText before = last.orElse(ReturnedText.NOTHING);
        List<String> remarks = new ArrayList<>(content.remarks());
        if (version < form.version()) remarks.add(MESSAGES.say("remark.older", version, form.version()));
        if (seen.containsKey(unit.code())) remarks.add(MESSAGES.say("remark.twice", unit.shortName()));
        FigureJudging figures = new FigureJudging(cells, book, unit, before);
        List<JudgedFigure> judged = new ArrayList<>();
        for (ReturnedContent.Answer answer : content.answers()) {
            Optional<Indicator> indicator = catalogue.indicator(answer.indicator());
            if (indicator.isEmpty()) remarks.add(MESSAGES.say("remark.no_indicator", answer.place()));
            else judged.add(figures.judge(indicator.get(), answer));
        }
        List<JudgedRow> rows = new ArrayList<>();
        for (ReturnedContent.Rows sheet : content.rows()) rows(sheet, unit, before, content.since1904(), rows, remarks);
        ReturnedText now = returned(judged, rows);
        seen.put(unit.code(), now);
        List<String> sinceLast = last.isEmpty() ? List.of() : difference(before, now, judged);
        return new FormPreview(
                file,
                book.year(),
                Optional.of(unit),
                version,
                Optional.empty(),
                judged,
                rows,
                sinceLast,
                remarks,
                now.written());
    }

    private void rows(
            ReturnedContent.Rows sheet,
            ReportingUnit unit,
            ReturnedText before,
            boolean since1904,
            List<JudgedRow> rows,
            List<String> remarks) {
        Optional<Ledger> ledger = catalogue.ledger(sheet.ledger());
        if (ledger.isEmpty()) {
            remarks.add(MESSAGES.say("remark.no_ledger", sheet.sheet()));
            return;
        }
        StandingRows known =
                standing.computeIfAbsent(sheet.ledger(), _ -> new StandingRows(workspace, book.year(), ledger.get()));
        RowJudging judging = new RowJudging(
                UnitsOfYear.counting(catalogue, book.year(), ledger.get(), workspace.today()),
                unit,
                known,
                before,
                since1904);
        // What stands in the year already is told apart before what is added can be taken for it.
        sheet.lines().stream()
                .filter(line -> line.mark().isPresent())
                .map(judging::judge)
                .forEach(rows::add);
        sheet.lines().stream()
                .filter(line -> line.mark().isEmpty())
                .map(judging::judge)
                .forEach(rows::add);
    }

    private static ReturnedText returned(List<JudgedFigure> figures, List<JudgedRow> rows) {
        Map<String, String> texts = new LinkedHashMap<>();
        figures.forEach(figure -> figure.quantity()
                .ifPresent(quantity -> texts.put(figure.indicator().code(), QuantityText.of(quantity))));
        Set<String> states = new HashSet<>();
        rows.stream()
                .filter(row -> row.verdict() != FormVerdict.MISSING && row.verdict() != FormVerdict.REFUSED)
                .forEach(row -> states.add(RowMark.stateOf(row.values())));
        return new ReturnedText(texts, states);
    }

    /** What is other than in the version before, a sentence each. */
    private static List<String> difference(ReturnedText before, ReturnedText now, List<JudgedFigure> figures) {
        List<String> sentences = new ArrayList<>();
        for (JudgedFigure figure : figures) {
            String code = figure.indicator().code();
            String was = before.figures().getOrDefault(code, "");
            String is = now.figures().getOrDefault(code, "");
            if (!was.equals(is)) {
                String nothing = MESSAGES.say("since.nothing");
                sentences.add(MESSAGES.say(
                        "since.figure",
                        figure.indicator().name(),
                        was.isEmpty() ? nothing : was.replace(" ", ""),
                        is.isEmpty() ? nothing : is.replace(" ", "")));
            }
        }
        long added = now.rows().stream()
                .filter(state -> !before.rows().contains(state))
                .count();
        long gone = before.rows().stream()
                .filter(state -> !now.rows().contains(state))
                .count();
        if (added + gone > 0) sentences.add(MESSAGES.say("since.rows", added, gone));
        return sentences;
    }
}
