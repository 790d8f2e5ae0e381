package org.fazhi.desktop.filing;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.fazhi.catalogue.CheckDefinition.Severity;
import org.fazhi.desktop.ClosedYear;
import org.fazhi.desktop.FilingVerdict;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Hint;
import org.fazhi.desktop.control.Shown;
import org.fazhi.desktop.control.StateMark;
import org.fazhi.edit.ItemState;
import org.fazhi.language.Messages;
import org.fazhi.workspace.progress.Obstacle;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * Says whether the year may be filed and, where it may not, what stands against it, each with the way to it (报送结论条). It
 * is green only when nothing does and that is known.
 */
public final class FilingBar extends FlowPane {
    private static final Messages MESSAGES = Messages.of(FilingBar.class);

    private final Session session;

    public FilingBar(Session session, ObservableValue<FilingVerdict> verdict) {
        super(16, 4);
        this.session = session;
        setId("filing-verdict");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(Region.USE_PREF_SIZE);
        show(verdict.getValue());
        verdict.when(Shown.property(this)).subscribe(this::show);
    }

    private void show(FilingVerdict verdict) {
        if (session.hasYear() && session.book().locked()) {
            say(ClosedYear.why(session.book()), Material2AL.LOCK, "state-approved", "filing-unknown");
            return;
        }
        switch (verdict) {
            case FilingVerdict.Running _ ->
                say(MESSAGES.say("running"), Material2AL.HOURGLASS_EMPTY, "state-empty", "filing-unknown");
            case FilingVerdict.Failed _ ->
                say(MESSAGES.say("failed"), Material2AL.ERROR_OUTLINE, "severity-error", "filing-error");
            case FilingVerdict.Known(List<Obstacle> none)
            when none.isEmpty() ->
                say(MESSAGES.say("ready"), Material2AL.CHECK_CIRCLE, "state-approved", "filing-ready");
            case FilingVerdict.Known(List<Obstacle> obstacles) -> list(obstacles);
        }
    }

    private void say(String words, Ikon icon, String iconStyle, String style) {
        FontIcon mark = new FontIcon(icon);
        mark.getStyleClass().addAll("state-icon", iconStyle);
        dress(style);
        getChildren().setAll(new Label(words, mark));
    }

    private void list(List<Obstacle> obstacles) {
        dress(obstacles.getFirst().sort() == Obstacle.Sort.ERRORS ? "filing-error" : "filing-warning");
        Label heading = new Label(MESSAGES.say("not_yet"));
        heading.getStyleClass().add("strong");
        getChildren().setAll(heading);
        obstacles.stream().map(this::way).forEach(getChildren()::add);
        getChildren().add(all(obstacles));
    }

    /** Shows every single thing. */
    private Node all(List<Obstacle> obstacles) {
        Button all = new Button(MESSAGES.say("all"));
        all.setId("obstacles-all");
        all.getStyleClass().addAll("flat", "link", "not-pictured");
        Hint.on(all, MESSAGES.say("all.explained"));
        all.setOnAction(_ -> ReasonList.show(obstacles, session, all));
        return all;
    }

    private void dress(String style) {
        getStyleClass().setAll("filing-bar", style);
    }

    private Node way(Obstacle obstacle) {
        Button way = new Button(obstacle.words(), icon(obstacle.sort()));
        way.setId("obstacle-" + obstacle.sort().name().toLowerCase(Locale.ROOT));
        way.getStyleClass().addAll("flat", "link");
        Hint.on(way, MESSAGES.say("go", obstacle.place().label()));
        way.setOnAction(_ -> session.navigator().go(obstacle.place()));
        return way;
    }

    static Node icon(Obstacle.Sort sort) {
        return switch (sort) {
            case ERRORS -> StateMark.icon(Severity.ERROR);
            case WARNINGS -> StateMark.icon(Severity.WARNING);
            case UNSET -> new FontIcon(Material2MZ.TUNE);
            case UNWRITTEN -> new FontIcon(Material2MZ.NOTES);
            case UNANSWERED -> new FontIcon(Material2AL.GROUP);
            case UNMERGED -> new FontIcon(Material2MZ.MOVE_TO_INBOX);
            case UNAPPROVED -> StateMark.icon(ItemState.SUBMITTED);
        };
    }
}
