package org.fazhi.desktop.design;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.dialog.SaveTarget;
import org.fazhi.edit.Edit;
import org.fazhi.formula.CatalogueFormulas;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Ledger;

/** Hands definitions to other offices as files, and takes theirs in after showing what differs (导出定义、导入定义). */
final class DefinitionFiles {
    private static final Messages MESSAGES = Messages.of(DefinitionFiles.class);

    private final Session session;
    private final Stage owner;
    private final SaveTarget target;
    private final DefinitionSource source;

    DefinitionFiles(Session session, Stage owner, SaveTarget target, DefinitionSource source) {
        this.session = session;
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
                        _ -> Files.writeString(file, text),
                        written -> session.say(MESSAGES.say("exported", written))));
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
        Catalogue before = session.book().catalogue();
        String name = shared.ledger().name();
        switch (new CatalogueEditing(before, new CatalogueFormulas()).ledgers().takeOver(shared)) {
            case Declined(String reason) ->
                DefinitionPreview.refused(owner, MESSAGES.say("import.declined", name), List.of(reason));
            case Edited(Catalogue after, String what) -> {
                List<String> differences = LedgerDifferences.between(before, after);
                if (differences.isEmpty())
                    DefinitionPreview.refused(owner, MESSAGES.say("import.same", name), List.of());
                else
                    DefinitionPreview.proposed(
                            owner,
                            MESSAGES.say("import.differences", name, differences.size()),
                            differences,
                            () -> accept(after, what, taken(before, after), whenTaken));
            }
        }
    }

    private void accept(Catalogue after, String what, String ledger, Consumer<String> whenTaken) {
        session.apply(new Edit.SetCatalogue(session.book().year(), after, what), () -> whenTaken.accept(ledger));
    }

    /** Code of the ledger that was added or changed. */
    private static String taken(Catalogue before, Catalogue after) {
        return after.ledgers().stream()
                .filter(one -> !before.ledgers().contains(one))
                .map(Ledger::code)
                .findFirst()
                .orElse("");
    }
}
