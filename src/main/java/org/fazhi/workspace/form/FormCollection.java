package org.fazhi.workspace.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Origin;
import org.fazhi.edit.UnitForm;
import org.fazhi.language.Messages;
import org.fazhi.ledger.RowEdit;
import org.fazhi.workspace.Job;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;

/** Takes back the forms that units filled in (回收): shows what each would do, and takes in what is accepted. */
public final class FormCollection {
    private static final Messages MESSAGES = Messages.of(FormCollection.class);

    private final Workspace workspace;

    public FormCollection(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Reads files, and those of folders, as a job; saves nothing. A file that cannot be taken is told with its reason and
     * keeps no other out.
     */
    public Job<List<FormPreview>> read(int year, List<Path> filesAndFolders) {
        return workspace.run(MESSAGES.say("job.read"), job -> {
            List<Path> files = files(filesAndFolders);
            FormReadingIn reading = new FormReadingIn(workspace, year);
            List<FormPreview> previews = new ArrayList<>();
            for (Path file : files) {
                job.stopIfCancelled();
                job.report((double) previews.size() / files.size(), MESSAGES.say("doing.read", file.getFileName()));
                previews.add(reading.preview(file));
            }
            return List.copyOf(previews);
        });
    }

    /** What lies in a folder beside forms, such as what a spreadsheet leaves while a file is open, is no form. */
    private static List<Path> files(List<Path> filesAndFolders) {
        List<Path> files = new ArrayList<>();
        for (Path one : filesAndFolders) {
            if (!Files.isDirectory(one)) {
                files.add(one);
                continue;
            }
            try (Stream<Path> inside = Files.list(one)) {
                inside.filter(Files::isRegularFile)
                        .filter(file -> !file.getFileName().toString().startsWith("~")
                                && !file.getFileName().toString().startsWith("."))
                        .sorted()
                        .forEach(files::add);
            } catch (IOException unreadable) {
                throw new Refused(MESSAGES.say("folder.unreadable", one), unreadable);
            }
        }
        if (files.isEmpty()) throw new Refused(MESSAGES.say("folder.empty"));
        return files;
    }

    /** Notes of each unit whose form came back that it did, and why it cannot be taken, as one step. */
    public CompletableFuture<YearBook> note(int year, List<FormPreview> previews) {
        YearBook book = workspace.book(year);
        Map<String, UnitForm> forms = new HashMap<>();
        for (FormPreview preview : previews)
            preview.unit()
                    .filter(_ -> preview.year() == year)
                    .ifPresent(unit -> forms.put(unit.code(), back(preview, book.form(unit.code()))));
        if (forms.isEmpty()) return CompletableFuture.completedFuture(book);
        List<Edit> edits = forms.values().stream()
                .<Edit>map(form -> new Edit.SetForm(year, form))
                .toList();
        return workspace.apply(new Edit.Batch(year, MESSAGES.say("step.note", edits.size()), edits));
    }

    /** What could be read is kept even where it cannot be taken in, for the next version to be compared with it. */
    private UnitForm back(FormPreview preview, UnitForm form) {
        String content = preview.refusal().isPresent() ? form.content() : preview.content();
        String problem = objection(preview).orElse("");
        return form.cameBack(preview.name(), problem, content, workspace.now());
    }

    /**
     * Takes in what is new and changed, and of what is in conflict what was decided so, as one step that can be undone.
     * Fails with {@link Refused}, saving nothing, where the file is refused or holds what cannot be read.
     */
    public CompletableFuture<YearBook> accept(FormPreview preview, FormDecisions decisions) {
        Optional<String> objection = objection(preview);
        if (objection.isPresent()) return CompletableFuture.failedFuture(new Refused(objection.get()));
        String unit = preview.unit().orElseThrow().code();
        Instant now = workspace.now();
        UnitForm form = workspace
                .book(preview.year())
                .form(unit)
                .cameBack(preview.name(), problem(preview, decisions), preview.content(), now)
                .takenIn(now);
        List<Edit> edits = edits(preview, decisions);
        edits.add(new Edit.SetForm(preview.year(), form));
        return workspace.apply(new Edit.Batch(preview.year(), MESSAGES.say("step.accept", preview.name()), edits));
    }

    /** Why a file is not taken in, as one sentence. */
    public static Optional<String> objection(FormPreview preview) {
        if (preview.refusal().isPresent()) return preview.refusal();
        long refused = preview.count(FormVerdict.REFUSED);
        if (refused == 0) return Optional.empty();
        String first = preview.figures().stream()
                .filter(figure -> figure.verdict() == FormVerdict.REFUSED)
                .map(figure -> MESSAGES.say(
                        "refused.figure", figure.place(), figure.indicator().name(), figure.message()))
                .findFirst()
                .or(() -> preview.rows().stream()
                        .filter(row -> row.verdict() == FormVerdict.REFUSED)
                        .map(row -> MESSAGES.say("refused.row", row.place(), row.message()))
                        .findFirst())
                .orElse("");
        return Optional.of(MESSAGES.say("refused.parts", preview.name(), refused, first));
    }

    private static String problem(FormPreview preview, FormDecisions decisions) {
        Optional<String> objection = objection(preview);
        if (objection.isPresent()) return objection.get();
        long open = preview.figures().stream()
                        .filter(figure -> figure.verdict() == FormVerdict.CONFLICT && decisions.isOpen(figure.place()))
                        .count()
                + preview.rows().stream()
                        .filter(row -> row.verdict() == FormVerdict.CONFLICT && decisions.isOpen(row.place()))
                        .count();
        return open == 0 ? "" : MESSAGES.say("problem.conflicts", open);
    }

    private static List<Edit> edits(FormPreview preview, FormDecisions decisions) {
        List<Edit> edits = new ArrayList<>();
        for (JudgedFigure figure : preview.figures()) {
            boolean isWanted = figure.verdict().isWritten()
                    || figure.isChoice() && decisions.theirs().contains(figure.place());
            if (!isWanted) continue;
            edits.add(new Edit.SetFigure(
                    preview.year(),
                    figure.indicator().code(),
                    figure.unit(),
                    figure.quantity(),
                    new Origin.SheetCell(
                            preview.name(),
                            figure.place().sheet(),
                            figure.place().address()),
                    MESSAGES.say("step.accept", preview.name())));
        }
        Map<String, List<RowEdit>> rows = new HashMap<>();
        for (JudgedRow row : preview.rows())
            if (row.verdict().isWritten()
                    || row.isChoice() && decisions.theirs().contains(row.place()))
                rows.computeIfAbsent(row.ledger(), _ -> new ArrayList<>()).add(row.edit());
        rows.forEach((ledger, some) -> edits.add(new Edit.ChangeRows(
                preview.year(), ledger, List.copyOf(some), MESSAGES.say("step.accept", preview.name()))));
        return edits;
    }
}
