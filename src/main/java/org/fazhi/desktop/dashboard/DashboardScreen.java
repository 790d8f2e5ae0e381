package org.fazhi.desktop.dashboard;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javax.imageio.ImageIO;
import org.fazhi.catalogue.CheckDefinition.Severity;
import org.fazhi.check.Finding;
import org.fazhi.desktop.CheckResult;
import org.fazhi.desktop.Screen;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Panel;
import org.fazhi.desktop.control.Shown;
import org.fazhi.desktop.control.dialog.SaveTarget;
import org.fazhi.desktop.filing.FilingBar;
import org.fazhi.language.Messages;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.progress.IndicatorCount;
import org.fazhi.workspace.progress.Obstacles;
import org.fazhi.workspace.progress.YearProgress;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The dashboard (总览): figures of the year, progress and gaps, units and years; saved as a picture on request. */
public final class DashboardScreen implements Screen {
    private static final Messages MESSAGES = Messages.of(DashboardScreen.class);
    private static final double WIDE = 1000;
    /** Room for the names of what is due, each on one line or two. */
    private static final double WIDE_FOR_DATES = 1250;
    /** Three parts beside each other. */
    private static final double WIDEST = 1800;

    private static final PseudoClass WIDE_SCREEN = PseudoClass.getPseudoClass("wide");

    private final Session session;
    private final SaveTarget target;
    private final Tiles tiles;
    private final FirstStepsPanel steps;
    private final FormsBar forms;
    private final FilingDays days = new FilingDays();
    private final AreaBars areas;
    private final GapList gaps;
    private final UnitHeat heat;
    private final YearCharts charts;
    private final Label title = new Label();
    private final Button save = new Button(MESSAGES.say("picture"), new FontIcon(Material2AL.IMAGE));
    private final Panel progress;
    private final VBox parts = new VBox(24);
    private final VBox content = new VBox(24);
    private final ScrollPane view = new ScrollPane(content);

    public DashboardScreen(Session session) {
        this(session, SaveTarget.dialog(session.memory().startFolder()), session.checkedProperty());
    }

    DashboardScreen(Session session, SaveTarget target, ObservableValue<CheckResult> results) {
        this.session = session;
        this.target = target;
        this.steps = new FirstStepsPanel(session);
        this.tiles = new Tiles(session.navigator());
        this.forms = new FormsBar(session.navigator());
        this.areas = new AreaBars(session.navigator());
        this.progress = new Panel(MESSAGES.say("areas"), areas);
        this.gaps = new GapList(session.navigator());
        this.heat = new UnitHeat(session.navigator());
        this.charts = new YearCharts(session);
        content.getStyleClass().addAll("page", "dashboard");
        content.getChildren()
                .setAll(
                        header(),
                        new FilingBar(session, session.filingProperty()),
                        forms,
                        steps.view(),
                        figures(),
                        parts);
        view.widthProperty().map(width -> width.doubleValue() >= WIDEST).subscribe(this::arrange);
        content.getStylesheets()
                .add(DashboardScreen.class.getResource("dashboard.css").toExternalForm());
        view.setId("overview");
        view.setFitToWidth(true);
        view.getStyleClass().add("edge-to-edge");
        results.when(Shown.property(view)).subscribe(this::showChecked);
    }

    @Override
    public String code() {
        return "overview";
    }

    @Override
    public Node view() {
        return view;
    }

    /** What is to be done next, else what is missing, or where nothing is, the first of the four figures. */
    @Override
    public Optional<Node> keys() {
        return steps.keys().or(gaps::keys).or(() -> Optional.of(tiles.keys()));
    }

    /** Map and charts take a moment to make; they come right after, so that neither holds up the window. */
    @Override
    public void show(YearBook book) {
        title.setText(MESSAGES.say("title", book.year()));
        YearProgress progress = session.progress();
        steps.show(book);
        tiles.show(progress, IndicatorCount.of(book.catalogue(), book.year()), Obstacles.toReview(book));
        forms.show(progress.forms());
        days.show(progress.deadlines());
        areas.show(progress.areas());
        gaps.show(book, progress);
        Platform.runLater(() -> heat.show(progress));
        charts.show(book);
    }

    private void showChecked(CheckResult result) {
        switch (result) {
            case CheckResult.Found(List<Finding> found) ->
                tiles.showErrors(found.stream()
                        .filter(one -> one.isOpen() && one.severity() == Severity.ERROR)
                        .count());
            case CheckResult.Running _, CheckResult.Failed _ -> tiles.showErrorsUnknown();
        }
    }

    private Node header() {
        title.getStyleClass().add("page-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        save.setId("overview-picture");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.getStyleClass().add(OverviewPicture.LEFT_OUT);
        save.setOnAction(_ -> savePicture());
        HBox header = new HBox(12, title, gap, steps.toggle(), save);
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private Node figures() {
        HBox.setHgrow(tiles, Priority.ALWAYS);
        HBox.setHgrow(days, Priority.SOMETIMES);
        return new TwoColumns(WIDE_FOR_DATES, 0.58, tiles, days);
    }

    /** With room for it the charts stand beside what is missing, and the units have the whole width below. */
    private void arrange(boolean widest) {
        content.pseudoClassStateChanged(WIDE_SCREEN, widest);
        parts.getChildren().clear();
        if (widest)
            parts.getChildren()
                    .setAll(
                            new TwoColumns(WIDE, 0.36, progress, new TwoColumns(WIDE, 0.5, gaps.view(), charts.view())),
                            heat.view());
        else
            parts.getChildren()
                    .setAll(
                            new TwoColumns(WIDE, 0.58, progress, gaps.view()),
                            new TwoColumns(WIDE, 0.64, heat.view(), charts.view()));
    }

    private void savePicture() {
        SaveTarget.Wanted wanted = new SaveTarget.Wanted(
                MESSAGES.say("picture"),
                MESSAGES.say("picture.name", session.book().year()),
                MESSAGES.say("picture.kind"));
        target.ask(session.window(), wanted).ifPresent(file -> charts.onceDrawn(() -> write(file)));
    }

    private void write(Path file) {
        steps.leaveOut(true);
        BufferedImage picture = OverviewPicture.of(content);
        steps.leaveOut(false);
        session.run(
                MESSAGES.say("picture"),
                _ -> {
                    session.workspace().files().write(file, stream -> ImageIO.write(picture, "png", stream));
                    return file;
                },
                (Path written) -> session.statusWords().wrote(MESSAGES.say("picture.done", written), written));
    }
}
