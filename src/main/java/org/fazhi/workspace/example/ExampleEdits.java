package org.fazhi.workspace.example;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.FigureJudge;
import org.fazhi.catalogue.UnitsOfYear;
import org.fazhi.check.Finding;
import org.fazhi.edit.Edit;
import org.fazhi.edit.ItemState;
import org.fazhi.edit.Origin;
import org.fazhi.edit.ReportPoint;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.RowEdit;
import org.fazhi.ledger.RowValues;
import org.fazhi.value.Quantity;
import org.fazhi.value.Reading;
import org.fazhi.workspace.example.rows.RowMaking;

/** What an office would have entered to come to the example's year (示例录入), for a year with the example's catalogue. */
public record ExampleEdits(ExampleYear example, Catalogue catalogue) {

    /** Everything as one step. */
    public Edit.Batch all() {
        List<Edit> edits = new ArrayList<>();
        example.figures().forEach(figure -> edits.add(edit(figure)));
        ordered(example.texts()).forEach((item, text) -> edits.add(new Edit.SetText(example.year(), item, text)));
        edits.add(new Edit.SetPoints(example.year(), ReportPoint.Chapter.PROBLEMS, example.problems()));
        edits.add(new Edit.SetPoints(example.year(), ReportPoint.Chapter.NEXT_YEAR, example.nextYear()));
        ordered(example.settings()).forEach((key, value) -> edits.add(new Edit.SetSetting(example.year(), key, value)));
        edits.addAll(states());
        openings().ifPresent(edits::add);
        edits.addAll(ledgers());
        return new Edit.Batch(example.year(), Messages.of(ExampleEdits.class).say("entered", example.year()), edits);
    }

    private Edit edit(ExampleFigure figure) {
        return new Edit.SetFigure(
                example.year(),
                figure.indicator(),
                figure.unit(),
                Optional.of(quantity(figure)),
                new Origin.Keyboard(),
                "");
    }

    private Quantity quantity(ExampleFigure figure) {
        Reading reading = FigureJudge.read(
                figure.written(), catalogue.indicator(figure.indicator()).orElseThrow());
        if (reading instanceof Reading.Read(Quantity quantity, Optional<String> _)) return quantity;
        throw new IllegalStateException("the example's " + figure + " is refused: " + reading);
    }

    /** What counts over the term had come to before the ledgers were kept; empty where the example says nothing of it. */
    private Optional<Edit> openings() {
        Map<String, BigDecimal> openings = ExampleFiles.openings(example.year());
        List<Ledger> ledgers = catalogue.ledgers().stream()
                .map(ledger -> ledger.withCounts(ledger.counts().stream()
                        .map(count -> Optional.ofNullable(openings.get(count.indicator()))
                                .map(amount ->
                                        count.withOpening(Optional.of(new Count.Opening(example.year(), amount))))
                                .orElse(count))
                        .toList()))
                .toList();
        return openings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Edit.SetCatalogue(
                        example.year(),
                        catalogue.withLedgers(ledgers),
                        Messages.of(ExampleEdits.class).say("openings")));
    }

    /** Every ledger with the rows that come to the year's counted figures. */
    private List<Edit> ledgers() {
        RowMaking making = new RowMaking(new UnitsOfYear(catalogue, example.year()));
        return catalogue.ledgers().stream()
                .flatMap(ledger -> ExampleFiles.ledger(example.year(), ledger.code()).stream()
                        .map(file -> new Edit.ChangeRows(
                                example.year(), ledger.code(), added(making.rows(ledger, file)), "")))
                .map(Edit.class::cast)
                .toList();
    }

    private static List<RowEdit> added(List<RowValues> rows) {
        return rows.stream().<RowEdit>map(RowEdit.Add::new).toList();
    }

    /** The office is done: everything is approved. */
    private List<Edit> states() {
        return catalogue.areas().stream()
                .flatMap(area -> area.items().stream())
                .map(item -> (Edit) new Edit.SetItemState(example.year(), item.code(), ItemState.APPROVED, ""))
                .toList();
    }

    /** What the office says of the warnings that stand, by what was checked and where. */
    public Edit.Batch explanations(List<Finding> findings) {
        List<Edit> edits = findings.stream()
                .filter(Finding::isOpen)
                .flatMap(finding -> explanation(finding).stream())
                .toList();
        return new Edit.Batch(example.year(), Messages.of(ExampleEdits.class).say("explained", example.year()), edits);
    }

    private Optional<Edit> explanation(Finding finding) {
        String what = finding.rule().code() + "/" + finding.place().code();
        return Optional.ofNullable(example.explanations().get(what))
                .map(words -> new Edit.Explain(example.year(), finding.key(), words));
    }

    private static Map<String, String> ordered(Map<String, String> entries) {
        return new TreeMap<>(entries);
    }
}
