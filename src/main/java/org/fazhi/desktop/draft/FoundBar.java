package org.fazhi.desktop.draft;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.fazhi.desktop.LatestAnswer;
import org.fazhi.desktop.Session;
import org.fazhi.language.Messages;
import org.fazhi.workspace.draft.Draft;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Says that an earlier sitting left something typed and not saved (草稿提示条), until all of it is seen to. */
public final class FoundBar extends HBox {
    private static final Messages MESSAGES = Messages.of(FoundBar.class);

    private final Session session;
    private final Label words = new Label();
    private final Runnable stop;
    private boolean closed = true;

    public FoundBar(Session session) {
        super(12);
        this.session = session;
        setId("found-bar");
        words.setId("found-words");
        words.setMinWidth(0);
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        Button open = new Button(MESSAGES.say("bar.open"));
        open.setId("found-open");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(_ -> new FoundDialog(session).show());
        Button close = new Button("", new FontIcon(Material2AL.CLOSE));
        close.setId("found-close");
        close.setAccessibleText(MESSAGES.say("bar.close"));
        close.getStyleClass().addAll("button-icon", "flat");
        close.setOnAction(_ -> {
            closed = true;
            show();
        });
        getChildren().addAll(words, air, open, close);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("draft-bar");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        stop = session.workspace().drafts().onChanged(() -> Platform.runLater(this::show));
        LatestAnswer reading = session.latest(MESSAGES.say("dialog.title"));
        // Told once those are forgotten that were saved after all.
        reading.ask(() -> new FoundReading(session.workspace()).read(), _ -> {
            closed = false;
            show();
        });
    }

    private void show() {
        List<Draft> found = session.workspace().drafts().found();
        setVisible(!closed && !found.isEmpty());
        words.setText(MESSAGES.say("bar.words", found.size(), kinds(found)));
    }

    /** 2020年度 指标数据 1、台账 2 */
    private static String kinds(List<Draft> found) {
        return found.stream()
                .collect(Collectors.groupingBy(
                        draft -> draft.place().year(),
                        TreeMap::new,
                        Collectors.groupingBy(draft -> draft.place().kind(), TreeMap::new, Collectors.counting())))
                .entrySet()
                .stream()
                .map(year -> MESSAGES.say(
                        "bar.year",
                        year.getKey(),
                        year.getValue().entrySet().stream()
                                .map(kind -> MESSAGES.say("kind." + kind.getKey()) + " " + kind.getValue())
                                .collect(Collectors.joining("、"))))
                .collect(Collectors.joining("；"));
    }

    /** Is told no more. */
    public void stop() {
        stop.run();
    }
}
