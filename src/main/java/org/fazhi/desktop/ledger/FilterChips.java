package org.fazhi.desktop.ledger;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.control.Hint;
import org.fazhi.language.Excerpt;
import org.fazhi.language.Messages;
import org.fazhi.ledger.ConditionWords;
import org.fazhi.ledger.LedgerTotals;
import org.fazhi.ledger.LedgerYear;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** What the table is filtered by, each part with its way out (筛选条件); above it, whose rows these are (依据). */
final class FilterChips extends VBox {
    private static final Messages MESSAGES = Messages.of(FilterChips.class);
    private static final int LONGEST = 36;

    private final ObjectProperty<LedgerView> view;
    private final ConditionWords words;
    private final Label basis = new Label();
    private final Hint basisHint = Hint.on(basis);
    private final HBox banner;
    private final FlowPane chips = new FlowPane(6, 6);
    private Optional<LedgerTotals> totals = Optional.empty();
    private boolean narrow;

    FilterChips(LedgerYear ledger, ObjectProperty<LedgerView> view) {
        super(6);
        this.view = view;
        this.words = new ConditionWords(ledger.ledger(), ledger.units());
        basis.setId("basis");
        basis.getStyleClass().add("strong");
        basis.setMinWidth(0);
        basis.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Button leave = new Button(MESSAGES.say("chips.clear"));
        leave.setId("basis-clear");
        leave.getStyleClass().addAll("small", "flat");
        leave.setMinWidth(Region.USE_PREF_SIZE);
        leave.setOnAction(_ -> change(LedgerView::withoutBasis));
        banner = new HBox(12, new FontIcon(Material2AL.FACT_CHECK), basis, leave);
        banner.getStyleClass().add("basis-banner");
        banner.setAlignment(Pos.CENTER_LEFT);
        chips.setId("filter-chips");
        chips.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(banner, chips);
        view.subscribe(this::show);
    }

    /** Whose rows these are; on the line of the tools in a narrow window. */
    Node banner() {
        return banner;
    }

    /** Leaves its banner, and the conditions of a figure to the banner's tooltip, where they would take the rows' room. */
    void narrow(boolean now) {
        if (now == narrow) return;
        narrow = now;
        if (narrow) getChildren().remove(banner);
        else getChildren().setAll(banner, chips);
        show(view.get());
        totals.ifPresent(this::count);
    }

    /** Says how many rows are behind the figure, as soon as that is known. */
    void count(LedgerTotals now) {
        totals = Optional.of(now);
        view.get().basis().ifPresent(rows -> say(rows, MESSAGES.say("basis", rows.title(), now.filtered())));
    }

    private void say(LedgerView.Basis rows, String title) {
        basis.setText(title);
        basisHint.say(Stream.concat(Stream.of(title), rows.conditions().stream().map(words::say))
                .collect(Collectors.joining("\n")));
    }

    private void show(LedgerView now) {
        banner.setVisible(now.basis().isPresent());
        banner.setManaged(now.basis().isPresent());
        now.basis().ifPresentOrElse(rows -> say(rows, rows.title()), () -> basis.setText(""));
        chips.getChildren().clear();
        now.basis()
                .filter(_ -> !narrow)
                .ifPresent(rows -> rows.conditions()
                        .forEach(condition -> chips.getChildren().add(condition(words.say(condition)))));
        now.byColumn()
                .forEach((column, condition) -> chips.getChildren()
                        .add(chip("chip-" + column, words.say(condition), one -> one.where(column, Optional.empty()))));
        if (!now.search().isBlank())
            chips.getChildren()
                    .add(chip("chip-search", MESSAGES.say("chips.search", now.search()), one -> one.searching("")));
        if (!now.byColumn().isEmpty() || !now.search().isBlank())
            chips.getChildren().add(clear());
        boolean some = !chips.getChildren().isEmpty();
        chips.setVisible(some);
        chips.setManaged(some);
        setVisible(some || now.basis().isPresent() && !narrow);
        setManaged(isVisible());
    }

    /** A condition of the figure's own, which cannot be taken off by itself. */
    private static Node condition(String sentence) {
        Label label = new Label(shortened(sentence));
        Hint.on(label, sentence);
        label.getStyleClass().addAll("filter-chip", "small", "muted");
        return label;
    }

    private Button chip(String id, String sentence, UnaryOperator<LedgerView> takenOff) {
        Button chip = new Button(shortened(sentence), new FontIcon(Material2AL.CLOSE));
        chip.setId(id);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().addAll("filter-chip", "small");
        Hint.on(chip, MESSAGES.say("chips.take_off", sentence));
        chip.setOnAction(_ -> change(takenOff));
        return chip;
    }

    private Button clear() {
        Button clear = new Button(MESSAGES.say("chips.clear"));
        clear.setId("filters-clear");
        clear.getStyleClass().addAll("small", "flat");
        clear.setOnAction(_ -> change(LedgerView::unfiltered));
        return clear;
    }

    private void change(UnaryOperator<LedgerView> step) {
        view.set(step.apply(view.get()));
    }

    private static String shortened(String sentence) {
        return Excerpt.of(sentence, LONGEST);
    }
}
