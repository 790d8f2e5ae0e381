package org.fazhi.catalogue;

import java.util.List;

/**
 * Looks over the formulas of a catalogue that is being read. How a formula is written is known elsewhere; the reader
 * only knows on which line each one stands.
 */
@FunctionalInterface
public interface FormulaInspection {

    /** Accepts every formula. */
    FormulaInspection NONE = _ -> List.of();

    /**
     * A formula that cannot be used.
     *
     * @param indicator code of the derived indicator
     * @param reason one Chinese sentence
     */
    record Fault(String indicator, String reason) {}

    List<Fault> faults(Catalogue catalogue);
}
