package org.fazhi.catalogue;

import java.util.List;
import org.fazhi.ledger.Ledger;

/**
 * A ledger as one office hands it to another (共享的台账定义).
 *
 * @param indicators that are counted from it, so that an office which does not know them can
 */
public record SharedLedger(Ledger ledger, List<Indicator> indicators) {
    public SharedLedger {
        indicators = List.copyOf(indicators);
    }

    /** With what the catalogue counts from it. */
    public static SharedLedger of(Catalogue catalogue, Ledger ledger) {
        return new SharedLedger(
                ledger,
                ledger.counts().stream()
                        .flatMap(count -> catalogue.indicator(count.indicator()).stream())
                        .toList());
    }
}
