package org.fazhi.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.form.FormCollection;
import org.fazhi.workspace.form.FormDecisions;
import org.fazhi.workspace.form.FormPreview;
import org.fazhi.workspace.form.FormVerdict;

/** {@code import --as form} (回收): takes in the forms of units, each file whole and by itself. */
record FormImporting(Terminal terminal, Workspace workspace, int year, boolean dryRun, boolean json) {
    private static final Messages MESSAGES = Messages.of(FormImporting.class);

    /** Refused where a file was, or where a conflict was left. */
    int take(Path fileOrFolder) {
        FormCollection collection = new FormCollection(workspace);
        List<FormPreview> previews =
                collection.read(year, List.of(fileOrFolder)).result().join();
        List<FormReport> reports = new ArrayList<>();
        long conflicts = 0;
        boolean isRefused = false;
        for (FormPreview read : previews) {
            // What the files before it brought in stands by now.
            FormPreview preview = dryRun || read.refusal().isPresent()
                    ? read
                    : collection
                            .read(year, List.of(read.file()))
                            .result()
                            .join()
                            .getFirst();
            Optional<String> objection = FormCollection.objection(preview);
            boolean accepted = !dryRun && objection.isEmpty();
            if (accepted) collection.accept(preview, FormDecisions.NONE).join();
            else if (!dryRun) collection.note(year, List.of(preview)).join();
            isRefused |= objection.isPresent();
            conflicts += preview.count(FormVerdict.CONFLICT);
            reports.add(FormReport.of(preview, objection.orElse(null), accepted));
        }
        if (json) terminal.json(reports);
        else reports.stream().flatMap(report -> report.text().stream()).forEach(terminal::say);
        if (conflicts > 0) terminal.warn(MESSAGES.say("form.conflicts", conflicts));
        if (isRefused) terminal.warn(MESSAGES.say("form.refused"));
        return isRefused || conflicts > 0 ? ExitStatus.REFUSED : ExitStatus.DONE;
    }
}
