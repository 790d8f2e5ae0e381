package org.fazhi.workspace.rollover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.edit.ReportPoint;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.CommonColumns;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.RowValues;
import org.fazhi.narrative.RenderedText;
import org.fazhi.narrative.Renderer;
import org.fazhi.workspace.YearBook;

/**
 * Points of last year's report as rows of the next year (要点转为记录): what was planned becomes tasks, what was wanting
 * becomes problems to be put right. Who does it and until when is not known yet and asked for by the ledgers' rules.
 */
record PointRows(YearBook last, Catalogue next) {
    private static final Messages MESSAGES = Messages.of(PointRows.class);
    /** What the ledger of problems takes in its first column. */
    private static final int LONGEST_PROBLEM = 480;

    /** The rows that a ledger gets; none for most. */
    List<RowValues> of(String ledger) {
        Optional<Ledger> kept = next.ledger(ledger);
        return switch (ledger) {
            case NextCatalogue.TASKS -> kept.map(this::tasks).orElse(List.of());
            case NextCatalogue.PROBLEMS -> kept.map(this::problems).orElse(List.of());
            default -> List.of();
        };
    }

    private List<RowValues> tasks(Ledger ledger) {
        List<RowValues> rows = new ArrayList<>();
        for (ReportPoint point : last.nextYear()) {
            Said said = said(point);
            rows.add(new Row(ledger)
                    .text("content", said.title())
                    .code("origin", "上年要点")
                    .code("state", "未启动")
                    .text("clause", MESSAGES.say("task.clause", rows.size() + 1))
                    .text(CommonColumns.REMARK.code(), said.rest())
                    .values());
        }
        return rows;
    }

    private List<RowValues> problems(Ledger ledger) {
        return last.problems().stream()
                .map(this::said)
                .map(said -> new Row(ledger)
                        .text("problem", said.title())
                        .code("state", "未开始")
                        .text("account", said.rest())
                        .values())
                .toList();
    }

    /** A point as it was printed; one without a heading is called by how it begins. */
    private record Said(String title, String rest) {}

    private Said said(ReportPoint point) {
        String heading = printed(point.heading());
        String text = printed(point.text());
        String title = heading.isBlank() ? text.lines().findFirst().orElse("") : heading;
        return title.length() <= LONGEST_PROBLEM
                ? new Said(title, text)
                : new Said(title.substring(0, LONGEST_PROBLEM), (title + "\n" + text).strip());
    }

    private String printed(String text) {
        return Renderer.render(text, last.catalogue(), last.figures(), last.year()).stream()
                .map(RenderedText::text)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** A row being made; what the office's own definition does not have is left out. */
    private static final class Row {
        private final Ledger ledger;
        private RowValues values = RowValues.NONE;

        Row(Ledger ledger) {
            this.ledger = ledger;
        }

        Row text(String column, String text) {
            return text.isBlank() ? this : with(column, new CellValue.Text(text));
        }

        Row code(String column, String code) {
            return with(column, new CellValue.Coded(code));
        }

        private Row with(String column, CellValue value) {
            if (ledger.column(column).isPresent()) values = values.with(column, Optional.of(value));
            return this;
        }

        RowValues values() {
            return values;
        }
    }
}
