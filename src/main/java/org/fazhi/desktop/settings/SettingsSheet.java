package org.fazhi.desktop.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.fazhi.desktop.Session;
import org.fazhi.excel.reading.SheetFile;
import org.fazhi.workspace.Failed;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.intake.IndicatorIntake;
import org.fazhi.workspace.intake.OpenedFile;

/** A sheet that a page of the settings takes in (设置里导入的表): read as a job, then given to the page. */
final class SettingsSheet {
    private SettingsSheet() {}

    /** @param taken what becomes of it; may refuse it @param told why nothing does */
    static void read(Session session, Path file, Consumer<SheetFile> taken, Consumer<String> told) {
        new IndicatorIntake(session.workspace())
                .open(file, Optional.empty())
                .result()
                .whenComplete((opened, failure) -> Platform.runLater(() -> {
                    if (failure != null) told.accept(Failed.cause(failure).getMessage());
                    else take(opened, taken, told);
                }));
    }

    private static void take(OpenedFile<SheetFile> opened, Consumer<SheetFile> taken, Consumer<String> told) {
        switch (opened) {
            case OpenedFile.PasswordAsked<SheetFile>(String sentence) -> told.accept(sentence);
            case OpenedFile.Readable<SheetFile>(SheetFile readable) -> {
                try {
                    taken.accept(readable);
                } catch (Refused refused) {
                    told.accept(refused.getMessage());
                }
            }
        }
    }
}
