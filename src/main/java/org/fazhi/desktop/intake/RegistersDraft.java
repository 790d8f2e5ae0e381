package org.fazhi.desktop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.fazhi.excel.ledger.column.FoundRegister;
import org.fazhi.excel.ledger.plan.LedgerChoices;
import org.fazhi.excel.ledger.plan.RegisterSheet;
import org.fazhi.excel.reading.SheetSource;
import org.fazhi.ledger.Ledger;

/** A workbook of several registers as far as it has been decided (未完成的整本导入). */
record RegistersDraft(SheetSource source, List<Assigned> entries) {
    RegistersDraft {
        entries = List.copyOf(entries);
    }

    /** A sheet and the code of the ledger it goes into; none where it is left. */
    record Assigned(FoundRegister found, Optional<String> ledger, LedgerChoices choices) {
        /** What was matched belongs to the ledger before. */
        private Assigned into(Optional<String> chosen) {
            return new Assigned(found, chosen, LedgerChoices.NONE);
        }
    }

    /** Each sheet into the ledger that it is clearly of. */
    static RegistersDraft begin(SheetSource source, List<FoundRegister> found) {
        return new RegistersDraft(
                source,
                found.stream()
                        .map(one -> new Assigned(one, one.ledger().map(Ledger::code), LedgerChoices.NONE))
                        .toList());
    }

    RegistersDraft into(int place, Optional<String> ledger) {
        return with(place, entry -> entry.into(ledger));
    }

    RegistersDraft choosing(String sheet, UnaryOperator<LedgerChoices> change) {
        List<Assigned> changed = new ArrayList<>(entries);
        changed.replaceAll(one -> one.found().sheet().equals(sheet)
                ? new Assigned(one.found(), one.ledger(), change.apply(one.choices()))
                : one);
        return new RegistersDraft(source, changed);
    }

    private RegistersDraft with(int place, UnaryOperator<Assigned> change) {
        List<Assigned> changed = new ArrayList<>(entries);
        changed.set(place, change.apply(changed.get(place)));
        return new RegistersDraft(source, changed);
    }

    /** Those that go into a ledger. */
    List<RegisterSheet> taken() {
        return entries.stream()
                .flatMap(entry -> entry.ledger().stream()
                        .map(ledger -> new RegisterSheet(entry.found().sheet(), ledger, entry.choices())))
                .toList();
    }
}
