package org.fazhi.desktop.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.control.Hint;
import org.fazhi.desktop.control.grid.TabularText;
import org.fazhi.desktop.entry.WrittenPart;
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
final class ConditionList extends VBox implements WrittenPart {
    private static final Messages MESSAGES = Messages.of(ConditionList.class);

    /** Groups within groups beyond this are read, but not begun: nobody would see through them. */
    private static final int DEEPEST = 2;

    private final String id;
    private final LedgerYear ledger;
    private final int depth;
    private final Runnable whenChanged;
    private final VBox lines = new VBox(4);
    private final List<Part> parts = new ArrayList<>();
    private int groups;

    /** A line of the list. */
    interface Part {

        /** What it says; empty while something is missing. */
        Optional<Condition> condition();

        /** As rows of cells: what stands in a group begins with an empty cell. */
        List<List<String>> written();
    }

    /** A condition that cannot be composed here (只能整条保留的条件). */
    private record Kept(Condition kept, String words) implements Part {
        @Override
        public Optional<Condition> condition() {
            return Optional.of(kept);
        }

        @Override
        public List<List<String>> written() {
            return List.of(List.of(words));
        }
    }

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
        return parts.stream().flatMap(part -> part.condition().stream()).toList();
    }

    /** Whether every row says something. */
    boolean isComplete() {
        return parts.stream().allMatch(part -> part.condition().isPresent());
    }

    ConditionRow compose(Optional<Condition> before) {
        ConditionRow row = new ConditionRow(ledger, before, whenChanged);
        add(row, row);
        return row;
    }

    private ConditionGroup group(Optional<Condition> before) {
        groups++;
        ConditionGroup group = new ConditionGroup(id + "-" + groups, ledger, before, depth + 1, whenChanged);
        if (before.isEmpty()) group.begin();
        add(group, group);
        return group;
    }

    private void keep(Condition condition) {
        Kept kept = new Kept(condition, new ConditionWords(ledger.ledger(), ledger.units()).say(condition));
        Label words = new Label(kept.words());
        words.setWrapText(true);
        add(words, kept);
    }

    @Override
    public String written() {
        return TabularText.format(rows());
    }

    @Override
    public void write(String words) {
        write(TabularText.parse(words));
    }

    List<List<String>> rows() {
        return parts.stream().flatMap(part -> part.written().stream()).toList();
    }

    /** Composes what was written anew; what can only be kept is kept where it still is. */
    void write(List<List<String>> rows) {
        List<Kept> kept = parts.stream()
                .filter(Kept.class::isInstance)
                .map(Kept.class::cast)
                .toList();
        parts.clear();
        lines.getChildren().clear();
        for (int at = 0; at < rows.size(); at++) {
            List<String> row = rows.get(at);
            List<List<String>> within = rows.stream()
                    .skip(at + 1)
                    .takeWhile(one -> one.getFirst().isEmpty())
                    .map(one -> one.subList(1, one.size()))
                    .toList();
            if (row.size() > 1) compose(Optional.empty()).write(row);
            else if (Grouping.isCalled(row.getFirst())) group(Optional.empty()).write(row.getFirst(), within);
            else
                kept.stream()
                        .filter(one -> one.words().equals(row.getFirst()))
                        .findFirst()
                        .ifPresent(one -> keep(one.kept()));
            at += within.size();
        }
    }

    private void add(Region content, Part part) {
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

    private void remove(Node line, Part part) {
        lines.getChildren().remove(line);
        parts.remove(part);
        whenChanged.run();
    }
}
