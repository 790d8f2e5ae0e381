package org.fazhi.formula;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The formulas of all years, each read once (公式册): most years have the same. What a formula names is needed at once, how
 * it is computed only when it is asked for.
 */
final class FormulaBook {
    private final Map<String, List<Reference>> references = new ConcurrentHashMap<>();
    private final Map<String, Formula> formulas = new ConcurrentHashMap<>();

    /** What a formula names. One that cannot be read names nothing; asked for its value, it says why there is none. */
    List<Reference> references(String formula) {
        return references.computeIfAbsent(formula, FormulaBook::referencesIn);
    }

    /** Throws {@link FormulaFault} when it cannot be read. */
    Formula formula(String text) {
        return formulas.computeIfAbsent(text, Formula::parse);
    }

    private static List<Reference> referencesIn(String formula) {
        try {
            return FormulaText.of(formula).references();
        } catch (FormulaFault _) {
            return List.of();
        }
    }
}
