package org.fazhi.desktop.filing;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.fazhi.desktop.FilingVerdict;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Hint;
import org.fazhi.desktop.control.dialog.SystemFiles;
import org.fazhi.language.Messages;
import org.fazhi.workspace.progress.Obstacle;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Files the open year where nothing stands against it; else says why not (定稿按钮). */
public final class FileButton extends HBox {
    private static final Messages MESSAGES = Messages.of(FileButton.class);

    private final Session session;
    private final Button file = new Button(MESSAGES.say("filings.file"), new FontIcon(Material2AL.LOCK));
    private final Label why = new Label();

    public FileButton(Session session, SystemFiles system, ObservableValue<FilingVerdict> verdict) {
        super(8);
        this.session = session;
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(Region.USE_PREF_SIZE);
        file.setId("report-file");
        Hint.on(file, MESSAGES.say("filings.file.explained"));
        why.setId("report-file-why");
        why.getStyleClass().addAll("muted", "small");
        getChildren().setAll(why, file);
        file.setOnAction(_ -> new FilingsDialog(session, system).showAndFile());
        verdict.subscribe(this::show);
    }

    private void show(FilingVerdict verdict) {
        String reason = reason(verdict);
        why.setText(reason);
        file.setDisable(!reason.isEmpty());
    }

    private String reason(FilingVerdict verdict) {
        if (session.hasYear() && session.book().locked()) return MESSAGES.say("filings.why.filed");
        return switch (verdict) {
            case FilingVerdict.Running _ -> MESSAGES.say("filings.why.running");
            case FilingVerdict.Failed _ -> MESSAGES.say("filings.why.failed");
            case FilingVerdict.Known(List<Obstacle> none) when none.isEmpty() -> "";
            case FilingVerdict.Known _ -> MESSAGES.say("filings.why.blocked");
        };
    }
}
