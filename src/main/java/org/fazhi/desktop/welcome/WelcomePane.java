package org.fazhi.desktop.welcome;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.intake.ImportWizard;
import org.fazhi.desktop.settings.NewYearDialog;
import org.fazhi.language.Messages;
import org.fazhi.workspace.example.ExampleFilling;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The first page of an empty workspace (欢迎页): begin a year, look at the example, or bring in last year's sheet. */
public final class WelcomePane extends ScrollPane {
    private static final Messages MESSAGES = Messages.of(WelcomePane.class);

    private final Session session;
    private final VBox ways = new VBox(12);

    public WelcomePane(Session session) {
        this.session = session;
        Label title = new Label(MESSAGES.say("title"));
        title.getStyleClass().add("page-title");
        Label words = new Label(MESSAGES.say("words"));
        words.getStyleClass().add("muted");
        ways.getChildren()
                .setAll(
                        way("new-year", Material2MZ.NOTE_ADD, () -> new NewYearDialog(session).show()),
                        way("example", Material2AL.IMPORT_CONTACTS, this::openExample),
                        way("import", Material2AL.FILE_UPLOAD, () -> new ImportWizard(session).show(Optional.empty())),
                        way("restore", Material2MZ.SETTINGS_BACKUP_RESTORE, session.navigator()::backups));
        VBox page = new VBox(24, new VBox(8, title, words), ways);
        page.getStyleClass().add("welcome-page");
        page.getStylesheets().add(WelcomePane.class.getResource("welcome.css").toExternalForm());
        VBox middle = new VBox(page);
        middle.setAlignment(Pos.CENTER);
        setContent(middle);
        setFitToWidth(true);
        setFitToHeight(true);
        setId("welcome");
        getStyleClass().add("edge-to-edge");
    }

    private static Button way(String key, Ikon icon, Runnable action) {
        FontIcon picture = new FontIcon(icon);
        picture.getStyleClass().add("welcome-icon");
        Label name = new Label(MESSAGES.say(key));
        name.getStyleClass().add("section-title");
        Label explanation = new Label(MESSAGES.say(key + ".explained"));
        explanation.getStyleClass().add("muted");
        HBox line = new HBox(16, picture, new VBox(4, name, explanation));
        line.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button("", line);
        button.setId("welcome-" + key);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(name.getText() + explanation.getText());
        button.getStyleClass().add("welcome-way");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void openExample() {
        ways.setDisable(true);
        // Whatever fails in it comes back as its failure, and the ways open again.
        CompletableFuture.supplyAsync(() -> new ExampleFilling(session.workspace()))
                .thenCompose(ExampleFilling::fill)
                .whenComplete((filled, failure) -> Platform.runLater(() -> {
                    ways.setDisable(false);
                    if (failure == null) session.switchYear(filled.book().year());
                    else session.fail(MESSAGES.say("example"), failure);
                }));
    }
}
