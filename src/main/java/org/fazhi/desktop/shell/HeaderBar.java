package org.fazhi.desktop.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.fazhi.check.Place;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Growth;
import org.fazhi.desktop.control.Hint;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The top of the window (顶栏): year, its state, search, undo and redo, import, export, settings, help. */
final class HeaderBar extends HBox {
    private static final Messages MESSAGES = Messages.of(HeaderBar.class);

    /** Below it the name of the program is left to its icon, at the standard size of text. */
    private static final double ROOM_FOR_NAME = 1000;
    /** Below it import and export are left to their icons, too. */
    private static final double ROOM_FOR_WORDS = 840;

    private final Session session;
    private final ShellActions actions;
    private final ScreenDeck deck;
    private final MenuButton year = new MenuButton();
    private final Label brand = brand();
    private final Label state = new Label();
    private final MenuButton imports;
    private final MenuButton exports;
    private final OperatorMenu operator;
    private final Button undo;
    private final Button redo;

    HeaderBar(Session session, ShellActions actions, ScreenDeck deck, SearchBox search) {
        super(8);
        this.session = session;
        this.actions = actions;
        this.deck = deck;
        undo = iconButton("undo", Material2MZ.UNDO, session::undo);
        redo = iconButton("redo", Material2MZ.REDO, session::redo);
        Button back = iconButton("back", Material2AL.ARROW_BACK, deck::back);
        Button forth = iconButton("forward", Material2AL.ARROW_FORWARD, deck::forth);
        deck.visits().backProperty().subscribe(spot -> showVisit(back, spot, "header.back"));
        deck.visits().forthProperty().subscribe(spot -> showVisit(forth, spot, "header.forward"));
        Button history = iconButton("history-open", Material2AL.HISTORY, actions::history);
        Hint.on(history, MESSAGES.say("header.history"));
        history.setAccessibleText(MESSAGES.say("header.history"));
        year.setId("year");
        year.setMinWidth(Region.USE_PREF_SIZE);
        Hint.on(year, MESSAGES.say("header.year"));
        state.setId("year-state");
        state.getStyleClass().addAll("muted", "small");
        state.setMinWidth(Region.USE_PREF_SIZE);
        imports = imports();
        exports = exports();
        operator = new OperatorMenu(session, actions::operators);
        HBox.setHgrow(search, Priority.ALWAYS);
        search.setMaxWidth(420);
        search.setMinWidth(110);
        Button settings = iconButton("settings", Material2MZ.SETTINGS, actions::settings);
        Hint.on(settings, MESSAGES.say("header.settings"));
        Button help = iconButton("help", Material2AL.HELP_OUTLINE, actions::help);
        Hint.on(help, MESSAGES.say("header.help"));
        settings.setAccessibleText(MESSAGES.say("header.settings"));
        help.setAccessibleText(MESSAGES.say("header.help"));
        getChildren()
                .addAll(
                        brand, back, forth, year, state, air(), search, air(), undo, redo, history, imports, exports,
                        operator, settings, help);
        widthProperty().subscribe(this::fit);
        session.appearance().fontSizeProperty().subscribe(this::fit);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("header-bar");
        session.undoStateProperty().subscribe(this::showUndo);
        session.bookProperty().subscribe(now -> {
            if (now != null) showYear(now);
        });
    }

    OperatorMenu operator() {
        return operator;
    }

