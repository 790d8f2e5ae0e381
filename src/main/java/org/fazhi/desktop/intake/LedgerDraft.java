package org.fazhi.desktop.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.excel.ledger.column.FoundRegister;
import org.fazhi.excel.ledger.plan.LedgerChoices;
import org.fazhi.excel.reading.SheetChoice;
import org.fazhi.excel.reading.SheetSource;
import org.fazhi.ledger.Ledger;

/**
 * A ledger import as far as it has been decided (未完成的台账导入).
 *
 * @param ledger code of the ledger it goes into, once that is known
 */
record LedgerDraft(SheetSource source, Optional<String> ledger, LedgerChoices choices) {

    /** Into the ledger that one of its sheets clearly is of or, else, the one that the file or a sheet is named after. */
    static LedgerDraft begin(SheetSource source, List<FoundRegister> found, List<Ledger> ledgers) {
        return found.stream()
                .filter(one -> one.ledger().isPresent())
                .findFirst()
                .map(one -> new LedgerDraft(
                        source, one.ledger().map(Ledger::code), LedgerChoices.NONE.withSheet(one.sheet())))
                .orElseGet(() -> new LedgerDraft(source, namedIn(source, ledgers), LedgerChoices.NONE));
    }

    private static Optional<String> namedIn(SheetSource source, List<Ledger> ledgers) {
        List<String> names = Stream.concat(
                        Stream.of(source.name()), source.sheets().stream().map(SheetChoice::name))
                .toList();
        return ledgers.stream()
                .filter(ledger -> names.stream().anyMatch(name -> name.contains(ledger.name())))
                .max(Comparator.comparingInt(ledger -> ledger.name().length()))
                .map(Ledger::code);
    }

    /** What was matched belongs to the ledger before. */
    LedgerDraft into(String code) {
        LedgerChoices kept = choices.sheet().map(LedgerChoices.NONE::withSheet).orElse(LedgerChoices.NONE);
        return new LedgerDraft(source, Optional.of(code), kept);
    }

    LedgerDraft intoNone() {
        return new LedgerDraft(source, Optional.empty(), choices);
    }

    LedgerDraft onSheet(String name) {
        return new LedgerDraft(source, ledger, choices.withSheet(name));
    }

    LedgerDraft matching(int sheetColumn, String ledgerColumn) {
        return new LedgerDraft(source, ledger, choices.matching(sheetColumn, ledgerColumn));
    }

    LedgerDraft with(OpenQuestion.LedgerChange change) {
        return new LedgerDraft(source, ledger, change.of(choices));
    }
}
