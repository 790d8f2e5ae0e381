package org.fazhi.desktop.control;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/**
 * Files dragged onto a part of the window (拖入文件).
 *
 * @param open whether there is something that takes some
 * @param marked what shows where they would go
 */
public record DroppedFiles(BooleanSupplier open, Node marked, Consumer<List<Path>> taken) {
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    public void watch(Node node) {
        node.setOnDragOver(event -> {
            if (!fits(event)) return;
            event.acceptTransferModes(TransferMode.COPY);
            marked.pseudoClassStateChanged(DROPPING, true);
            event.consume();
        });
        node.setOnDragExited(_ -> marked.pseudoClassStateChanged(DROPPING, false));
        node.setOnDragDropped(this::dropped);
    }

    private void dropped(DragEvent event) {
        if (!fits(event)) return;
        List<Path> files =
                event.getDragboard().getFiles().stream().map(File::toPath).toList();
        event.setDropCompleted(true);
        event.consume();
        // Once the system has finished its drag.
        Platform.runLater(() -> taken.accept(files));
    }

    private boolean fits(DragEvent event) {
        return open.getAsBoolean() && event.getDragboard().hasFiles();
    }
}
