package org.fazhi.desktop.points;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fazhi.catalogue.Chapter;
import org.fazhi.check.Place;
import org.fazhi.desktop.ClosedYear;
import org.fazhi.desktop.EditedTexts;
import org.fazhi.desktop.Screen;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.area.NarrativePane;
import org.fazhi.desktop.control.EmptyState;
import org.fazhi.desktop.draft.DraftNotice;
import org.fazhi.desktop.draft.DraftedText;
import org.fazhi.desktop.filing.StateReason;
import org.fazhi.edit.Edit;
import org.fazhi.edit.ItemState;
import org.fazhi.edit.ReportPoint;
import org.fazhi.language.Messages;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.draft.DraftPlace;
import org.kordamp.ikonli.material2.Material2AL;

/** A chapter of points (存在问题、下年要点): the points at the left, heading and text of the chosen one at the right. */
public final class PointsScreen implements Screen {
    private static final Messages MESSAGES = Messages.of(PointsScreen.class);

    private final Session session;
    private final ReportPoint.Chapter chapter;
    private final PointSide side;
    private final TextField heading = new TextField();
    private final NarrativePane narrative;
    private final Label count = new Label();
    private final StackPane body = new StackPane();
    private final SplitPane split = new SplitPane();
    private final VBox main;
    private final VBox view;
    /** What is shown, with the changes that are still on their way to the database. */
    private PointList points;
    /** By year, what has not all come back yet: until then the year's book lacks some of it. */
    private final Map<Integer, OnTheWay> onTheWay = new HashMap<>();

    private final DraftNotice notice;
    private final EditedTexts headings;
    private int year;

    private Optional<String> chosen = Optional.empty();

    /** The points as they will be once so many changes have come back. */
    private record OnTheWay(PointList points, int changes) {}

    public PointsScreen(Session session, ReportPoint.Chapter chapter) {
        this.session = session;
        this.chapter = chapter;
        this.points = PointList.of(session.book(), chapter);
        this.year = session.book().year();
        DraftedText drafted =
                new DraftedText("heading-draft", heading, session.workspace().drafts(), this::keepHeading);
        this.headings = drafted.texts();
        this.notice = drafted.notice();
        this.narrative = new NarrativePane(session);
        this.main = form();
        this.side = new PointSide(new SideActions());
        split.getItems().setAll(side, main);
        split.setDividerPositions(0.3);
        SplitPane.setResizableWithParent(side, false);
        VBox.setVgrow(body, Priority.ALWAYS);
        this.view = new VBox(12, header(), body);
        view.setId(code());
        view.getStyleClass().add("page");
        view.getStylesheets().add(PointsScreen.class.getResource("points.css").toExternalForm());
        session.onKeeping(view, () -> {
            if (session.saving().isAsked()) headings.takeUp();
            keepHeading();
            headings.keepRefused();
        });
    }

