package org.fazhi.desktop.welcome;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Hint;
import org.fazhi.desktop.intake.ImportWizard;
import org.fazhi.desktop.intake.ReportWizard;
import org.fazhi.desktop.settings.NewYearDialog;
import org.fazhi.desktop.setup.SetupWizard;
import org.fazhi.language.Messages;
import org.fazhi.workspace.example.ExampleFilling;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * The first page of an empty workspace (欢迎页): which folder it is, and the ways to begin: a year, the example, a backup,
 * last year's sheet.
 */
public final class WelcomePane extends ScrollPane {
    private static final Messages MESSAGES = Messages.of(WelcomePane.class);

    private final Session session;
    private final VBox ways = new VBox(12);

    public WelcomePane(Session session, WelcomeWays others) {
        this.session = session;
        Label title = new Label(MESSAGES.say("title"));
        title.getStyleClass().add("page-title");
        Label words = new Label(MESSAGES.say("words"));
        words.getStyleClass().add("muted");
        wrap(words);
        ways.getChildren()
                .setAll(
                        way("setup", Material2MZ.TUNE, () -> new SetupWizard(session, others.system()).show()),
                        way("new-year", Material2MZ.NOTE_ADD, () -> new NewYearDialog(session).show()),
                        way("example-2025", Material2AL.IMPORT_CONTACTS, () -> openExample(2025)),
                        way("example-2020", Material2AL.IMPORT_CONTACTS, () -> openExample(2020)),
                        way("import", Material2AL.FILE_UPLOAD, () -> new ImportWizard(session).show(Optional.empty())),
                        way(
                                "import-report",
                                Material2MZ.POST_ADD,
                                () -> new ReportWizard(session).show(Optional.empty())),
                        way("restore", Material2MZ.SETTINGS_BACKUP_RESTORE, others::openBackup),
                        way("help", Material2AL.HELP_OUTLINE, others::help));
        VBox page = new VBox(20, new VBox(8, title, words, folder(others)), ways);
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

    /** What takes the keys when the page is come to. */
    public Node keys() {
        return ways.getChildren().getFirst();
    }

    private HBox folder(WelcomeWays others) {
        Label caption = new Label(MESSAGES.say("folder"));
        caption.setMinWidth(Region.USE_PREF_SIZE);
        caption.getStyleClass().add("muted");
        Label path = new Label(session.workspace().folder().toAbsolutePath().toString());
        path.setId("welcome-folder");
        path.setWrapText(true);
        path.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(path, Priority.ALWAYS);
        path.setMaxWidth(Double.MAX_VALUE);
        Button change = new Button(MESSAGES.say("folder.change"));
        change.setId("welcome-change-folder");
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.setAccessibleText(MESSAGES.say("folder.change.explained"));
        Hint.on(change, MESSAGES.say("folder.change.explained"));
        change.setOnAction(_ -> others.changeFolder());
        HBox line = new HBox(8, caption, path, change);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Button way(String key, Ikon icon, Runnable action) {
        FontIcon picture = new FontIcon(icon);
        picture.getStyleClass().add("welcome-icon");
        Label name = new Label(MESSAGES.say(key));
        name.getStyleClass().add("section-title");
        Label explanation = new Label(MESSAGES.say(key + ".explained"));
        explanation.getStyleClass().add("muted");
        wrap(explanation);
        HBox line = new HBox(16, picture, new VBox(4, name, explanation));
        line.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button("", line);
        button.setId("welcome-" + key);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(name.getText() + explanation.getText());
        button.getStyleClass().add("welcome-way");
        button.setMaxWidth(Double.MAX_VALUE);
        // A button asks its graphic for a height without saying how wide it is.
        button.minHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> line.prefHeight(room(button)) + button.snappedTopInset() + button.snappedBottomInset(),
                        button.widthProperty(),
                        button.insetsProperty(),
                        explanation.fontProperty()));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static double room(Button button) {
        return button.getWidth() - button.snappedLeftInset() - button.snappedRightInset();
    }

    private static void wrap(Label words) {
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
    }

    private void openExample(int year) {
        ways.setDisable(true);
        // Whatever fails in it comes back as its failure, and the ways open again.
        CompletableFuture.supplyAsync(() -> new ExampleFilling(session.workspace(), year))
                .thenCompose(ExampleFilling::fill)
                .whenComplete((filled, failure) -> Platform.runLater(() -> {
                    ways.setDisable(false);
                    if (failure == null) session.switchYear(filled.book().year());
                    else session.fail(MESSAGES.say("example"), failure);
                }));
    }
}
