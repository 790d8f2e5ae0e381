package org.fazhi.desktop.backup;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.fazhi.language.Messages;
import org.fazhi.workspace.backup.KeptBackup;
import org.fazhi.workspace.backup.KeptYear;

/** What the chosen backup holds, year by year, and where it lies (备份详情). */
final class BackupDetail extends ScrollPane {
    private static final Messages MESSAGES = Messages.of(BackupDetail.class);

    private final VBox column = new VBox(12);

    BackupDetail() {
        setId("backups-detail");
        setFitToWidth(true);
        getStyleClass().addAll("edge-to-edge", "backup-detail");
        column.getStyleClass().add("backup-detail-column");
        setContent(column);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(Optional<KeptBackup> chosen) {
        column.getChildren().clear();
        setVisible(chosen.isPresent());
        chosen.ifPresent(this::show);
    }

    private void show(KeptBackup backup) {
        Label time = new Label(BackupWords.time(backup.madeAt()));
        time.getStyleClass().add("section-title");
        add(new VBox(
                4, time, SoundnessMark.of(backup.soundness()), muted(BackupWords.explanation(backup.soundness()))));
        if (backup.isOfEarlierVersion()) add(muted(MESSAGES.say("detail.earlier")));
        backup.years().reversed().forEach(year -> add(year(year)));
        if (!backup.isOfEarlierVersion()) add(muted(MESSAGES.say("detail.evidence", backup.evidence())));
        Label file = muted(backup.file().toString());
        file.setId("backups-file");
        add(new VBox(2, new Label(MESSAGES.say("detail.file")), file));
        setVvalue(0);
    }

    private static Node year(KeptYear year) {
        Label name = new Label(MESSAGES.say(year.locked() ? "detail.year.locked" : "detail.year", year.year()));
        name.getStyleClass().add("strong");
        return new VBox(2, name, muted(MESSAGES.say("detail.counts", year.figures(), year.ledgerRows(), year.texts())));
    }

    private void add(Node node) {
        column.getChildren().add(node);
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }
}
