package org.fazhi.desktop.design;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.control.Hint;
import org.fazhi.desktop.control.grid.TabularText;
import org.fazhi.desktop.entry.Aliases;
import org.fazhi.desktop.entry.WrittenPart;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CodeEntry;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * Edits the words of a code list (代码表): one line each, with its aliases. A word keeps its code under a new label, so that
 * rows that have it follow.
 */
final class CodeListEditor extends VBox implements WrittenPart {
    private static final Messages MESSAGES = Messages.of(CodeListEditor.class);

    private final Runnable whenChanged;
    private final VBox lines = new VBox(4);
    private final List<Line> order = new ArrayList<>();
    /** The words that are saved, by their codes. */
    private final Map<String, Line> saved = new HashMap<>();

    CodeListEditor(Runnable whenChanged) {
        super(8);
        this.whenChanged = whenChanged;
        Button add = new Button(MESSAGES.say("codes.add"), new FontIcon(Material2AL.ADD));
        add.setId("codes-add");
        add.getStyleClass().add("flat");
        add.setOnAction(_ -> {
            Line line = add(CodeEntry.of(""));
            line.label.requestFocus();
        });
        getChildren().setAll(lines, add);
    }

    void show(List<CodeEntry> entries) {
        entries.forEach(entry -> saved.put(entry.code(), add(entry)));
    }

    /** The list as it is now; a line left empty is none. */
    List<CodeEntry> entries() {
        Set<String> taken = new HashSet<>();
        order.stream().map(line -> line.code).filter(code -> !code.isEmpty()).forEach(taken::add);
        return order.stream()
                .filter(line -> !line.label.getText().isBlank())
                .map(line -> line.entry(taken))
                .toList();
    }

    @Override
    public String written() {
        return TabularText.format(order.stream().map(Line::written).toList());
    }

    @Override
    public void write(String words) {
        order.clear();
        TabularText.parse(words).stream().filter(row -> row.size() >= 3).forEach(row -> {
            Line line = Optional.ofNullable(saved.get(row.getFirst())).orElseGet(() -> new Line(CodeEntry.of("")));
            line.label.setText(row.get(1));
            line.aliases.setText(row.get(2));
            if (row.size() > 3) line.group.setText(row.get(3));
            order.add(line);
        });
        redraw();
    }

    private Line add(CodeEntry entry) {
        Line line = new Line(entry);
        order.add(line);
        redraw();
        return line;
    }

    private void move(Line line, int places) {
        int at = order.indexOf(line);
        int to = at + places;
        if (to < 0 || to >= order.size()) return;
        Collections.swap(order, at, to);
        redraw();
        whenChanged.run();
    }

    private void remove(Line line) {
        order.remove(line);
        redraw();
        whenChanged.run();
    }

    private void redraw() {
        lines.getChildren().setAll(order.stream().<Node>map(line -> line.row).toList());
    }

    /** One word being edited; a new one has no code yet. */
    private final class Line {
        private final String code;
        private final List<String> before;
        private final TextField group = new TextField();
        private final TextField label = new TextField();
        private final TextField aliases = new TextField();
        private final HBox row;

        private Line(CodeEntry entry) {
            code = entry.code();
            before = entry.aliases();
            label.setText(entry.label());
            label.getStyleClass().add("codes-label");
            label.setPromptText(MESSAGES.say("codes.label"));
            label.setAccessibleText(MESSAGES.say("codes.label"));
            group.setText(entry.group());
            group.setPromptText(MESSAGES.say("codes.group"));
            group.setAccessibleText(MESSAGES.say("codes.group"));
            aliases.setText(Aliases.join(entry.aliases()));
            aliases.setPromptText(MESSAGES.say("codes.aliases"));
            aliases.setAccessibleText(MESSAGES.say("codes.aliases"));
            HBox.setHgrow(label, Priority.ALWAYS);
            HBox.setHgrow(aliases, Priority.ALWAYS);
            HBox.setHgrow(group, Priority.SOMETIMES);
            Stream.of(label, aliases, group).forEach(field -> {
                field.setPrefWidth(80);
                field.textProperty().addListener((_, _, _) -> whenChanged.run());
            });
            row = new HBox(
                    4,
                    label,
                    aliases,
                    group,
                    button("up", Material2AL.ARROW_UPWARD, () -> move(this, -1)),
                    button("down", Material2AL.ARROW_DOWNWARD, () -> move(this, 1)),
                    button("remove", Material2AL.CLOSE, () -> remove(this)));
            row.setAlignment(Pos.CENTER_LEFT);
        }

        private List<String> written() {
            return List.of(code, label.getText(), aliases.getText(), group.getText());
        }

        private CodeEntry entry(Set<String> taken) {
            String shown = label.getText().strip();
            String kept = code;
            for (int number = 2; kept.isEmpty(); number++) {
                String candidate = number == 2 ? shown : shown + number;
                if (taken.add(candidate)) kept = candidate;
            }
            return new CodeEntry(
                    kept,
                    shown,
                    Aliases.split(aliases.getText(), before),
                    group.getText().strip());
        }

        private Button button(String key, Ikon icon, Runnable action) {
            Button button = new Button("", new FontIcon(icon));
            button.getStyleClass().addAll("flat", "button-icon", "codes-" + key);
            Hint.on(button, MESSAGES.say("codes." + key));
            button.setAccessibleText(MESSAGES.say("codes." + key));
            button.setOnAction(_ -> action.run());
            return button;
        }
    }
}
