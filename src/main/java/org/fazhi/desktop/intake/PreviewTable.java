package org.fazhi.desktop.intake;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.util.Callback;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.desktop.control.Growth;
import org.fazhi.desktop.control.Hint;
import org.fazhi.desktop.control.dialog.OwnEnter;
import org.fazhi.excel.indicator.PlannedCell;
import org.fazhi.excel.indicator.Verdict;
import org.fazhi.label.Proposal;
import org.fazhi.language.Messages;
import org.fazhi.value.GroupedDigits;
import org.fazhi.value.Quantity;
import org.fazhi.value.QuantityWriter;

/** The cells of an import as they would be taken, one a row (预览表). */
final class PreviewTable extends TableView<PlannedCell> implements OwnEnter {
    private static final Messages MESSAGES = Messages.of(PreviewTable.class);

    /** What a row lets one decide. */
    interface Decisions {
        boolean takes(PlannedCell cell);

        void take(PlannedCell cell, boolean wanted);

        void match(PlannedCell cell, String indicatorCode);

        /** Takes back the last indicator that was chosen. */
        void takeBack();

        /** Whether a label was given an indicator or waits for one. */
        boolean isChoosing();

        /** Whether the cell's first proposal is likely enough to be accepted with others. */
        boolean isLikely(PlannedCell cell);
    }

    private static final PseudoClass LIKELY = PseudoClass.getPseudoClass("likely");

    private final Decisions decisions;
    private final MeantIndicatorChoice choice;
    private final TableColumn<PlannedCell, String> sheets =
            words("sheet", 96, cell -> cell.place().sheet());

    PreviewTable(Decisions decisions, MeantIndicatorChoice choice) {
        this.decisions = decisions;
        this.choice = choice;
        setId("import-preview");
        setAccessibleText(MESSAGES.say("step.PREVIEW"));
        setPlaceholder(new Label(MESSAGES.say("preview.empty")));
        Growth.widen(this);
        ProposalKeys.on(this, decisions);
        setRowFactory(_ -> new ProposedRow());
        getColumns().add(cells("take", 48, _ -> new TakeCell()));
        getColumns().add(cells("verdict", 68, _ -> new VerdictCell()));
        getColumns().add(cells("label", 144, _ -> new LabelCell()));
        getColumns().add(cells("indicator", 168, _ -> new IndicatorCell()));
        getColumns()
                .add(words(
                        "prior",
                        84,
                        cell -> cell.prior().map(one -> written(one, cell)).orElse("")));
        getColumns()
                .add(words(
                        "now",
                        104,
                        cell -> cell.quantity().map(one -> written(one, cell)).orElse(cell.shown())));
        getColumns().add(cells("message", 208, _ -> new MessageCell()));
        getColumns().add(sheets);
        getColumns().add(words("place", 64, cell -> cell.place().address()));
        getColumns()
                .add(words(
                        "unit",
                        100,
                        cell -> cell.unit().map(ReportingUnit::shortName).orElse("")));
    }

    /** Where Enter takes proposals it never accepts the import: the last one would take the step unseen. */
    @Override
    public boolean takesEnter() {
        return decisions.isChoosing();
    }

    /** Names the sheet of each cell, where there are several. */
    void nameSheets(boolean several) {
        sheets.setVisible(several);
    }

    private static String written(Quantity quantity, PlannedCell cell) {
        int decimals = cell.indicator()
                .map(one -> one.decimals())
                .orElse(quantity.number().scale());
        return GroupedDigits.of(QuantityWriter.write(quantity, decimals));
    }

    private static TableColumn<PlannedCell, String> words(
            String key, double width, Function<PlannedCell, String> words) {
        TableColumn<PlannedCell, String> column = new TableColumn<>(MESSAGES.say(key));
        column.setId("import-" + key);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        return column;
    }

    private static TableColumn<PlannedCell, PlannedCell> cells(
            String key,
            double width,
            Callback<TableColumn<PlannedCell, PlannedCell>, TableCell<PlannedCell, PlannedCell>> factory) {
        TableColumn<PlannedCell, PlannedCell> column = new TableColumn<>(MESSAGES.say(key));
        column.setId("import-" + key);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(factory);
        return column;
    }

    /** What would be written, or blocks the import, can be left out; of contradicting cells one can be chosen (写入). */
    private final class TakeCell extends TableCell<PlannedCell, PlannedCell> {
        private final CheckBox box = new CheckBox();

        private TakeCell() {
            box.setAccessibleText(MESSAGES.say("take"));
            box.setOnAction(_ -> decisions.take(getItem(), box.isSelected()));
        }

