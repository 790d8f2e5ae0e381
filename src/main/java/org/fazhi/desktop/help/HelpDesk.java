package org.fazhi.desktop.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fazhi.desktop.control.Ancestors;
import org.fazhi.desktop.control.Appearance;

/**
 * Help wherever one is (随处帮助): F1 in the main window, whatever it shows, and in each of its dialogs opens the help at the
 * chapter that speaks of what has the keys, else of what stands in the window.
 */
public final class HelpDesk {
    private final Stage main;
    private final Appearance appearance;
    private final HelpText help = HelpText.builtIn();
    private final ListChangeListener<Window> opened = this::windowsChanged;
    private Optional<HelpWindow> window = Optional.empty();

    /** @param main has its scene already */
    public HelpDesk(Stage main, Appearance appearance) {
        this.main = main;
        this.appearance = appearance;
        answer(main.getScene());
        Window.getWindows().addListener(new WeakListChangeListener<>(opened));
    }

    private void windowsChanged(ListChangeListener.Change<? extends Window> change) {
        while (change.next())
            change.getAddedSubList().stream().filter(this::isDialog).forEach(one -> answer(one.getScene()));
    }

    private boolean isDialog(Window opened) {
        return Stream.iterate(opened, Stage.class::isInstance, one -> ((Stage) one).getOwner())
                .skip(1)
                .anyMatch(main::equals);
    }

    private void answer(Scene scene) {
        // A window is opened more than once.
        if (scene.getProperties().put(HelpDesk.class, this) != null) return;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.F1) return;
            key.consume();
            open(scene);
        });
    }

    /** Opens the help where it speaks of what the main window shows. */
    public void open() {
        open(main.getScene());
    }

    private void open(Scene scene) {
        if (window.isEmpty()) window = Optional.of(new HelpWindow(main, appearance, help));
        window.get().show(fitting(scene));
    }

    private Optional<HelpText.HelpChapter> fitting(Scene scene) {
        return Ancestors.of(scene.getFocusOwner())
                .flatMap(this::about)
                .findFirst()
                .or(() -> outermost(scene.getRoot()));
    }

    private Stream<HelpText.HelpChapter> about(Node node) {
        return Optional.ofNullable(node.getId()).flatMap(help::about).stream();
    }

    /** A button leads somewhere; it is not where one is. */
    private Optional<HelpText.HelpChapter> outermost(Node root) {
        Deque<Node> waiting = new ArrayDeque<>();
        waiting.add(root);
        while (!waiting.isEmpty()) {
            Node next = waiting.remove();
            if (next instanceof ButtonBase || !next.isVisible()) continue;
            Optional<HelpText.HelpChapter> found = about(next).findFirst();
            if (found.isPresent()) return found;
            if (next instanceof Parent parent) waiting.addAll(parent.getChildrenUnmodifiable());
        }
        return Optional.empty();
    }
}
