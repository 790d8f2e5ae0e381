package org.fazhi.desktop.ledger;

import atlantafx.base.controls.Popover;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.control.Bubble;
import org.fazhi.desktop.control.Hint;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Condition;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Shows a filter that takes more than a word to set, and opens the bubble in which it is set (筛选按钮). */
final class FilterButton extends Button {
    private static final Messages MESSAGES = Messages.of(FilterButton.class);
    private static final PseudoClass SET = PseudoClass.getPseudoClass("set");

    private final Column column;
    private final FilterWords words;
    private final Hint hint = Hint.on(this);
    private Supplier<Popover> made = Popover::new;
    /** Made when it is first opened: each has a window of its own. */
    private Optional<Popover> bubble = Optional.empty();

    private Runnable whenOpened = () -> {};

    FilterButton(Column column, FilterWords words) {
        this.column = column;
        this.words = words;
        setId("filter-" + column.code());
        setGraphic(new FontIcon(Material2AL.ARROW_DROP_DOWN));
        setContentDisplay(ContentDisplay.RIGHT);
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().addAll("column-filter", "filter-button");
        setOnAction(_ -> open());
    }

    /** @param whenSet told when the filter is taken off, or only blank or filled cells are wanted */
    void holds(VBox content, Consumer<Optional<Condition>> whenSet, Runnable opened) {
        whenOpened = opened;
        made = () -> bubble(content, whenSet);
    }

    private Popover bubble(VBox content, Consumer<Optional<Condition>> whenSet) {
        HBox whole = new HBox(
                8,
                choice("blank", whenSet, Optional.of(new Condition.Given(column.code(), false))),
                choice("given", whenSet, Optional.of(new Condition.Given(column.code(), true))),
                choice("clear", whenSet, Optional.empty()));
        if (column.type() instanceof ColumnType.Date(boolean conditional) && conditional)
            whole.getChildren()
                    .add(
                            2,
                            choice(
                                    "not_applicable",
                                    whenSet,
                                    Optional.of(new Condition.Applies(column.code(), false))));
        VBox all = new VBox(8, content, whole);
        all.getStyleClass().add("picker");
        return new Popover(all);
    }

    private Button choice(String what, Consumer<Optional<Condition>> whenSet, Optional<Condition> condition) {
        Button button = new Button(MESSAGES.say("filter." + what));
        button.setId("filter-" + what);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> {
            whenSet.accept(condition);
            close();
        });
        return button;
    }

    void open() {
        if (bubble.isEmpty()) bubble = Optional.of(made.get());
        Bubble.show(bubble.get(), this);
        whenOpened.run();
    }

    void close() {
        bubble.ifPresent(Popover::hide);
        requestFocus();
    }

    void show(Optional<Condition> condition) {
        String said = condition.map(words::briefly).orElse(MESSAGES.say("filter.all"));
        setText(said);
        pseudoClassStateChanged(SET, condition.isPresent());
        String whole = MESSAGES.say("filter.tooltip", column.label(), said);
        hint.say(whole);
        setAccessibleText(whole);
    }
}