        @Override
        protected void updateItem(PlannedCell cell, boolean empty) {
            super.updateItem(cell, empty);
            boolean canChoose = !empty && (cell.verdict().isWritten() || cell.blocking() || cell.isOneOfSeveral());
            if (canChoose) box.setSelected(decisions.takes(cell) && !cell.isOneOfSeveral());
            setGraphic(canChoose ? box : null);
        }
    }

    /** The indicator a label is taken for; a click chooses another (指标). */
    private final class IndicatorCell extends TableCell<PlannedCell, PlannedCell> {
        private final Button button = new Button();
        private final Hint hint = Hint.on(button);

        private IndicatorCell() {
            button.getStyleClass().addAll("flat", "indicator-choice");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            button.setOnAction(_ -> {
                PlannedCell cell = getItem();
                choice.offer(button, cell, code -> decisions.match(cell, code));
            });
        }

        @Override
        protected void updateItem(PlannedCell cell, boolean empty) {
            super.updateItem(cell, empty);
            boolean asked = !empty && cell.source().stranger().isEmpty();
            setGraphic(asked ? button : null);
            if (!asked) return;
            button.setId("import-match-" + cell.place().address());
            button.setText(cell.indicator().map(Indicator::name).orElseGet(() -> proposed(cell)));
            hint.say(hint(cell));
            button.getStyleClass().remove("indicator-open");
            if (cell.indicator().isEmpty()) button.getStyleClass().add("indicator-open");
        }
    }

    private static String proposed(PlannedCell cell) {
        if (cell.proposals().isEmpty()) return MESSAGES.say("choose.indicator");
        return MESSAGES.say(
                "proposed",
                cell.proposals().getFirst().indicator().name(),
                percent(cell.proposals().getFirst()));
    }

    /** The proposals as the digits take them. */
    private static String hint(PlannedCell cell) {
        if (cell.indicator().isPresent() || cell.proposals().isEmpty())
            return cell.indicator().map(Indicator::name).orElse("");
        List<Proposal> proposals = cell.proposals();
        return IntStream.range(0, proposals.size())
                .mapToObj(i -> MESSAGES.say(
                        "proposed.line",
                        i + 1,
                        proposals.get(i).indicator().name(),
                        percent(proposals.get(i)),
                        proposals.get(i).reason()))
                .collect(Collectors.joining("\n"));
    }

    private static long percent(Proposal proposal) {
        return Math.round(proposal.score() * 100);
    }

    /** Rows whose proposals are accepted together are tinted. */
    private final class ProposedRow extends TableRow<PlannedCell> {
        @Override
        protected void updateItem(PlannedCell cell, boolean empty) {
            super.updateItem(cell, empty);
            pseudoClassStateChanged(LIKELY, !empty && cell != null && decisions.isLikely(cell));
        }
    }

    private static final class VerdictCell extends TableCell<PlannedCell, PlannedCell> {
        /** Why a figure is left out stands in the chip, and beside it in the row. */
        private static String brief(Verdict verdict) {
            return switch (verdict) {
                case COMPUTED, SUMMED -> MESSAGES.say("verdict.left_out");
                default -> MESSAGES.say("verdict." + verdict.name());
            };
        }

        @Override
        protected void updateItem(PlannedCell cell, boolean empty) {
            super.updateItem(cell, empty);
            getStyleClass().removeIf(style -> style.startsWith("verdict-"));
            setText(empty ? "" : brief(cell.verdict()));
            if (!empty) getStyleClass().add("verdict-" + cell.verdict().keyword());
        }
    }

    /** Long names differ at their ends, so they are cut in the middle. */
    private static final class LabelCell extends TableCell<PlannedCell, PlannedCell> {
        private final Hint hint = Hint.on(this);

        private LabelCell() {
            setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        }

        @Override
        protected void updateItem(PlannedCell cell, boolean empty) {
            super.updateItem(cell, empty);
            setText(empty ? "" : cell.label());
            hint.say(getText());
        }
    }

    private static String why(PlannedCell cell) {
        boolean proposed = cell.indicator().isEmpty() && !cell.proposals().isEmpty();
        return proposed && cell.message().isEmpty()
                ? cell.proposals().getFirst().reason()
                : cell.message();
    }

    private static final class MessageCell extends TableCell<PlannedCell, PlannedCell> {
        private final Hint hint = Hint.on(this);

        @Override
        protected void updateItem(PlannedCell cell, boolean empty) {
            super.updateItem(cell, empty);
            setText(empty ? "" : why(cell));
            hint.say(getText());
        }
    }
}
