package org.fazhi.catalogue;

import java.util.List;

/**
 * What a catalogue must be able to ask about the formulas in it (公式). How they are written is known elsewhere; here it
 * is only known whose they are.
 */
public interface Formulas {

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
    Formulas TRUSTED = new Formulas() {
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
