package org.fazhi.desktop.entry;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.control.Hint;
import org.fazhi.desktop.control.Why;
import org.fazhi.language.Messages;
import org.fazhi.language.Pinyin;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The entries of one catalogue list with search, adding, ordering and retiring (条目列表). */
final class EntryList extends VBox {
    private static final Messages MESSAGES = Messages.of(EntryList.class);

    /** What a list asks for. */
    interface Actions {
        /** @param code empty for a new one */
        void open(String code);

        /** Begins a new one, and goes to it. */
        void add();

        void move(String code, int places);

        void leave(String code);

        void restore(String code);
    }

    private final EntryKind kind;
    private final Actions actions;
    private final CustomTextField search = new CustomTextField();
    private final ListView<CatalogueEntry> list = new ListView<>();
    private final Button add;
    private final Button up;
    private final Button down;
    private final Button leave;
    private List<CatalogueEntry> entries = List.of();
    private boolean locked;
    private final Why why = new Why("entry-why");
    private boolean refilling;

    EntryList(EntryKind kind, Actions actions) {
        super(8);
        this.kind = kind;
        this.actions = actions;
        getStyleClass().add("entry-list");
        search.setId("entry-search");
        search.setLeft(new FontIcon(Material2MZ.SEARCH));
        search.setPromptText(MESSAGES.say("search"));
        search.setAccessibleText(MESSAGES.say("search"));
        list.setId("entry-list");
        list.setAccessibleText(kind.name());
        list.setCellFactory(_ -> new EntryCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        add = button("add", Material2AL.ADD, actions::add);
        up = button("up", Material2AL.ARROW_UPWARD, () -> selected().ifPresent(one -> actions.move(one.code(), -1)));
        down = button(
                "down", Material2AL.ARROW_DOWNWARD, () -> selected().ifPresent(one -> actions.move(one.code(), 1)));
        up.setVisible(kind.isOrdered());
        down.setVisible(kind.isOrdered());
        leave = new Button();
        leave.setId("entry-retire");
        leave.getStyleClass().add("flat");
        leave.setOnAction(_ -> selected().ifPresent(this::leaveOrRestore));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(search, list, new HBox(4, add, up, down, gap, leave), why);
        search.textProperty().subscribe(this::refill);
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    }

    void show(List<CatalogueEntry> shown, boolean isLocked) {
        entries = shown;
        locked = isLocked;
        refill();
    }

    void select(String code) {
        list.getItems().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .ifPresent(entry -> {
                    list.getSelectionModel().select(entry);
                    bring(code);
                    actions.open(code);
                });
    }

    /** Brings an entry into sight where it is the chosen one. */
    void bring(String code) {
        selected()
                .filter(one -> one.code().equals(code))
                .ifPresent(one -> list.scrollTo(Math.max(0, list.getItems().indexOf(one) - 3)));
    }

    /** Opens the chosen entry anew, or a form for a first one where there is none. */
    void reopen() {
        actions.open(selected().map(CatalogueEntry::code).orElse(""));
    }

    /** The chosen entry stays chosen while the list is filled anew; at first it is the first one. */
    private void refill() {
        Optional<String> chosen = selected().map(CatalogueEntry::code);
        refilling = true;
        list.getItems()
                .setAll(entries.stream()
                        .filter(one -> search.getText().isBlank()
                                || Pinyin.matches(one.name(), search.getText().strip()))
                        .toList());
        chosen.flatMap(code -> list.getItems().stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst())
                .ifPresent(list.getSelectionModel()::select);
        refilling = false;
        if (selected().isEmpty()) list.getSelectionModel().selectFirst();
        showButtons();
    }

    private void chosen(CatalogueEntry entry) {
        showButtons();
        if (entry != null && !refilling) actions.open(entry.code());
    }

    private void showButtons() {
        Optional<CatalogueEntry> chosen = selected();
        boolean isOrderShown = search.getText().isBlank();
        add.setDisable(locked);
        up.setDisable(locked || chosen.isEmpty() || !isOrderShown);
        down.setDisable(locked || chosen.isEmpty() || !isOrderShown);
        leave.setDisable(locked || chosen.isEmpty());
        why.setText(whyNot(chosen.isPresent(), isOrderShown));
        leave.setText(leaving(chosen.filter(CatalogueEntry::retired).isPresent()));
    }

    /** The dialog says once that the year is filed. */
    private String whyNot(boolean isChosen, boolean isOrderShown) {
        if (locked) return "";
        if (!isChosen) return entries.isEmpty() ? "" : MESSAGES.say("why.none");
        return kind.isOrdered() && !isOrderShown ? MESSAGES.say("why.searched") : "";
    }

    private String leaving(boolean retired) {
        if (retired) return MESSAGES.say("restore");
        return MESSAGES.say(
                switch (kind.leaving()) {
                    case RETIRED -> "retire";
                    case REMOVED -> "remove";
                });
    }

    private void leaveOrRestore(CatalogueEntry entry) {
        if (entry.retired()) actions.restore(entry.code());
        else actions.leave(entry.code());
    }

    private Optional<CatalogueEntry> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private static Button button(String key, Ikon icon, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.setId("entry-" + key);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(MESSAGES.say(key));
        Hint.on(button, MESSAGES.say(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static final class EntryCell extends ListCell<CatalogueEntry> {
        private EntryCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(CatalogueEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setGraphic(empty ? null : drawn(entry));
        }

        private static Node drawn(CatalogueEntry entry) {
            Label name = new Label(entry.retired() ? MESSAGES.say("retired.name", entry.name()) : entry.name());
            if (entry.retired()) name.getStyleClass().add("muted");
            Label group = new Label(entry.group());
            group.getStyleClass().addAll("muted", "small");
            return new VBox(name, group);
        }
    }
}
