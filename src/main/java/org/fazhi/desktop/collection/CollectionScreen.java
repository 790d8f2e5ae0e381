package org.fazhi.desktop.collection;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.check.Place;
import org.fazhi.desktop.Screen;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.DroppedFiles;
import org.fazhi.desktop.control.dialog.SaveTarget;
import org.fazhi.desktop.control.dialog.SystemFiles;
import org.fazhi.language.Messages;
import org.fazhi.workspace.YearBook;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** What goes out to the units and comes back (下发与回收): how far each has come, and who is asked for what. */
public final class CollectionScreen implements Screen {
    private static final Messages MESSAGES = Messages.of(CollectionScreen.class);

    private final Session session;
    private final CollectionActions actions;
    private final ProgressPane progress;
    private final AssignmentPane assignment;
    private final ToggleButton byProgress = toggle("progress", "left-pill");
    private final ToggleButton byAssignment = toggle("assignment", "right-pill");
    private final Button send = new Button(MESSAGES.say("send"), new FontIcon(Material2MZ.SEND));
    private final MenuButton receive = new MenuButton(MESSAGES.say("receive"), new FontIcon(Material2AL.GET_APP));
    private final MenuButton late = new MenuButton(MESSAGES.say("late"), new FontIcon(Material2AL.ALARM));
    private final MenuItem own = item("receive.own", this::receiveOwn);
    private final MenuItem withdraw = item("late.withdraw", this::withdraw);
    private final StackPane body = new StackPane();
    private final VBox view;

    public CollectionScreen(Session session) {
        this(
                session,
                SystemFiles.ofSystem(session.memory().startFolder()),
                SaveTarget.dialog(session.memory().startFolder()));
    }

    CollectionScreen(Session session, SystemFiles files, SaveTarget target) {
        this.session = session;
        actions = new CollectionActions(session, files, target);
        progress = new ProgressPane();
        assignment = new AssignmentPane(session);
        VBox.setVgrow(body, Priority.ALWAYS);
        view = new VBox(12, header(), body);
        view.setId("collection");
        view.getStyleClass().add("page");
        view.getStylesheets()
                .add(CollectionScreen.class.getResource("collection.css").toExternalForm());
        new DroppedFiles(() -> !session.book().locked(), view, actions::receive).watch(view);
    }

    private Node header() {
        Label title = new Label(MESSAGES.say("title"));
        title.getStyleClass().add("page-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        ToggleGroup pages = new ToggleGroup();
        pages.getToggles().setAll(byProgress, byAssignment);
        byProgress.setSelected(true);
        byProgress.setOnAction(_ -> turnTo(byProgress));
        byAssignment.setOnAction(_ -> turnTo(byAssignment));
        send.setId("collection-send");
        send.getStyleClass().add("accent");
        send.setOnAction(_ -> actions.send());
        receive.setId("collection-receive");
        receive.getItems()
                .setAll(
                        item("receive.files", actions::receiveFiles),
                        item("receive.folder", actions::receiveFolder),
                        own);
        receive.setOnShowing(_ -> nameOwn());
        late.setId("collection-late");
        late.getItems()
                .setAll(
                        item("late.export", actions::exportReminder),
                        item("late.letters", actions::writeLetters),
                        item("late.copy", actions::copyLate),
                        withdraw);
        late.setOnShowing(_ -> nameWithdrawn());
        List.of(send, receive, late).forEach(one -> one.setMinWidth(Region.USE_PREF_SIZE));
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        HBox header = new HBox(8, title, new HBox(byProgress, byAssignment), air, send, receive, late);
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    /** Whose sheet it would be is said before it is chosen. */
    private void nameOwn() {
        Optional<ReportingUnit> unit = chosenUnit();
        own.setText(unit.map(one -> MESSAGES.say("receive.own.of", one.name()))
                .orElseGet(() -> MESSAGES.say("receive.own")));
        own.setDisable(unit.isEmpty());
    }

    /** The same for the one that nobody is to wait for any more. */
    private void nameWithdrawn() {
        Optional<ReportingUnit> unit = chosenUnit().filter(one -> CollectionActions.isOut(session.book(), one));
        withdraw.setText(unit.map(one -> MESSAGES.say("late.withdraw.of", one.name()))
                .orElseGet(() -> MESSAGES.say("late.withdraw")));
        withdraw.setDisable(unit.isEmpty() || session.book().locked());
    }

    private void withdraw() {
        chosenUnit().ifPresent(actions::withdraw);
    }

    private void receiveOwn() {
        chosenUnit().ifPresent(actions::receiveOwn);
    }

    private Optional<ReportingUnit> chosenUnit() {
        return byProgress.isSelected() ? progress.unit() : Optional.empty();
    }

    private static MenuItem item(String what, Runnable action) {
        MenuItem item = new MenuItem(MESSAGES.say(what));
        item.setId("collection-" + what.replace('.', '-'));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static ToggleButton toggle(String page, String style) {
        ToggleButton button = new ToggleButton(MESSAGES.say(page));
        button.setId("collection-page-" + page);
        button.getStyleClass().add(style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** One of the two is always chosen. */
    private void turnTo(ToggleButton page) {
        page.setSelected(true);
        show(session.book());
        session.navigator().arrive();
    }

    @Override
    public String code() {
        return "collection";
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void show(YearBook book) {
        send.setDisable(book.locked());
        receive.setDisable(book.locked());
        Node page = byProgress.isSelected() ? progress : assignment;
        if (byProgress.isSelected()) progress.show(FormStanding.of(book, session.today()));
        else assignment.show(book);
        // What is there already stays, with the focus in it.
        if (!body.getChildren().equals(List.of(page))) body.getChildren().setAll(page);
    }

    @Override
    public void reveal(Place place) {
        boolean isAsked = place.kind() == Place.Kind.ASKED;
        (isAsked ? byAssignment : byProgress).setSelected(true);
        show(session.book());
        if (isAsked) assignment.reveal(place.code());
        if (place.kind() == Place.Kind.UNIT) progress.reveal(place.code());
    }

    @Override
    public Optional<Node> keys() {
        return byProgress.isSelected() ? Optional.of(progress.keys()) : assignment.keys();
    }
}
