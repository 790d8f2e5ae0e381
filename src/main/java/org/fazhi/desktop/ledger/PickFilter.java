package org.fazhi.desktop.ledger;

import atlantafx.base.controls.CustomTextField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.fazhi.desktop.control.CommittedText;
import org.fazhi.language.Messages;
import org.fazhi.language.Pinyin;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Condition;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/** Filters codes, units and flags by picking from what there is (选择筛选). */
final class PickFilter implements ColumnFilter {
    private static final Messages MESSAGES = Messages.of(PickFilter.class);
    private static final int LONG = 8;
    private static final double ROW = 30;

    /** @param value the code of what is picked */
    record Pick(String value, String label) {
        private static final String YES = "yes";
        private static final String NO = "no";

        static Pick of(String value, String label) {
            return new Pick(value, label);
        }

        static Pick flag(boolean yes) {
            return new Pick(yes ? YES : NO, MESSAGES.say(yes ? "flag.yes" : "flag.no"));
        }
    }

    private final Column column;
    private final List<Pick> picks;
    private final Consumer<Optional<Condition>> whenSet;
    private final FilterButton button;
    private final CustomTextField search = new CustomTextField();
    private final ListView<Pick> list = new ListView<>();
    private final Set<String> picked = new LinkedHashSet<>();

    PickFilter(Column column, List<Pick> picks, FilterWords words, Consumer<Optional<Condition>> whenSet) {
        this.column = column;
        this.picks = List.copyOf(picks);
        this.whenSet = whenSet;
        button = new FilterButton(column, words);
        list.setId("filter-picks");
        list.setFixedCellSize(ROW);
        list.setPrefSize(220, ROW * Math.clamp(picks.size(), 2, LONG) + 2);
        list.setCellFactory(_ -> new PickCell());
        list.getItems().setAll(picks);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        search.setId("filter-search");
        search.setLeft(new FontIcon(Material2MZ.SEARCH));
        search.setPromptText(MESSAGES.say("filter.pick.search"));
        new CommittedText(search, Duration.ZERO, this::narrow);
        search.setOnKeyPressed(key -> {
            if (key.getCode() != KeyCode.DOWN) return;
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        });
        boolean many = picks.size() > LONG;
        button.holds(many ? new VBox(8, search, list) : new VBox(list), whenSet, () -> opened(many));
    }

    private void opened(boolean many) {
        search.clear();
        list.getSelectionModel().selectFirst();
        if (many) search.requestFocus();
        else list.requestFocus();
    }

    private void narrow(String typed) {
        list.getItems()
                .setAll(picks.stream()
                        .filter(pick -> typed.isBlank() || Pinyin.matches(pick.label(), typed))
                        .toList());
    }

    private void key(KeyEvent key) {
        Pick chosen = list.getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.SPACE && chosen != null) turn(chosen);
        else if (key.getCode() == KeyCode.ENTER) button.close();
        else return;
        key.consume();
    }

    private void turn(Pick pick) {
        if (!picked.remove(pick.value())) picked.add(pick.value());
        list.refresh();
        whenSet.accept(condition());
    }

    private Optional<Condition> condition() {
        if (picked.isEmpty()) return Optional.empty();
        if (!(column.type() instanceof ColumnType.Flag)) return Optional.of(new Condition.OneOf(column.code(), picked));
        // Yes and no together are everything.
        return picked.size() > 1
                ? Optional.empty()
                : Optional.of(new Condition.Flagged(column.code(), picked.contains(Pick.YES)));
    }

    @Override
    public Region node() {
        return button;
    }

    @Override
    public void open() {
        button.open();
    }

    @Override
    public void show(Optional<Condition> condition) {
        button.show(condition);
        if (condition.equals(condition())) return;
        picked.clear();
        if (condition.orElse(null) instanceof Condition.OneOf(String _, Set<String> values)) picked.addAll(values);
        if (condition.orElse(null) instanceof Condition.Flagged(String _, boolean yes))
            picked.add(Pick.flag(yes).value());
        list.refresh();
    }

    private final class PickCell extends ListCell<Pick> {
        private final CheckBox box = new CheckBox();

        PickCell() {
            box.setFocusTraversable(false);
            box.setMouseTransparent(true);
            setOnMouseClicked(_ -> {
                if (getItem() != null) turn(getItem());
            });
        }

        @Override
        protected void updateItem(Pick pick, boolean empty) {
            super.updateItem(pick, empty);
            setGraphic(empty || pick == null ? null : box);
            if (empty || pick == null) return;
            box.setText(pick.label());
            box.setSelected(picked.contains(pick.value()));
        }
    }
}
