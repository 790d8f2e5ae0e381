package org.fazhi.workspace.intake;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.fazhi.excel.reading.SheetRefused;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Job;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;

/** Opens foreign files as a job (打开文件). */
record FileOpening(Workspace workspace) {
    private static final Messages MESSAGES = Messages.of(FileOpening.class);

    /** @param reading opens the file or throws {@link SheetRefused} */
    <F> Job<OpenedFile<F>> open(Path file, Supplier<F> reading) {
        String name = file.getFileName().toString();
        return workspace.run(MESSAGES.say("job.open", name), job -> {
            job.report(-1, MESSAGES.say("doing.read", name));
            OpenedFile<F> opened = opened(reading);
            job.stopIfCancelled();
            return opened;
        });
    }

    private static <F> OpenedFile<F> opened(Supplier<F> reading) {
        try {
            return new OpenedFile.Readable<>(reading.get());
        } catch (SheetRefused refused) {
            if (refused.asksPassword()) return new OpenedFile.PasswordAsked<>(refused.getMessage());
            throw new Refused(refused.getMessage(), refused);
        }
    }
}
