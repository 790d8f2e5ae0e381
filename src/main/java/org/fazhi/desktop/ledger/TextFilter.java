package org.fazhi.desktop.ledger;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.fazhi.desktop.control.CommittedText;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.Condition;

/** Filters words by what they hold, or by their pinyin initials (文字筛选). */
final class TextFilter implements ColumnFilter {
    private static final Messages MESSAGES = Messages.of(TextFilter.class);
    private static final Duration PAUSE = Duration.millis(200);

    private static final String STYLED = "column-filter-text";

    private final TextField field = new TextField();
    private final CommittedText typed;

    TextFilter(Column column, Consumer<Optional<Condition>> whenSet) {
        field.setId("filter-" + column.code());
        field.getStyleClass().add("column-filter");
        field.setPromptText(MESSAGES.say("filter.contains"));
        field.setAccessibleText(MESSAGES.say("filter.of", column.label()));
        field.skinProperty().subscribe(skin -> {
            if (skin != null) Platform.runLater(this::styleAnew);
        });
        typed = new CommittedText(
                field,
                PAUSE,
                text -> whenSet.accept(
                        text.isBlank()
                                ? Optional.empty()
                                : Optional.of(new Condition.Contains(column.code(), text.strip()))));
    }

    /** In the head of a column the toolkit does not see to the styles of a skin that is made while the table is laid out. */
    private void styleAnew() {
        if (!field.getStyleClass().contains(STYLED)) field.getStyleClass().add(STYLED);
    }

    @Override
    public Region node() {
        return field;
    }

    @Override
    public void show(Optional<Condition> condition) {
        String text = condition
                .map(one -> one instanceof Condition.Contains(String _, String held) ? held : "")
                .orElse("");
        field.setPromptText(MESSAGES.say(condition.isPresent() && text.isEmpty() ? "filter.set" : "filter.contains"));
        if (!field.getText().strip().equals(text) && !typed.isComposing()) typed.show(text);
    }

    @Override
    public void open() {
        field.requestFocus();
    }
}
