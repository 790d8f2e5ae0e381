package org.fazhi.catalogue.editing;

import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.yaml.LedgerText;
import org.fazhi.catalogue.yaml.ParsedLedger;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.RowRule;

/** What a ledger must be like to stand in a catalogue (台账要求), when it is edited by the office. */
final class LedgerRules {
    private final Messages messages = Messages.of(LedgerRules.class);
    private final Catalogue catalogue;

    LedgerRules(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Why it may not stand there, empty when it may. Its text must be readable: what a file may not say may not be. */
    Optional<String> objection(Ledger ledger) {
        if (ledger.name().isBlank() || ledger.own().stream().anyMatch(LedgerRules::isBlank)) return say("blank_name");
        if (ledger.rules().stream().map(RowRule::explanation).anyMatch(String::isBlank))
            return say("blank_explanation");
        Optional<Column> unlisted = ledger.own().stream()
                .filter(one -> one.type() instanceof ColumnType.Coded(var codes) && codes.isEmpty())
                .findFirst();
        if (unlisted.isPresent()) return say("no_codes", unlisted.get().label());
        return unreadable(ledger)
                .or(() -> takenName(ledger))
                .or(() -> place(ledger))
                .or(() -> counts(ledger));
    }

    private static boolean isBlank(Column column) {
        return column.label().isBlank()
                || column.type() instanceof ColumnType.Coded(var codes)
                        && codes.stream().anyMatch(one -> one.label().isBlank());
    }

    private static Optional<String> unreadable(Ledger ledger) {
        return LedgerText.read(ledger.name(), LedgerText.write(ledger)) instanceof ParsedLedger.Faulty(var faults)
                ? Optional.of(faults.getFirst().reason())
                : Optional.empty();
    }

    private Optional<String> takenName(Ledger ledger) {
        return catalogue.ledgers().stream()
                .filter(one -> !one.code().equals(ledger.code()) && one.name().equals(ledger.name()))
                .findFirst()
                .flatMap(one -> say("name_taken", one.name()));
    }

    private Optional<String> place(Ledger ledger) {
        boolean stands = catalogue
                .workItem(ledger.workItem())
                .filter(item -> item.area().equals(ledger.area()))
                .isPresent();
        return stands ? Optional.empty() : say("no_work_item");
    }

    private Optional<String> counts(Ledger ledger) {
        for (Count count : ledger.counts()) {
            Optional<Indicator> indicator = catalogue.indicator(count.indicator());
            if (indicator.isEmpty()) return say("unknown_indicator", count.indicator());
            if (!indicator.get().isCountedFrom(ledger.code()))
                return say("indicator_elsewhere", indicator.get().name());
        }
        return Optional.empty();
    }

    private Optional<String> say(String key, Object... words) {
        return Optional.of(messages.say(key, words));
    }
}
