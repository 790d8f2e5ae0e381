package org.fazhi.desktop.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.control.Hint;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.ConditionWords;
import org.fazhi.ledger.LedgerYear;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * Conditions composed row by row, and groups of such rows (条件); at the top all of them must hold. What neither can say, as
 * from a file, is shown in words and kept or taken away as a whole.
 */
final class ConditionList extends VBox {
    private static final Messages MESSAGES = Messages.of(ConditionList.class);

    /** Groups within groups beyond this are read, but not begun: nobody would see through them. */
    private static final int DEEPEST = 2;

    private final String id;
    private final LedgerYear ledger;
    private final int depth;
    private final Runnable whenChanged;
    private final VBox lines = new VBox(4);
    private final List<Supplier<Optional<Condition>>> parts = new ArrayList<>();
    private int groups;

    ConditionList(String id, LedgerYear ledger, List<Condition> before, Runnable whenChanged) {
        this(id, ledger, before, 0, whenChanged);
    }

    /** @param depth how many groups it stands in */
    ConditionList(String id, LedgerYear ledger, List<Condition> before, int depth, Runnable whenChanged) {
        super(6);
        this.id = id;
        this.ledger = ledger;
        this.depth = depth;
        this.whenChanged = whenChanged;
        HBox buttons = new HBox(4, button("add", () -> compose(Optional.empty())));
        if (depth < DEEPEST) buttons.getChildren().add(button("add-group", () -> group(Optional.empty())));
        getChildren().setAll(lines, buttons);
        before.forEach(this::read);
    }

    private Button button(String what, Runnable action) {
        Button button = new Button(MESSAGES.say("condition." + what), new FontIcon(Material2AL.ADD));
        button.setId(id + "-" + what);
        button.getStyleClass().add("flat");
        Hint.on(button, MESSAGES.say("condition." + what + ".tooltip"));
        button.setOnAction(_ -> {
            action.run();
            whenChanged.run();
        });
        return button;
    }

    private void read(Condition condition) {
        if (ComparisonChoice.of(condition).isPresent()) compose(Optional.of(condition));
        else if (Grouping.of(condition).isPresent()) group(Optional.of(condition));
        else keep(condition);
    }

    /** The conditions as they are now. */
    List<Condition> conditions() {
        return parts.stream().flatMap(part -> part.get().stream()).toList();
    }

    /** Whether every row says something. */
    boolean isComplete() {
        return parts.stream().allMatch(part -> part.get().isPresent());
    }

    void compose(Optional<Condition> before) {
        ConditionRow row = new ConditionRow(ledger, before, whenChanged);
        add(row, row::condition);
    }

    private void group(Optional<Condition> before) {
        groups++;
        ConditionGroup group = new ConditionGroup(id + "-" + groups, ledger, before, depth + 1, whenChanged);
        if (before.isEmpty()) group.begin();
        add(group, group::condition);
    }

    private void keep(Condition condition) {
        Label words = new Label(new ConditionWords(ledger.ledger(), ledger.units()).say(condition));
        words.setWrapText(true);
        add(words, () -> Optional.of(condition));
    }

    private void add(Region content, Supplier<Optional<Condition>> part) {
        Button remove = new Button("", new FontIcon(Material2AL.CLOSE));
        remove.getStyleClass().addAll("flat", "button-icon", "condition-remove");
        Hint.on(remove, MESSAGES.say("condition.remove"));
        remove.setAccessibleText(MESSAGES.say("condition.remove"));
        HBox.setHgrow(content, Priority.ALWAYS);
        HBox line = new HBox(4, content, remove);
        line.setAlignment(Pos.TOP_LEFT);
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
