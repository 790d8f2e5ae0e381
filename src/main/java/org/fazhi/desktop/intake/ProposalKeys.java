package org.fazhi.desktop.intake;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fazhi.excel.indicator.PlannedCell;
import org.fazhi.label.Proposal;

/**
 * Decides about the chosen row by keys (按键接受建议): Enter or Space takes the first proposal, a digit the one of that number,
 * Ctrl+Z takes the last choice back.
 */
final class ProposalKeys {
    private final TableView<PlannedCell> table;
    private final PreviewTable.Decisions decisions;

    private ProposalKeys(TableView<PlannedCell> table, PreviewTable.Decisions decisions) {
        this.table = table;
        this.decisions = decisions;
    }

    static void on(TableView<PlannedCell> table, PreviewTable.Decisions decisions) {
        ProposalKeys keys = new ProposalKeys(table, decisions);
        table.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() != table) return;
        if (event.isShortcutDown()) {
            if (event.getCode() != KeyCode.Z) return;
            decisions.takeBack();
            event.consume();
            return;
        }
        number(event).ifPresent(number -> {
            event.consume();
            take(number);
        });
    }

    /** Which proposal a key asks for, from 0. */
    private static Optional<Integer> number(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER || code == KeyCode.SPACE) return Optional.of(0);
        if (!code.isDigitKey() || code.getName().isEmpty()) return Optional.empty();
        int digit = code.getName().charAt(code.getName().length() - 1) - '0';
        return digit < 1 ? Optional.empty() : Optional.of(digit - 1);
    }

    private void take(int number) {
        PlannedCell cell = table.getSelectionModel().getSelectedItem();
        if (cell == null || cell.indicator().isPresent()) return;
        List<Proposal> proposals = cell.proposals();
        if (number < proposals.size())
            decisions.match(cell, proposals.get(number).indicator().code());
    }
}
