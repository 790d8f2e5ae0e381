package org.fazhi.desktop.dashboard;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
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
    /** Twice as fine as the screen, the saved picture prints well. */
    private static final double FINER = 2;

    private final Session session;
    private final SaveTarget target;
    private final Tiles tiles;
    private final FirstStepsPanel steps;
    private final FilingDays days = new FilingDays();
    private final AreaBars areas;
    private final GapList gaps;
    private final UnitHeat heat;
    private final YearCharts charts;
    private final Label title = new Label();
    private final Button save = new Button(MESSAGES.say("picture"), new FontIcon(Material2AL.IMAGE));
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
        this.areas = new AreaBars(session.navigator());
        this.gaps = new GapList(session.navigator());
        this.heat = new UnitHeat(session.navigator());
        this.charts = new YearCharts(session);
        content.getStyleClass().addAll("page", "dashboard");
        content.getChildren()
                .setAll(
                        header(),
                        new FilingBar(session.navigator(), session.filingProperty()),
                        steps.view(),
                        figures(),
                        progress(),
                        new TwoColumns(WIDE, 0.64, heat.view(), charts.view()));
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
        days.show(progress.deadlines());
        areas.show(progress.areas());
        gaps.show(progress);
        Platform.runLater(() -> heat.show(progress));
        Platform.runLater(() -> charts.show(book));
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
        save.setOnAction(_ -> savePicture());
        HBox header = new HBox(12, title, gap, steps.toggle(), save);
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private Node figures() {
        HBox.setHgrow(tiles, Priority.ALWAYS);
        HBox.setHgrow(days, Priority.SOMETIMES);
        return new TwoColumns(WIDE, 0.58, tiles, days);
    }

    private Node progress() {
        Panel areaPanel = new Panel(MESSAGES.say("areas"), areas);
        return new TwoColumns(WIDE, 0.58, areaPanel, gaps.view());
    }

    private void savePicture() {
        SaveTarget.Wanted wanted = new SaveTarget.Wanted(
                MESSAGES.say("picture"),
                MESSAGES.say("picture.name", session.book().year()),
                MESSAGES.say("picture.kind"));
        target.ask(session.window(), wanted).ifPresent(this::write);
    }

    private void write(Path file) {
        save.setVisible(false);
        steps.toggle().setVisible(false);
        BufferedImage picture = picture();
        steps.toggle().setVisible(true);
        save.setVisible(true);
        session.run(
                MESSAGES.say("picture"),
                _ -> {
                    session.workspace().files().write(file, stream -> ImageIO.write(picture, "png", stream));
                    return file;
                },
                (Path written) -> session.statusWords().wrote(MESSAGES.say("picture.done", written), written));
    }

    private BufferedImage picture() {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(FINER, FINER));
        return SwingFXUtils.fromFXImage(content.snapshot(parameters, null), null);
    }
}
