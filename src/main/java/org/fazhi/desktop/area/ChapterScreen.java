package org.fazhi.desktop.area;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.fazhi.catalogue.Chapter;
import org.fazhi.check.Place;
import org.fazhi.desktop.Screen;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.filing.StateReason;
import org.fazhi.edit.Edit;
import org.fazhi.edit.ItemState;
import org.fazhi.language.Messages;
import org.fazhi.workspace.YearBook;

/** The tab of a chapter that is a text of its own (单独成文的章). */
public final class ChapterScreen implements Screen {
    private static final Messages MESSAGES = Messages.of(ChapterScreen.class);
    private static final String CODE = "chapter-";

    private final Session session;
    private final String chapter;
    private final Label title = new Label();
    private final HBox absence = new HBox(12);
    private final NarrativePane narrative;
    private final BorderPane view = new BorderPane();

    public ChapterScreen(Session session, String chapter) {
        this.session = session;
        this.chapter = chapter;
        this.narrative = new NarrativePane(session);
        title.setId("chapter-title");
        title.getStyleClass().add("page-title");
        BorderPane head = new BorderPane(null, null, absence, null, title);
        absence.setAlignment(Pos.CENTER_RIGHT);
        head.getStyleClass().add("page-head");
        view.setId(code());
        view.getStyleClass().add("page");
        view.setTop(head);
        view.setCenter(narrative);
    }

    /** The code of the screen of a chapter. */
    public static String codeOf(String chapter) {
        return CODE + chapter;
    }

    @Override
    public String code() {
        return codeOf(chapter);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void show(YearBook book) {
        book.catalogue().chapter(chapter).ifPresent(one -> show(book, one));
    }

    private void show(YearBook book, Chapter one) {
        title.setText(one.headingFor(book.year()));
        absence.getChildren().setAll(absence(book, title.getText()));
        narrative.show(book, new ChapterText(session, chapter));
    }

    /** Where nothing is written: that the year has nothing of it is declared here, told and taken back. */
    private List<Node> absence(YearBook book, String name) {
        Optional<String> why = book.absence(chapter);
        if (why.isPresent()) {
            Label told = new Label(MESSAGES.say("chapter.absent", why.get()));
            told.setId("chapter-absence");
            told.getStyleClass().add("muted");
            Node withdraw = way("chapter-withdraw", MESSAGES.say("state.withdraw"), this::withdraw);
            return book.locked() ? List.of(told) : List.of(told, withdraw);
        }
        if (book.locked() || book.isGiven(chapter)) return List.of();
        return List.of(way("chapter-absent", MESSAGES.say("state.absent"), () -> {
            session.keepEverything();
            StateReason.ABSENT.ask(session, chapter, name);
        }));
    }

    private void withdraw() {
        session.apply(new Edit.SetItemState(session.book().year(), chapter, ItemState.EMPTY, ""));
    }

    private static Button way(String id, String words, Runnable step) {
        Button way = new Button(words);
        way.setId(id);
        way.setMinWidth(Region.USE_PREF_SIZE);
        way.setOnAction(_ -> step.run());
        return way;
    }

    @Override
    public Optional<Place> here() {
        return Optional.of(new Place(Place.Kind.TEXT, chapter, title.getText()));
    }

    @Override
    public void chooseWords(String words) {
        narrative.chooseWords(words);
    }

    @Override
    public Optional<Node> keys() {
        return Optional.of(narrative.keys());
    }
}
