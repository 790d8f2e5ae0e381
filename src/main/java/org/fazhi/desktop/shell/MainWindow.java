package org.fazhi.desktop.shell;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.WindowMemory;
import org.fazhi.desktop.control.Appearance;
import org.fazhi.desktop.control.SaveTarget;
import org.fazhi.desktop.welcome.WelcomePane;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.progress.Progress;

/** The main window (主窗口): shown at once, filled when the workspace is open. */
public final class MainWindow {
    private static final Messages MESSAGES = Messages.of(MainWindow.class);
    private static final double NARROW = 1100;
    private static final List<Integer> ICON_SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    private final Stage stage;
    private final WindowMemory memory;
    private final Clock clock;
    private final SaveTarget target;
    private final Appearance appearance = new Appearance();
    private final BorderPane frame = new BorderPane();
    private Optional<Session> session = Optional.empty();
    private Optional<Catalogue> offered = Optional.empty();
    private Optional<HeaderBar> header = Optional.empty();
    private Optional<StatusBar> status = Optional.empty();
    private List<SearchEntry> searchable = List.of();

    public MainWindow(Stage stage, WindowMemory memory, Clock clock, SaveTarget target) {
        this.stage = stage;
        this.memory = memory;
        this.clock = clock;
        this.target = target;
        new RememberedAppearance(memory).follow(appearance);
        frame.setId("window");
        frame.setCenter(opening());
        Scene scene = new Scene(frame);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.setTitle(MESSAGES.say("window.name"));
        ICON_SIZES.forEach(size -> stage.getIcons().add(icon(size)));
        new RememberedPlacement(memory).follow(stage);
    }

    private static Image icon(int size) {
        return new Image(MainWindow.class
                .getResource("/org/fazhi/desktop/icons/fazhi-" + size + ".png")
                .toExternalForm());
    }

    private static Node opening() {
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(32, 32);
        Label words = new Label(MESSAGES.say("window.opening"));
        words.getStyleClass().add("muted");
        VBox middle = new VBox(12, turning, words);
        middle.setId("opening");
        middle.setAlignment(javafx.geometry.Pos.CENTER);
        return middle;
    }

    public void show() {
        stage.show();
    }

    /** Shows why the workspace could not be opened, in the window itself. */
    public void refuse(Node explanation) {
        frame.setCenter(explanation);
    }

    public Appearance appearance() {
        return appearance;
    }

    /** Fills the window with an open workspace, at the year and tab it was left. */
    public Session fill(Workspace workspace) {
        ScreenDeck deck = new ScreenDeck();
        Session opened = new Session(workspace, stage, deck, appearance, memory, clock);
        session = Optional.of(opened);
        ShellActions actions = new ShellActions(opened, target);
        deck.serve(opened, actions::settings);
        SearchBox search = new SearchBox(() -> searchable, deck);
        TabRail rail = new TabRail(deck);
        rail.narrowProperty().bind(frame.widthProperty().lessThan(NARROW));
        header = Optional.of(new HeaderBar(opened, actions, search));
        status = Optional.of(new StatusBar(opened));
        new ShellKeys(opened, deck, search, actions).watch(stage.getScene());
        new FileDrop(actions::importFile).watch(frame);
        opened.bookProperty().subscribe(book -> {
            if (book != null) show(book, deck, rail);
        });
        opened.findingsProperty().subscribe(rail::show);
        memory.follow("tab", deck.currentProperty());
        start(opened);
        return opened;
    }

    private void start(Session opened) {
        List<Integer> years = opened.workspace().years();
        if (years.isEmpty()) {
            frame.setCenter(new WelcomePane(opened));
            return;
        }
        int left = memory.recallNumber("year").map(Double::intValue).orElse(years.getLast());
        opened.switchYear(years.contains(left) ? left : years.getLast());
    }

    private void show(YearBook book, ScreenDeck deck, TabRail rail) {
        stage.setTitle(MESSAGES.say("window.title", book.year()));
        memory.remember("year", String.valueOf(book.year()));
        if (frame.getCenter() != deck) surround(deck, rail);
        if (!offered.equals(Optional.of(book.catalogue()))) {
            offered = Optional.of(book.catalogue());
            deck.offer(ScreenTabs.of(session.orElseThrow(), book.catalogue()));
            searchable = SearchEntry.of(book, deck.tabs());
            rail.rebuild();
            String first = memory.recall("tab").orElse("");
            boolean known = deck.tabs().stream().anyMatch(tab -> tab.code().equals(first));
            deck.open(known ? first : deck.tabs().getFirst().code());
            rail.focus();
        } else {
            deck.refresh();
        }
        rail.show(Progress.of(book, session.orElseThrow().today()));
    }

    private void surround(ScreenDeck deck, TabRail rail) {
        frame.setTop(header.orElseThrow());
        frame.setLeft(rail);
        frame.setBottom(status.orElseThrow());
        frame.setCenter(deck);
    }

    /** Keeps what is being typed, and what is remembered of the window; the workspace is closed by who opened it. */
    public void close() {
        session.ifPresent(open -> {
            open.keepEverything();
            open.close();
        });
        memory.close();
    }
}
