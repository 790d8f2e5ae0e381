package org.fazhi.catalogue;

import java.util.List;

/**
 * What a catalogue must be able to ask of the language its formulas are written in (公式语言). The catalogue itself knows
 * only which indicator each formula belongs to.
 */
public interface FormulaLanguage {

    /**
     * A formula that cannot be used.
     *
     * @param indicator code of the derived indicator
     * @param reason one Chinese sentence
     */
    record Fault(String indicator, String reason) {}

    /** What is wrong with the formulas of a catalogue: unreadable ones, unknown names, circles. */
    List<Fault> faults(Catalogue catalogue);

    /** The names of the indicators that a formula uses; none when it cannot be read. */
    List<String> names(String formula);

    /** The formula with one indicator under another name. */
    String renamed(String formula, String oldName, String newName);

    /** For catalogues whose formulas were looked over before: finds no fault and no name in any. */
    FormulaLanguage TRUSTED = new FormulaLanguage() {
        @Override
        public List<Fault> faults(Catalogue catalogue) {
            return List.of();
        }

        @Override
        public List<String> names(String formula) {
            return List.of();
        }

        @Override
        public String renamed(String formula, String oldName, String newName) {
            return formula;
        }
    };
}
