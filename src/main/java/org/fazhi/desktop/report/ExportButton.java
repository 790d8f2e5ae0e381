package org.fazhi.desktop.report;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.fazhi.language.Messages;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Exports the report; says beforehand whether it will be a draft. */
final class ExportButton extends Button {
    private static final Messages MESSAGES = Messages.of(ExportButton.class);

    ExportButton(ReportSaving saving) {
        super("", new FontIcon(Material2AL.GET_APP));
        setId("report-export");
        getStyleClass().add("accent");
        setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(_ -> saving.start());
        draftOnly(false);
    }

    void draftOnly(boolean blocked) {
        setText(MESSAGES.say(blocked ? "export.draft" : "export"));
        setTooltip(blocked ? new Tooltip(MESSAGES.say("export.draft.explained")) : null);
    }
}
