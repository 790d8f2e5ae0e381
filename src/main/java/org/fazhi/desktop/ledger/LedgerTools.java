package org.fazhi.desktop.ledger;

import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.fazhi.desktop.control.CommittedText;
import org.fazhi.desktop.control.Hint;
import org.fazhi.language.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** What stands above the table of a ledger (工具栏): quick search, new record, columns, and the form's fold. */
final class LedgerTools extends HBox {
    private static final Messages MESSAGES = Messages.of(LedgerTools.class);
    private static final Duration PAUSE = Duration.millis(250);

    private final CustomTextField search = new CustomTextField();
    private final Button create = button("create", Material2AL.ADD);
    private final Button imports = button("import", Material2AL.GET_APP);
    private final MenuButton exports = new MenuButton(MESSAGES.say("tools.export"), new FontIcon(Material2MZ.PUBLISH));
    private final MenuButton columns = new MenuButton("", new FontIcon(Material2MZ.VIEW_COLUMN));
    private final Region air = new Region();
    private final ToggleButton form = new ToggleButton("", new FontIcon(Material2MZ.VERTICAL_SPLIT));

    LedgerTools(ObjectProperty<LedgerView> view, RowActions actions, Runnable whenSearched) {
        super(8);
        search.setId("ledger-search");
        search.setPromptText(MESSAGES.say("tools.search"));
        search.setAccessibleText(MESSAGES.say("tools.search"));
        Hint.on(search, MESSAGES.say("tools.search.tooltip"));
        search.setLeft(new FontIcon(Material2MZ.SEARCH));
        search.setMinWidth(120);
        search.setPrefWidth(240);
        CommittedText typed =
                new CommittedText(search, PAUSE, text -> view.set(view.get().searching(text.strip())));
        view.subscribe(now -> {
            if (!now.search().equals(search.getText().strip()) && !typed.isComposing()) typed.show(now.search());
        });
        search.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) search.clear();
            else if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.ESCAPE)
                whenSearched.run();
            else return;
            key.consume();
        });
        create.setOnAction(_ -> actions.create());
        imports.setOnAction(_ -> actions.importFile());
        exports(view, actions);
        columns.setId("ledger-columns");
        Hint.on(columns, MESSAGES.say("tools.columns"));
        columns.setAccessibleText(MESSAGES.say("tools.columns"));
        columns.getStyleClass().addAll("button-icon", "flat");
        form.setId("form-fold");
        Hint.on(form, MESSAGES.say("tools.form"));
        form.setAccessibleText(MESSAGES.say("tools.form"));
        form.getStyleClass().addAll("button-icon", "flat");
        HBox.setHgrow(air, Priority.ALWAYS);
        getChildren().setAll(search, air, create, imports, exports, columns, form);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("ledger-tools");
    }

    private void exports(ObjectProperty<LedgerView> view, RowActions actions) {
        MenuItem filtered = new MenuItem();
        filtered.setId("export-filtered");
        filtered.setOnAction(_ -> actions.export(false));
        filtered.disableProperty().bind(view.map(now -> !now.isFiltered()));
        filtered.textProperty()
                .bind(view.map(
                        now -> MESSAGES.say(now.isFiltered() ? "tools.export.filtered" : "tools.export.unfiltered")));
        MenuItem all = new MenuItem(MESSAGES.say("tools.export.all"));
        all.setId("export-all");
        all.setOnAction(_ -> actions.export(true));
        exports.getItems().setAll(filtered, all);
        exports.setId("ledger-export");
        exports.getStyleClass().add("flat");
        exports.setMinWidth(USE_PREF_SIZE);
        Hint.on(exports, MESSAGES.say("tools.export"));
    }

    private static Button button(String what, Ikon icon) {
        Button button = new Button(MESSAGES.say("tools." + what), new FontIcon(icon));
        button.setId("ledger-" + what);
        Hint.on(button, MESSAGES.say("tools." + what + ".tooltip"));
        button.getStyleClass().add("flat");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /** Lets the columns of the table be chosen, and the ledger be given others. */
    void choose(RecordTable table, Runnable whenReset, Runnable whenDesigned) {
        for (LedgerColumn column : table.columns()) {
            CheckMenuItem item = new CheckMenuItem(column.label());
            item.setId("column-" + column.getId());
            item.setSelected(column.isVisible());
            item.selectedProperty().bindBidirectional(column.visibleProperty());
            columns.getItems().add(item);
        }
        MenuItem usual = new MenuItem(MESSAGES.say("tools.columns.usual"));
        usual.setId("columns-usual");
        usual.setOnAction(_ -> whenReset.run());
        MenuItem design = new MenuItem(MESSAGES.say("tools.design"));
        design.setId("ledger-design-open");
        design.setOnAction(_ -> whenDesigned.run());
        columns.getItems().addAll(new SeparatorMenuItem(), usual, design);
    }

    ToggleButton formFold() {
        return form;
    }

    /** Leaves the words of the buttons to their tooltips where there is no room for both. */
    void narrow(boolean narrow) {
        ContentDisplay shown = narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        List.of(create, imports, exports).forEach(button -> button.setContentDisplay(shown));
        search.setPromptText(MESSAGES.say(narrow ? "tools.search.short" : "tools.search"));
        search.setMinWidth(narrow ? 90 : 120);
        search.setPrefWidth(narrow ? 120 : 240);
    }

    /** Takes others onto its line, where there is none for them: first of all, and after the search. */
    void hold(List<? extends Node> first, List<? extends Node> afterSearch) {
        List<Node> all = new ArrayList<>(first);
        all.add(search);
        all.addAll(afterSearch);
        if (afterSearch.isEmpty()) all.add(air);
        afterSearch.forEach(one -> HBox.setHgrow(one, Priority.ALWAYS));
        all.addAll(List.of(create, imports, exports, columns, form));
        if (!getChildren().equals(all)) getChildren().setAll(all);
        setSpacing(all.size() > 7 || !afterSearch.isEmpty() ? 4 : 8);
    }

    void enterSearch() {
        search.requestFocus();
        search.selectAll();
    }

    void closeTo(String closed) {
        boolean locked = !closed.isEmpty();
        create.setDisable(locked);
        imports.setDisable(locked);
        if (!locked) return;
        List.of(create, imports).forEach(button -> Hint.on(button, closed));
    }
}
