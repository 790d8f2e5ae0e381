package org.fazhi.desktop.backup;

import javafx.scene.control.Label;
import org.fazhi.workspace.backup.KeptBackup.Soundness;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Whether a backup can be put back, as icon, word and colour (核验标记). */
final class SoundnessMark {
    private SoundnessMark() {}

    static Label of(Soundness soundness) {
        FontIcon icon = new FontIcon(icon(soundness));
        icon.getStyleClass().addAll("state-icon", style(soundness));
        Label mark = new Label(BackupWords.soundness(soundness), icon);
        mark.getStyleClass().addAll("state-mark", style(soundness));
        mark.setMinWidth(Label.USE_PREF_SIZE);
        return mark;
    }

    private static Ikon icon(Soundness soundness) {
        return switch (soundness) {
            case Soundness.Unchecked() -> Material2AL.CHECK;
            case Soundness.Sound() -> Material2AL.CHECK_CIRCLE;
            case Soundness.Damaged(String _) -> Material2AL.CANCEL;
        };
    }

    private static String style(Soundness soundness) {
        return soundness instanceof Soundness.Damaged ? "severity-error" : "state-approved";
    }
}
