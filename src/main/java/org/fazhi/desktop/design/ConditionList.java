package org.fazhi.desktop.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.ConditionWords;
import org.fazhi.ledger.LedgerYear;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * Conditions all of which must hold, composed row by row (条件). One that is more than a row can say, as from a file, is shown
 * in words and kept or taken away as a whole.
 */
final class ConditionList extends VBox {
    private static final Messages MESSAGES = Messages.of(ConditionList.class);

    private final LedgerYear ledger;
    private final Runnable whenChanged;
    private final VBox lines = new VBox(4);
    private final List<Supplier<Optional<Condition>>> parts = new ArrayList<>();

    ConditionList(String id, LedgerYear ledger, List<Condition> before, Runnable whenChanged) {
        super(6);
        this.ledger = ledger;
        this.whenChanged = whenChanged;
        Button add = new Button(MESSAGES.say("condition.add"), new FontIcon(Material2AL.ADD));
        add.setId(id + "-add");
        add.getStyleClass().add("flat");
        add.setOnAction(_ -> {
            compose(Optional.empty());
            whenChanged.run();
        });
        getChildren().setAll(lines, add);
        before.forEach(condition ->
                Comparison.of(condition).ifPresentOrElse(_ -> compose(Optional.of(condition)), () -> keep(condition)));
    }

    /** The conditions as they are now. */
    List<Condition> conditions() {
        return parts.stream().flatMap(part -> part.get().stream()).toList();
    }

    /** Whether every row says something. */
    boolean isComplete() {
        return parts.stream().allMatch(part -> part.get().isPresent());
    }

    private void compose(Optional<Condition> before) {
        ConditionRow row = new ConditionRow(ledger, before, whenChanged);
        add(row, row::condition);
    }

    private void keep(Condition condition) {
        Label words = new Label(new ConditionWords(ledger.ledger(), ledger.units()).say(condition));
        words.setWrapText(true);
        add(words, () -> Optional.of(condition));
    }

    private void add(Region content, Supplier<Optional<Condition>> part) {
        Button remove = new Button("", new FontIcon(Material2AL.CLOSE));
        remove.getStyleClass().addAll("flat", "button-icon", "condition-remove");
        remove.setTooltip(new Tooltip(MESSAGES.say("condition.remove")));
        remove.setAccessibleText(MESSAGES.say("condition.remove"));
        HBox.setHgrow(content, Priority.ALWAYS);
        HBox line = new HBox(4, content, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        remove.setOnAction(_ -> remove(line, part));
        parts.add(part);
        lines.getChildren().add(line);
    }

    private void remove(Node line, Supplier<Optional<Condition>> part) {
        lines.getChildren().remove(line);
        parts.remove(part);
        whenChanged.run();
    }
}
