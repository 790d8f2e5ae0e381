package org.fazhi.desktop.control.dialog;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fazhi.desktop.control.Growth;
import org.fazhi.desktop.control.Hint;
import org.fazhi.desktop.control.RingInSight;

/**
 * A dialog (对话框) whose content scrolls and whose buttons stay in sight however small the screen. Its first field has the
 * focus, Enter is the step forward, Esc leaves it, after asking where something would be lost. Dressed like its owner.
 */
public final class DialogWindow {
    private static final double MARGIN = 24;
    /** Of a large window, what a dialog with lists or tables takes; no more than half as much again as it wished. */
    private static final double SHARE = 0.62;

    private static final double MOST = 1.5;

    private final Stage stage = new Stage();
    private final BorderPane frame = new BorderPane();
    private final HBox leading = new HBox(8);
    private final HBox trailing = new HBox(8);
    private final Label why = new Label();
    private final DialogKeys keys = new DialogKeys(stage, frame);
    private Supplier<Optional<String>> atStake = Optional::empty;
    private Runnable whenDismissed = stage::close;
    private boolean usesRoom;

    public DialogWindow(Window owner, String id, String title) {
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(title);
        if (owner instanceof Stage parent) stage.getIcons().setAll(parent.getIcons());
        frame.setId(id);
        frame.getStyleClass().add("dialog-frame");
        frame.setBottom(buttonRow());
        Scene scene = new Scene(frame);
        followSheets(owner.getScene(), scene);
        Growth.handOn(owner.getScene(), scene);
        Hint.whereWordsAreCut(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            event.consume();
            dismiss();
        });
        // A list would keep the key to itself.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE || !(event.getTarget() instanceof ListView<?>)) return;
            event.consume();
            dismiss();
        });
        stage.setScene(scene);
        RingInSight.before(stage);
        stage.setOnCloseRequest(event -> {
            event.consume();
            dismiss();
        });
        keys.follow(scene);
    }

    private HBox buttonRow() {
        why.setId("dialog-why");
        why.getStyleClass().add("muted");
        why.setWrapText(true);
        why.setMaxWidth(Double.MAX_VALUE);
        why.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(why, Priority.ALWAYS);
        leading.setAlignment(Pos.CENTER_LEFT);
        trailing.setAlignment(Pos.CENTER_RIGHT);
        HBox row = new HBox(8, leading, why, trailing);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("dialog-buttons");
        return row;
    }

    private void followSheets(Scene owner, Scene own) {
        own.getStylesheets().setAll(owner.getStylesheets());
        var following =
                owner.getStylesheets().subscribe(() -> own.getStylesheets().setAll(owner.getStylesheets()));
        stage.setOnHidden(_ -> following.unsubscribe());
    }

    /** Content that is higher than the dialog scrolls; one that manages its own scrolling is given the whole room. */
    public DialogWindow content(Node content, boolean scrolls) {
        frame.setCenter(scrolls ? scrolling(content) : content);
        usesRoom = !scrolls;
        if (!content.getStyleClass().contains("dialog-content"))
            content.getStyleClass().add("dialog-content");
        return this;
    }

    private static ScrollPane scrolling(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.getStyleClass().add("edge-to-edge");
        return pane;
    }

    /** What stays in sight at the left, such as the steps of a wizard. */
    public DialogWindow side(Node side) {
        frame.setLeft(side);
        return this;
    }

    /** The button that Enter presses. */
    public Button accept(String id, String label, Runnable action) {
        Button button = button(id, label, action);
        button.getStyleClass().add("accent");
        button.setDefaultButton(true);
        keys.forward(button);
        trailing.getChildren().add(button);
        return button;
    }

    /** A further button before the accepting one. */
    public Button offer(String id, String label, Runnable action) {
        Button button = button(id, label, action);
        trailing.getChildren().addFirst(button);
        return button;
    }

    /** A button at the left end of the row. */
    public Button aside(String id, String label, Runnable action) {
        Button button = button(id, label, action);
        leading.getChildren().add(button);
        return button;
    }

    private static Button button(String id, String label, Runnable action) {
        Button button = new Button(label);
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        ButtonBar.setButtonUniformSize(button, false);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** What Esc and the window's cross do instead of closing. */
    public DialogWindow whenDismissed(Runnable action) {
        whenDismissed = action;
        return this;
    }

    /** @param sentence what would be lost if the dialog were left now; without one it is left unasked */
    public DialogWindow atStake(Supplier<Optional<String>> sentence) {
        atStake = sentence;
        return this;
    }

    /** Leaves the dialog as Esc and 取消 do: after asking, where something would be lost. */
    public void dismiss() {
        atStake.get().ifPresentOrElse(sentence -> DiscardQuestion.ask(stage, sentence, whenDismissed), whenDismissed);
    }

    /** What Ctrl+S does where something is typed. */
    public DialogWindow whenSaved(Runnable action) {
        stage.getScene().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.S || !event.isShortcutDown()) return;
            event.consume();
            action.run();
        });
        return this;
    }

    /** Says beside the buttons why one of them cannot be pressed; nothing where it is empty. */
    public void say(String reason) {
        why.setText(reason);
    }

    /** Opens at the wished size, larger where words or the window are, or at what the screen has room for. */
    public void show(double width, double height) {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        double growth = Growth.of(stage.getScene());
        Window owner = stage.getOwner();
        stage.setWidth(Math.min(size(width * growth, owner.getWidth()), room.getWidth() - MARGIN));
        stage.setHeight(Math.min(size(height * growth, owner.getHeight()), room.getHeight() - MARGIN));
        stage.show();
        stage.requestFocus();
        keys.begin();
    }

    private double size(double wished, double ofOwner) {
        return usesRoom ? Math.clamp(ofOwner * SHARE, wished, wished * MOST) : wished;
    }

    /** Gives the keys to the first field of what is shown, as when the dialog was opened. */
    public void begin() {
        keys.begin();
    }

    public void close() {
        stage.close();
    }

    public Stage stage() {
        return stage;
    }
}
