package org.fazhi.desktop.collection;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.fazhi.desktop.control.PieMark;
import org.fazhi.edit.FormState;
import org.fazhi.language.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** How far a form has come as icon, word and colour (进度标记): never colour alone. */
final class StageMark {
    private static final Messages MESSAGES = Messages.of(StageMark.class);

    private StageMark() {}

    static Label of(FormStanding line) {
        String style = line.isOverdue() ? "stage-overdue" : "stage-" + keyword(line.stage());
        Node icon = line.isOverdue() ? icon(Material2AL.ALARM) : icon(line.stage());
        icon.getStyleClass().addAll("state-icon", style);
        Label mark = new Label(
                line.isOverdue()
                        ? MESSAGES.say("stage.overdue", line.stage().label())
                        : line.stage().label(),
                icon);
        mark.getStyleClass().addAll("state-mark", style);
        mark.setAlignment(Pos.CENTER_LEFT);
        return mark;
    }

    private static String keyword(FormState stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    private static Node icon(FormState stage) {
        return switch (stage) {
            case NOT_SENT -> new PieMark(0);
            case SENT -> new PieMark(0.25);
            case RETURNED -> new PieMark(0.5);
            case FAULTY -> icon(Material2AL.CANCEL);
            case MERGED -> new PieMark(1);
        };
    }

    private static Node icon(Ikon kind) {
        return new FontIcon(kind);
    }
}
