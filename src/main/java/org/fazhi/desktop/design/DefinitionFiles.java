package org.fazhi.desktop.design;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.SharedLedger;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome.Declined;
import org.fazhi.catalogue.editing.EditingOutcome.Edited;
import org.fazhi.catalogue.editing.LedgerDifferences;
import org.fazhi.catalogue.yaml.CatalogueFault;
import org.fazhi.catalogue.yaml.CatalogueFiles;
import org.fazhi.catalogue.yaml.SharedLedgerText;
import org.fazhi.desktop.CatalogueSteps;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.dialog.SaveTarget;
import org.fazhi.formula.CatalogueFormulas;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Ledger;

/** Hands definitions to other offices as files, and takes theirs in after showing what differs (导出定义、导入定义). */
final class DefinitionFiles {
    private static final Messages MESSAGES = Messages.of(DefinitionFiles.class);

    private final Session session;
    private final int year;
    private final Stage owner;
    private final SaveTarget target;
    private final DefinitionSource source;

    DefinitionFiles(Session session, Stage owner, SaveTarget target, DefinitionSource source) {
        this.session = session;
        this.year = session.book().year();
        this.owner = owner;
        this.target = target;
        this.source = source;
    }

    /** Writes the definition of a ledger, with the indicators counted from it, to a file. */
    void give(Ledger ledger) {
        String text = SharedLedgerText.write(SharedLedger.of(session.book().catalogue(), ledger));
        String name = MESSAGES.say("export.name", ledger.name());
        target.ask(owner, new SaveTarget.Wanted(MESSAGES.say("export.title"), name, MESSAGES.say("file.kind")))
                .ifPresent(file -> session.run(
                        MESSAGES.say("export.title"),
                        _ -> written(file, text),
                        (Path written) -> session.statusWords().wrote(MESSAGES.say("exported", written), written)));
    }

    private Path written(Path file, String text) {
        session.workspace().files().write(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
        return file;
    }

    /** Reads a file, shows what would change, and takes it over when accepted. */
    void take(Consumer<String> whenTaken) {
        source.ask(owner)
                .ifPresent(file -> session.<SharedLedgerText.SharedReading>run(
                        MESSAGES.say("import.title"),
                        _ -> SharedLedgerText.read(file.getFileName().toString(), text(file)),
                        reading -> judge(file, reading, whenTaken)));
    }

    private static String text(Path file) {
        return CatalogueFiles.inFolder(file.toAbsolutePath().getParent())
                .text(file.getFileName().toString())
                .orElse("");
    }

    private void judge(Path file, SharedLedgerText.SharedReading reading, Consumer<String> whenTaken) {
        switch (reading) {
            case SharedLedgerText.Complete(SharedLedger shared) -> propose(shared, whenTaken);
            case SharedLedgerText.Faulty(List<CatalogueFault> faults) ->
                DefinitionPreview.refused(
                        owner,
                        MESSAGES.say("import.faulty", file.getFileName()),
                        faults.stream()
                                .map(one -> MESSAGES.say("import.fault", one.line(), one.reason()))
                                .toList());
        }
    }

    private void propose(SharedLedger shared, Consumer<String> whenTaken) {
        Catalogue before = session.workspace().book(year).catalogue();
        String name = shared.ledger().name();
        switch (new CatalogueEditing(before, new CatalogueFormulas()).ledgers().takeOver(shared)) {
            case Declined(String reason) -> refuse(shared, reason);
            case Edited(Catalogue after, String _) -> {
                List<String> differences = LedgerDifferences.between(before, after);
                if (differences.isEmpty())
                    DefinitionPreview.refused(owner, MESSAGES.say("import.same", name), List.of());
                else
                    DefinitionPreview.proposed(
                            owner,
                            MESSAGES.say("import.differences", name, differences.size()),
                            differences,
                            () -> accept(shared, whenTaken));
            }
        }
    }

    /** Into the catalogue as it stands by then. */
    private void accept(SharedLedger shared, Consumer<String> whenTaken) {
        session.catalogueSteps().ask(year, editing -> editing.ledgers().takeOver(shared), new CatalogueSteps.Asker() {
            @Override
            public void saved(Catalogue edited) {
                taken(shared, edited).ifPresent(whenTaken);
            }

            @Override
            public void refused(String reason) {
                refuse(shared, reason);
            }
        });
    }

    private void refuse(SharedLedger shared, String reason) {
        String title = MESSAGES.say("import.declined", shared.ledger().name());
        DefinitionPreview.refused(owner, title, List.of(reason));
    }

    /** Code of the ledger that was added or changed, which may be another one here than where it comes from. */
    private static Optional<String> taken(SharedLedger shared, Catalogue edited) {
        return edited.ledgers().stream()
                .filter(one -> one.name().equals(shared.ledger().name()))
                .findFirst()
                .or(() -> edited.ledger(shared.ledger().code()))
                .map(Ledger::code);
    }
}
