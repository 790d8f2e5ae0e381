package org.fazhi.desktop.area;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.check.Place;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Hint;
import org.fazhi.desktop.ledger.LedgerPane;
import org.fazhi.desktop.ledger.LedgerSight;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Ledger;
import org.fazhi.workspace.YearBook;

/** The ledgers of a work item (台账页), one at a time; several to choose from, each with how many rows it has. */
final class WorkItemLedgers extends BorderPane {
    private static final Messages MESSAGES = Messages.of(WorkItemLedgers.class);

    private static final double NARROW = 900;
    private static final double LOW = 660;
    private static final double SHORTEST = 120;
    private static final double SHORT = 200;

    private final Session session;
    private final FlowPane chooser = new FlowPane(8, 8);
    private final MenuButton shortChooser = new MenuButton();
    private final Hint chosenName = Hint.on(shortChooser);
    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, LedgerPane> panes = new HashMap<>();
    private List<Ledger> ledgers = List.of();
    private String item = "";

    WorkItemLedgers(Session session) {
        this.session = session;
        setId("ledgers");
        chooser.setId("ledger-chooser");
        chooser.getStyleClass().add("ledger-chooser");
        shortChooser.setId("ledger-chooser-short");
        shortChooser.setMinWidth(SHORTEST);
        shortChooser.setPrefWidth(SHORT);
        widthProperty().map(_ -> isSmall()).subscribe(_ -> placeChooser());
        heightProperty().map(_ -> isSmall()).subscribe(_ -> placeChooser());
        session.onKeeping(this, () -> {
            // The others kept theirs when they left the window.
            if (getCenter() instanceof LedgerPane pane) pane.keep();
        });
    }

    /** Shows the ledgers of a work item; the one looked at last first. */
    void show(YearBook book, String workItem) {
        item = workItem;
        ledgers = book.catalogue().ledgersOf(workItem);
        forgetOthers(book);
        if (ledgers.isEmpty()) {
            setCenter(null);
            return;
        }
        Ledger chosen = chosen();
        chooser.getChildren()
                .setAll(ledgers.stream()
                        .map(ledger -> choice(book, ledger, ledger.equals(chosen)))
                        .toList());
        shortChooser
                .getItems()
                .setAll(ledgers.stream().map(ledger -> item(book, ledger)).toList());
        open(chosen);
    }

    private boolean isSmall() {
        return getWidth() > 0 && getWidth() < NARROW || getHeight() > 0 && getHeight() < LOW;
    }

    /** Where a line for the ledgers would take the room of two rows, they are chosen from a menu before the tools. */
    private void placeChooser() {
        boolean several = ledgers.size() > 1;
        setTop(several && !isSmall() ? chooser : null);
        if (getCenter() instanceof LedgerPane pane)
            pane.lead(several && isSmall() ? Optional.of(shortChooser) : Optional.empty());
    }

    /** Drops what shows ledgers as they were defined before, or of another year; what was typed there is kept. */
    private void forgetOthers(YearBook book) {
        List<LedgerPane> others =
                panes.values().stream().filter(pane -> !pane.fits(book)).toList();
        others.forEach(LedgerPane::keep);
        panes.values().removeAll(others);
        group.getToggles().clear();
    }

    private Ledger chosen() {
        Optional<String> last = session.memory().recall(key());
        return ledgers.stream()
                .filter(ledger -> last.filter(ledger.code()::equals).isPresent())
                .findFirst()
                .orElse(ledgers.getFirst());
    }

    private ToggleButton choice(YearBook book, Ledger ledger, boolean selected) {
        ToggleButton choice = new ToggleButton(name(book, ledger));
        choice.setId("choose-" + ledger.code());
        choice.getStyleClass().add("chip");
        choice.setToggleGroup(group);
        choice.setSelected(selected);
        choice.setUserData(ledger.code());
        choice.setOnAction(_ -> choose(ledger));
        return choice;
    }

    private MenuItem item(YearBook book, Ledger ledger) {
        MenuItem item = new MenuItem(name(book, ledger));
        item.setOnAction(_ -> choose(ledger));
        return item;
    }

    private static String name(YearBook book, Ledger ledger) {
        long rows = book.rows(ledger.code());
        return MESSAGES.say("ledger.choice", ledger.name(), String.format("%,d", rows));
    }

    private void choose(Ledger ledger) {
        session.memory().remember(key(), ledger.code());
        // The chosen one stays so when it is pressed again.
        group.getToggles().forEach(one -> one.setSelected(ledger.code().equals(one.getUserData())));
        open(ledger);
        session.navigator().arrive();
    }

    private LedgerPane open(Ledger ledger) {
        LedgerPane pane = panes.computeIfAbsent(ledger.code(), _ -> new LedgerPane(session, ledger));
        if (getCenter() != pane) setCenter(pane);
        shortChooser.setText(ledger.name());
        chosenName.say(ledger.name());
        placeChooser();
        return pane;
    }

    /** Opens the ledger a place is about, at its rows. */
    void reveal(Place place, Ledger ledger) {
        session.memory().remember(key(), ledger.code());
        show(session.book(), item);
        open(ledger).reveal(place);
    }

    /** The ledger in sight; its filter and the chosen row stay as they were left. */
    Optional<Place> here() {
        return getCenter() instanceof LedgerPane pane ? Optional.of(pane.place()) : Optional.empty();
    }

    /** What brings back how the ledger in sight is looked at now. */
    Runnable sight() {
        if (!(getCenter() instanceof LedgerPane left)) return () -> {};
        LedgerSight sight = left.sight();
        return () -> {
            if (getCenter() instanceof LedgerPane now) now.comeBack(sight);
        };
    }

    /** The table of the ledger in sight. */
    Optional<Node> keys() {
        return getCenter() instanceof LedgerPane pane ? Optional.of(pane.keys()) : Optional.empty();
    }

    private String key() {
        return "area." + item + ".ledger";
    }

    /** The ledger a place is about. */
    static Optional<Ledger> ledgerOf(Place place, YearBook book) {
        return switch (place.kind()) {
            case LEDGER, RECORD, BREACH -> book.catalogue().ledger(place.ledger());
            case BASIS ->
                book.catalogue()
                        .indicator(place.code())
                        .flatMap(one -> one.kind() instanceof IndicatorKind.Counted(String ledger, String _)
                                ? book.catalogue().ledger(ledger)
                                : Optional.empty());
            case INDICATOR, OF_UNIT, TEXT, PROBLEM, POINT, UNIT, ASKED, SETTING, ENTRY -> Optional.empty();
        };
    }
}
