package org.fazhi.desktop.backup;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.control.Hint;
import org.fazhi.desktop.control.dialog.SystemFiles;
import org.fazhi.language.Messages;
import org.fazhi.workspace.backup.SecondFolderState;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The second folder that backups are copied to (第二备份文件夹): which it is, how it stands, and naming another. */
final class SecondFolderBox extends HBox {
    private static final Messages MESSAGES = Messages.of(SecondFolderBox.class);

    private final SystemFiles system;
    private final Consumer<Optional<Path>> whenNamed;
    private final Label name = new Label();
    private final Label state = new Label();
    private final Hint nameHint = Hint.on(name);
    private final Hint stateHint = Hint.on(state);
    private final Button choose = new Button(MESSAGES.say("second.choose"));
    private final Button leave = new Button(MESSAGES.say("second.leave"));

    SecondFolderBox(SystemFiles system, Consumer<Optional<Path>> whenNamed) {
        super(8);
        this.system = system;
        this.whenNamed = whenNamed;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("second-folder");
        name.setId("second-folder");
        name.getStyleClass().add("strong");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMinWidth(0);
        state.setId("second-state");
        state.setMinWidth(0);
        VBox words = new VBox(2, name, state);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        choose.setId("second-choose");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(_ -> choose());
        leave.setId("second-leave");
        leave.setMinWidth(USE_PREF_SIZE);
        leave.setOnAction(_ -> whenNamed.accept(Optional.empty()));
        leave.managedProperty().bind(leave.visibleProperty());
        getChildren().setAll(words, choose, leave);
    }

    void show(SecondFolderState now) {
        Optional<Path> folder = BackupWords.folder(now);
        name.setText(folder.map(path -> MESSAGES.say("second.named", path)).orElse(MESSAGES.say("second.title")));
        nameHint.say(folder.map(Path::toString).orElse(""));
        state.setText(BackupWords.second(now));
        stateHint.say(state.getText());
        FontIcon icon = new FontIcon(icon(now));
        icon.getStyleClass().addAll("state-icon", style(now));
        state.setGraphic(icon);
        state.getStyleClass().setAll("label", "small", "state-mark", style(now));
        leave.setVisible(folder.isPresent());
    }

    private void choose() {
        system.chooseFolder(getScene().getWindow(), MESSAGES.say("second.choose.title"))
                .ifPresent(folder -> whenNamed.accept(Optional.of(folder)));
    }

    private static Ikon icon(SecondFolderState state) {
        return switch (state) {
            case SecondFolderState.NotNamed _ -> Material2AL.INFO;
            case SecondFolderState.Ready _ -> Material2AL.CHECK_CIRCLE;
            case SecondFolderState.Absent _ -> Material2MZ.POWER_OFF;
            case SecondFolderState.Full _, SecondFolderState.Unwritable _ -> Material2AL.ERROR;
        };
    }

    private static String style(SecondFolderState state) {
        return switch (state) {
            case SecondFolderState.NotNamed _ -> "state-empty";
            case SecondFolderState.Ready _ -> "state-approved";
            case SecondFolderState.Absent _ -> "severity-warning";
            case SecondFolderState.Full _, SecondFolderState.Unwritable _ -> "severity-error";
        };
    }
}
