package org.fazhi.formula;

import java.util.List;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.FormulaLanguage;

/** Answers a catalogue's questions about its formulas (目录公式). */
public final class CatalogueFormulas implements FormulaLanguage {

    @Override
    public List<Fault> faults(Catalogue catalogue) {
        return FormulaGraph.faults(catalogue).stream()
                .map(fault -> new Fault(fault.indicator().code(), fault.reason()))
                .toList();
    }

    @Override
    public List<String> names(String formula) {
        try {
            return FormulaText.of(formula).references().stream()
                    .map(Reference::name)
                    .distinct()
                    .toList();
        } catch (FormulaFault _) {
            return List.of();
        }
    }

    @Override
    public String renamed(String formula, String oldName, String newName) {
        try {
            return FormulaText.of(formula).rename(oldName, newName);
        } catch (FormulaFault _) {
            return formula;
        }
    }
}