    @Override
    public String code() {
        return switch (chapter) {
            case PROBLEMS -> "problems";
            case NEXT_YEAR -> "next_year";
        };
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void show(YearBook book) {
        year = book.year();
        points = Optional.ofNullable(onTheWay.get(year))
                .map(OnTheWay::points)
                .orElseGet(() -> PointList.of(book, chapter));
        if (chosen.flatMap(points::point).isEmpty())
            chosen = points.points().stream().findFirst().map(ReportPoint::id);
        count.setText(MESSAGES.say("count", points.points().size()));
        body.getChildren().setAll(points.points().isEmpty() ? empty() : split);
        side.show(points, chosen, ClosedYear.why(book));
        heading.setEditable(!book.locked());
        showChosen(book);
    }

    @Override
    public void reveal(Place place) {
        if (points.point(place.code()).isEmpty()) return;
        choose(place.code());
    }

    @Override
    public Optional<Place> here() {
        return chosen.flatMap(points::point)
                .map(point -> new Place(
                        chapter == ReportPoint.Chapter.PROBLEMS ? Place.Kind.PROBLEM : Place.Kind.POINT,
                        point.id(),
                        point.heading()));
    }

    /** In the text or, where they are not in it, in the heading. */
    @Override
    public void chooseWords(String words) {
        if (narrative.chooseWords(words)) return;
        int start = heading.getText().toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
        if (start >= 0) heading.selectRange(start, start + words.length());
    }

    /** The text of the chosen point, or the way to a first one. */
    @Override
    public Optional<Node> keys() {
        return points.points().isEmpty()
                ? Optional.ofNullable(body.lookup("#point-first"))
                : Optional.of(narrative.keys());
    }

    private void choose(String id) {
        if (chosen.filter(id::equals).isPresent()) return;
        keepHeading();
        chosen = Optional.of(id);
        side.show(points, chosen, ClosedYear.why(session.book()));
        showChosen(session.book());
    }

    private void showChosen(YearBook book) {
        chosen.flatMap(points::point).ifPresent(point -> {
            showHeading(point);
            narrative.show(book, text(point.id()));
        });
    }

    private PointText text(String id) {
        return new PointText(chapter, id, inYear(text -> points.withText(id, text)));
    }

    /** Saves a text into the year it was typed in; where another is shown by then, it is not saved yet. */
    private PointText.Save inYear(Function<String, PointList> changed) {
        int of = year;
        return (text, whenDone, whenNot) -> {
            if (of == year) change(changed.apply(text), whenDone, whenNot);
            else whenNot.run();
        };
    }

    private void showHeading(ReportPoint point) {
        headings.show(place(point.id()), MESSAGES.say("heading.name", point.heading()), point.heading());
    }

    private DraftPlace place(String id) {
        return new DraftPlace(year, DraftPlace.Kind.POINT_HEADING, chapter.name(), id);
    }

    /** Saves the heading of the point that the field shows; a point may have been chosen that it does not show yet. */
    private void keepHeading() {
        if (!heading.isEditable()) return;
        chosen.flatMap(points::point)
                .map(ReportPoint::id)
                .filter(id -> headings.isShown(place(id)))
                .ifPresent(id -> headings.keep(inYear(text -> points.withHeading(id, text))::save));
    }

    private void change(PointList changed) {
        change(changed, () -> {}, () -> {});
    }

    private void change(PointList changed, Runnable whenDone, Runnable whenNot) {
        points = changed;
        int of = year;
        onTheWay.merge(of, new OnTheWay(changed, 1), (before, now) -> new OnTheWay(changed, before.changes() + 1));
        session.apply(
                changed.edit(of),
                () -> {
                    whenDone.run();
                    cameBack(of);
                },
                () -> {
                    whenNot.run();
                    cameBack(of);
                });
    }

    private void cameBack(int of) {
        OnTheWay left = onTheWay.computeIfPresent(
                of, (_, now) -> now.changes() == 1 ? null : new OnTheWay(now.points(), now.changes() - 1));
        if (left == null && of == year) show(session.book());
    }

    private void add() {
        keepHeading();
        String id = points.freeId(session.workspace().drafts().all());
        headings.forget(place(id));
        narrative.forget(text(id));
        chosen = Optional.of(id);
        change(points.withNew(id, ""));
        // At once: when the point is kept, the keys may be wanted elsewhere.
        show(session.book());
        // The first point brings the form with it, and only what has been laid out can have the keys.
        body.applyCss();
        body.layout();
        heading.requestFocus();
    }

    private Node header() {
        Label title = new Label(MESSAGES.say("title." + chapter.name()));
        title.getStyleClass().add("page-title");
        count.getStyleClass().add("muted");
        count.setId("points-count");
        HBox header = new HBox(16, title, count);
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private VBox form() {
        heading.setId("point-heading");
        heading.setPromptText(MESSAGES.say("heading.prompt"));
        heading.setOnAction(_ -> {
            keepHeading();
            narrative.keys().requestFocus();
        });
        heading.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) keepHeading();
        });
        HBox.setHgrow(heading, Priority.ALWAYS);
        Label name = new Label(MESSAGES.say("heading"));
        name.setLabelFor(heading);
        name.setMinWidth(Label.USE_PREF_SIZE);
        HBox line = new HBox(12, name, heading);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(narrative, Priority.ALWAYS);
        VBox form = new VBox(12, line, notice, narrative);
        form.getStyleClass().add("point-main");
        return form;
    }

    private Node empty() {
        String key = "empty." + chapter.name();
        EmptyState empty = chapterOfReport()
                .flatMap(one -> session.book().absence(one.code()))
                .map(why -> new EmptyState(
                        Material2AL.BLOCK, ItemState.ABSENT.label(), MESSAGES.say("absent.explained", why)))
                .orElseGet(() -> new EmptyState(
                        Material2AL.FORMAT_LIST_NUMBERED, MESSAGES.say(key), MESSAGES.say(key + ".explained")));
        if (session.book().locked()) return empty;
        empty.offer("point-first", MESSAGES.say("add"), this::add);
        chapterOfReport().ifPresent(one -> offerAbsence(empty, one));
        return empty;
    }

    /** The report does without the chapter when the year has nothing of it, which is declared with a reason. */
    private void offerAbsence(EmptyState empty, Chapter of) {
        String name = of.headingFor(year);
        session.book()
                .absence(of.code())
                .ifPresentOrElse(
                        _ -> empty.offer(
                                "chapter-withdraw",
                                MESSAGES.say("withdraw"),
                                () -> session.apply(new Edit.SetItemState(year, of.code(), ItemState.EMPTY, ""))),
                        () -> empty.offer(
                                "chapter-absent",
                                MESSAGES.say("absent"),
                                () -> StateReason.ABSENT.ask(session, of.code(), name)));
    }

    private Optional<Chapter> chapterOfReport() {
        Chapter.Content content = switch (chapter) {
            case PROBLEMS -> Chapter.Content.PROBLEMS;
            case NEXT_YEAR -> Chapter.Content.NEXT_YEAR;
        };
        return session.book().catalogue().chaptersInUse().stream()
                .filter(one -> one.content() == content)
                .findFirst();
    }

    /** What the list asks for. */
    private final class SideActions implements PointSide.Actions {
        @Override
        public void choose(String id) {
            PointsScreen.this.choose(id);
        }

        @Override
        public void add() {
            PointsScreen.this.add();
        }

        @Override
        public void delete(String id) {
            narrative.keep();
            int at = points.indexOf(id);
            PointList shorter = points.without(id);
            chosen = shorter.points().isEmpty()
                    ? Optional.empty()
                    : Optional.of(shorter.points()
                            .get(Math.min(at, shorter.points().size() - 1))
                            .id());
            change(shorter);
        }

        @Override
        public void move(String id, int toIndex) {
            keepHeading();
            change(points.moved(id, toIndex));
        }
    }
}
