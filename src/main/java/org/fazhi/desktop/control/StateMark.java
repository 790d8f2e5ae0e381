package org.fazhi.desktop.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.fazhi.catalogue.CheckDefinition.Severity;
import org.fazhi.edit.ItemState;
import org.fazhi.language.Messages;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** A state as icon, word and colour (状态标记), for work items and for findings: never colour alone. */
public final class StateMark {
    private static final Messages MESSAGES = Messages.of(StateMark.class);

    private StateMark() {}

    /** Icon and word of a work item's state. */
    public static Label of(ItemState state) {
        return label(state.label(), icon(state), styleOf(state));
    }

    /** Icon and word of a severity. */
    public static Label of(Severity severity) {
        return label(word(severity), icon(severity), styleOf(severity));
    }

    /** The word of a severity (错误、警告、提示). */
    public static String word(Severity severity) {
        return MESSAGES.say("severity." + severity.name());
    }

    /** The icon alone, for tight rows; the word goes into the accessible text. */
    public static Node icon(ItemState state) {
        Node icon = switch (state) {
            case EMPTY -> new PieMark(0);
            case ABSENT -> new FontIcon(Material2AL.BLOCK);
            case FILLING -> new PieMark(0.5);
            case SUBMITTED -> new PieMark(0.25);
            case APPROVED -> new PieMark(1);
            case RETURNED -> new FontIcon(Material2MZ.UNDO);
        };
        return dressed(icon, styleOf(state), state.label());
    }

    /** The icon alone, for tight rows; the word goes into the accessible text. */
    public static Node icon(Severity severity) {
        FontIcon icon = new FontIcon(
                switch (severity) {
                    case ERROR -> Material2AL.CANCEL;
                    case WARNING -> Material2AL.ERROR;
                    case NOTE -> Material2AL.INFO;
                });
        return dressed(icon, styleOf(severity), word(severity));
    }

    private static Node dressed(Node icon, String style, String word) {
        icon.getStyleClass().addAll(List.of("state-icon", style));
        icon.setAccessibleText(word);
        return icon;
    }

    private static Label label(String word, Node icon, String style) {
        Label label = new Label(word, icon);
        label.getStyleClass().addAll(List.of("state-mark", style));
        label.setAlignment(Pos.CENTER_LEFT);
        return label;
    }

    private static String styleOf(ItemState state) {
        return switch (state) {
            case EMPTY, ABSENT -> "state-empty";
            case FILLING -> "state-filling";
            case SUBMITTED -> "state-submitted";
            case APPROVED -> "state-approved";
            case RETURNED -> "state-returned";
        };
    }

    private static String styleOf(Severity severity) {
        return switch (severity) {
            case ERROR -> "severity-error";
            case WARNING -> "severity-warning";
            case NOTE -> "severity-note";
        };
    }
}
