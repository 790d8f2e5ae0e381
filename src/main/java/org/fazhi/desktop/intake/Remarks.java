package org.fazhi.desktop.intake;

import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** What the office should know about a sheet (提醒): hidden sheets, rows left out, why it cannot be taken. */
final class Remarks {

    static Label remark(String words) {
        FontIcon icon = new FontIcon(Material2AL.INFO);
        icon.getStyleClass().addAll("state-icon", "severity-note");
        Label label = new Label(words, icon);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add("import-remark");
        return label;
    }

    /** Why something is not possible, in its one sentence. */
    static Label problem(String sentence, String id) {
        FontIcon icon = new FontIcon(Material2AL.ERROR_OUTLINE);
        icon.getStyleClass().addAll("state-icon", "severity-error");
        Label label = new Label(sentence, icon);
        label.setId(id);
        label.setWrapText(true);
        label.getStyleClass().add("import-problem");
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private Remarks() {}
}
