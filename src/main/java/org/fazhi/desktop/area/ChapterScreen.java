package org.fazhi.desktop.area;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.fazhi.catalogue.Chapter;
import org.fazhi.check.Place;
import org.fazhi.desktop.Screen;
import org.fazhi.desktop.Session;
import org.fazhi.workspace.YearBook;

/** The tab of a chapter that is a text of its own (单独成文的章). */
public final class ChapterScreen implements Screen {
    private static final String CODE = "chapter-";

    private final Session session;
    private final String chapter;
    private final Label title = new Label();
    private final NarrativePane narrative;
    private final BorderPane view = new BorderPane();

    public ChapterScreen(Session session, String chapter) {
        this.session = session;
        this.chapter = chapter;
        this.narrative = new NarrativePane(session);
        title.setId("chapter-title");
        title.getStyleClass().add("page-title");
        BorderPane head = new BorderPane(null, null, null, null, title);
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
        narrative.show(book, new ChapterText(session, chapter));
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
