package org.fazhi.desktop.collection;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fazhi.check.Place;
import org.fazhi.desktop.Screen;
import org.fazhi.desktop.Session;
import org.fazhi.language.Messages;
import org.fazhi.workspace.YearBook;

/** What goes out to the units and comes back (下发与回收): how far each has come, and who is asked for what. */
public final class CollectionScreen implements Screen {
    private static final Messages MESSAGES = Messages.of(CollectionScreen.class);

    private final Session session;
    private final ProgressPane progress;
    private final AssignmentPane assignment;
    private final ToggleButton byProgress = toggle("progress", "left-pill");
    private final ToggleButton byAssignment = toggle("assignment", "right-pill");
    private final StackPane body = new StackPane();
    private final VBox view;

    public CollectionScreen(Session session) {
        this.session = session;
        progress = new ProgressPane();
        assignment = new AssignmentPane(session);
        VBox.setVgrow(body, Priority.ALWAYS);
        view = new VBox(12, header(), body);
        view.setId("collection");
        view.getStyleClass().add("page");
        view.getStylesheets()
                .add(CollectionScreen.class.getResource("collection.css").toExternalForm());
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
        HBox header = new HBox(16, title, new HBox(byProgress, byAssignment));
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
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
        Node page = byProgress.isSelected() ? progress : assignment;
        if (byProgress.isSelected()) progress.show(FormStanding.of(book, session.today()));
        else assignment.show(book);
        // What is there already stays, with the focus in it.
        if (!body.getChildren().equals(List.of(page))) body.getChildren().setAll(page);
    }

    @Override
    public void reveal(Place place) {
        byProgress.setSelected(true);
        show(session.book());
        if (place.kind() == Place.Kind.UNIT) progress.reveal(place.code());
    }

    @Override
    public Optional<Node> keys() {
        return byProgress.isSelected() ? Optional.of(progress.keys()) : assignment.keys();
    }
}
