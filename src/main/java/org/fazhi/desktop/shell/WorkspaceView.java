package org.fazhi.desktop.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Chapter;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Focus;
import org.fazhi.desktop.design.RenewalBar;
import org.fazhi.desktop.draft.FoundBar;
import org.fazhi.desktop.welcome.WelcomePane;
import org.fazhi.language.Messages;
import org.fazhi.workspace.YearBook;

/** What fills the window while a workspace is open (工作界面): header, tabs, screens and status bar of one sitting. */
final class WorkspaceView {
    private static final Messages MESSAGES = Messages.of(WorkspaceView.class);
    private static final double NARROW = 1100;

    private final Session session;
    private final ScreenDeck deck;
    private final BorderPane frame;
    private final ShellActions actions;
    private final ShellKeys keys;
    private final TabRail rail;
    private final HeaderBar header;
    private final StatusBar status;
    private final UndoneBar undone;
    private final WrittenBar written;
    private final FoundBar found;
    private final RenewalBar renewal;
    private final ListChangeListener<Window> dialogs = this::dialogClosed;
    private final EventHandler<MouseEvent> sideButtons = this::mouse;
    private Optional<Catalogue> offered = Optional.empty();
    private int shownYear;
    private List<SearchEntry> searchable = List.of();

    WorkspaceView(Session session, ScreenDeck deck, BorderPane frame, ShellActions actions) {
        this.session = session;
        this.deck = deck;
        this.frame = frame;
        this.actions = actions;
        deck.serve(session, actions::settings, actions::backups, actions::setup);
        SearchBox search = new SearchBox(() -> searchable, session);
        written = new WrittenBar(session, actions.system());
        rail = new TabRail(deck);
        rail.narrowProperty().bind(frame.widthProperty().lessThan(NARROW));
        header = new HeaderBar(session, actions, deck, search);
        keys = new ShellKeys(session, deck, search, actions, written, header.operator()::show);
        status = new StatusBar(session);
        undone = new UndoneBar(session);
        found = new FoundBar(session);
        renewal = new RenewalBar(session);
        session.bookProperty().subscribe(book -> {
            if (book != null) show(book);
        });
        session.checkedProperty().subscribe(result -> rail.show(result.findings()));
        session.memory().follow("tab", deck.currentProperty());
        Window.getWindows().addListener(dialogs);
        frame.addEventFilter(MouseEvent.MOUSE_PRESSED, sideButtons);
    }

    /** The buttons at the side of a mouse, as in a browser. */
    private void mouse(MouseEvent event) {
        if (event.getButton() == MouseButton.BACK) deck.back();
        else if (event.getButton() == MouseButton.FORWARD) deck.forth();
        else return;
        event.consume();
    }

    private void dialogClosed(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) if (change.getRemoved().stream().anyMatch(this::isDialog)) deck.comeBack();
    }

    private boolean isDialog(Window window) {
        return window instanceof Stage dialog && dialog.getOwner() == session.window();
    }

    Session session() {
        return session;
    }

    /** Opens the year that was left, or the ways to begin one. */
    void start() {
        List<Integer> years = session.workspace().years();
        if (years.isEmpty()) {
            WelcomePane welcome = new WelcomePane(session, actions);
            frame.setCenter(welcome);
            Focus.give(welcome.keys());
            return;
        }
        int left = session.memory().recallNumber("year").map(Double::intValue).orElse(years.getLast());
        session.switchYear(years.contains(left) ? left : years.getLast());
        if (session.operator().names().size() > 1)
            session.say(MESSAGES.say(
                    "operator.at_opening", session.operator().nameProperty().get()));
    }

    void onKey(KeyEvent event) {
        keys.pressed(event);
    }

    /** A key of which the place that has the keys made nothing, or not everything. */
    void onKeyLeft(KeyEvent event) {
        keys.left(event);
    }

    void importFile(Path file, Point2D place) {
        actions.importFile(file, place);
    }

    /** Tabs are of a catalogue; those of chapters may have the year in their names. */
    private boolean hasOtherTabs(YearBook book) {
        return !offered.equals(Optional.of(book.catalogue()))
                || book.year() != shownYear
                        && book.catalogue().chaptersInUse().stream()
                                .anyMatch(one -> one.content() == Chapter.Content.TEXT);
    }

    private void show(YearBook book) {
        session.window().setTitle(MESSAGES.say("window.title", book.year()));
        session.memory().remember("year", String.valueOf(book.year()));
        if (frame.getCenter() != deck) surround();
        if (hasOtherTabs(book)) {
            offered = Optional.of(book.catalogue());
            deck.offer(ScreenTab.of(session, book.catalogue()));
            searchable = Stream.concat(
                            SearchEntry.of(book, deck.tabs()).stream(), SearchEntry.commands(actions).stream())
                    .toList();
            rail.rebuild();
            String first = session.memory().recall("tab").orElse("");
            boolean known = deck.tabs().stream().anyMatch(tab -> tab.code().equals(first));
            deck.open(known ? first : deck.tabs().getFirst().code());
        } else {
            deck.refresh();
            if (book.year() != shownYear) deck.arrive();
        }
        shownYear = book.year();
        rail.show(session.progress());
    }

    private void surround() {
        // In this order the Tab key goes through them.
        frame.setCenter(null);
        frame.setTop(header);
        frame.setLeft(rail);
        frame.setCenter(deck);
        frame.setBottom(new VBox(found, renewal, undone, written, status));
    }

    /** Keeps what is being typed; the workspace is closed by who opened it. */
    void end() {
        Window.getWindows().removeListener(dialogs);
        frame.removeEventFilter(MouseEvent.MOUSE_PRESSED, sideButtons);
        session.keepEverything();
        found.stop();
        session.close();
    }
}