    /** Words that find no room are left to icons; nothing is pushed out of the window. */
    private void fit() {
        double room = getWidth() / Growth.of(getScene());
        brand.setContentDisplay(room < ROOM_FOR_NAME ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        boolean words = room >= ROOM_FOR_WORDS;
        List.of(imports, exports)
                .forEach(
                        menu -> menu.setContentDisplay(words ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY));
        operator.fold(room < ROOM_FOR_NAME);
        state.setVisible(words);
        state.setManaged(words);
        setSpacing(words ? 8 : 4);
    }

    /** A finding that was gone to is gone back from in so many words. */
    private void showVisit(Button button, Optional<Visits.Spot> spot, String key) {
        boolean toFindings =
                spot.filter(one -> one.screen().equals(ScreenDeck.CHECK)).isPresent();
        button.setDisable(spot.isEmpty());
        button.getStyleClass().remove("button-icon");
        if (!toFindings) button.getStyleClass().add("button-icon");
        button.setText(toFindings ? MESSAGES.say(key + ".check") : "");
        button.setMinWidth(Region.USE_PREF_SIZE);
        String words = spot.map(one -> MESSAGES.say(key, name(one))).orElse(MESSAGES.say(key + ".nothing"));
        Hint.on(button, words);
        button.setAccessibleText(words);
    }

    private String name(Visits.Spot spot) {
        return spot.place()
                .map(Place::label)
                .filter(label -> !label.isBlank())
                .orElseGet(() -> deck.title(spot.screen()));
    }

    private static Label brand() {
        ImageView icon = new ImageView(HeaderBar.class
                .getResource("/org/fazhi/desktop/icons/fazhi-48.png")
                .toExternalForm());
        icon.setFitWidth(22);
        icon.setFitHeight(22);
        icon.setSmooth(true);
        Label brand = new Label(MESSAGES.say("window.name"), icon);
        brand.getStyleClass().addAll("section-title", "brand");
        brand.setMinWidth(Region.USE_PREF_SIZE);
        return brand;
    }

    private static Region air() {
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        return air;
    }

    private static Button iconButton(String id, Ikon icon, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private MenuButton imports() {
        MenuButton menu = new MenuButton(MESSAGES.say("header.import"), new FontIcon(Material2AL.GET_APP));
        menu.setId("import");
        MenuItem ledger = item("import-ledgers", "header.import.ledger", actions::importLedger);
        ledger.disableProperty()
                .bind(session.bookProperty().map(YearBook::locked).orElse(true));
        menu.getItems()
                .addAll(
                        item("import-indicators", "header.import.indicators", actions::importIndicators),
                        ledger,
                        item("import-report", "header.import.report", actions::importReport),
                        item("import-merge", "header.import.merge", actions::merge));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.getStyleClass().add("flat");
        return menu;
    }

    private MenuButton exports() {
        MenuButton menu = new MenuButton(MESSAGES.say("header.export"), new FontIcon(Material2MZ.PUBLISH));
        menu.setId("export");
        menu.getItems()
                .addAll(
                        item("export-report", "header.export.report", actions::exportReport),
                        item("export-indicators", "header.export.indicators", actions::exportIndicators),
                        new SeparatorMenuItem(),
                        item("export-backups", "header.export.backups", actions::backups));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.getStyleClass().add("flat");
        return menu;
    }

    private static MenuItem item(String id, String key, Runnable action) {
        MenuItem item = new MenuItem(MESSAGES.say(key));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private MenuItem removal(YearBook book) {
        MenuItem item = item("year-remove", "header.year.remove", actions::removeYear);
        item.setText(MESSAGES.say("header.year.remove", book.year()));
        return item;
    }

    private void showUndo(Workspace.UndoState now) {
        show(undo, now.undo(), "header.undo", "header.undo.nothing");
        show(redo, now.redo(), "header.redo", "header.redo.nothing");
    }

    private static void show(Button button, String what, String key, String nothing) {
        button.setDisable(what.isEmpty());
        String words = what.isEmpty() ? MESSAGES.say(nothing) : MESSAGES.say(key, what);
        Hint.on(button, words);
        button.setAccessibleText(words);
    }

    private void showYear(YearBook book) {
        year.setText(MESSAGES.say("header.year.label", book.year()));
        state.setText(MESSAGES.say(book.locked() ? "header.locked" : "header.open"));
        year.getItems().clear();
        for (int kept : session.workspace().years().reversed()) {
            MenuItem choice = new MenuItem(MESSAGES.say("header.year.label", kept));
            choice.setId("year-" + kept);
            choice.setOnAction(_ -> session.switchYear(kept));
            year.getItems().add(choice);
        }
        year.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("year-filings", "header.year.filings", actions::filings),
                        item("year-new", "header.year.new", actions::newYear),
                        removal(book));
    }
}
