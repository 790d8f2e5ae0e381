package org.fazhi.desktop.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.fazhi.desktop.intake.ReportWizard;

/** A sheet or a document dropped on the window can be imported. */
record FileDrop(Taker whenDropped) {
    /** What becomes of a file, and where on the screen it was dropped. */
    @FunctionalInterface
    interface Taker {
        void take(Path file, Point2D place);
    }

    private static final List<String> SHEETS = List.of(".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".et", ".csv");

    void watch(Node node) {
        node.setOnDragOver(event -> {
            if (file(event).isPresent()) event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        });
        node.setOnDragDropped(event -> {
            Optional<Path> dropped = file(event);
            event.setDropCompleted(dropped.isPresent());
            event.consume();
            Point2D place = new Point2D(event.getScreenX(), event.getScreenY());
            // Something opens once the system has finished its drag, or it would hang in some desktops.
            dropped.ifPresent(file -> Platform.runLater(() -> whenDropped.take(file, place)));
        });
    }

    private static Optional<Path> file(DragEvent event) {
        return event.getDragboard().getFiles() == null
                ? Optional.empty()
                : event.getDragboard().getFiles().stream()
                        .map(file -> file.toPath())
                        .filter(FileDrop::isMeant)
                        .findFirst();
    }

    private static boolean isMeant(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return SHEETS.stream().anyMatch(name::endsWith) || ReportWizard.isMeant(file);
    }
}
