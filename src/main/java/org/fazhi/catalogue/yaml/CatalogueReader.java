package org.fazhi.catalogue.yaml;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.FormulaLanguage;

/**
 * Reads a catalogue (指标目录) from its YAML files: one that names the others, one per area, and one each for units,
 * checks and the filing calendar. Either everything is in order, or every fault is told with file, line and reason.
 */
public final class CatalogueReader {
    private final CatalogueFiles files;
    private final FormulaLanguage formulas;

    public CatalogueReader(CatalogueFiles files, FormulaLanguage formulas) {
        this.files = files;
        this.formulas = formulas;
    }

    /** @param file the one that names the others, such as {@code eight_areas/catalogue.yaml} */
    public ParsedCatalogue read(String file) {
        return new Run().read(file);
    }

    /** One reading: the definitions found so far, and the faults. */
    private final class Run {
        private final Faults faults = new Faults();
        private final CatalogueDraft draft = new CatalogueDraft();

        ParsedCatalogue read(String file) {
            Optional<Catalogue> catalogue = open(file).map(this::catalogue);
            if (catalogue.isEmpty() || !faults.isEmpty()) return new ParsedCatalogue.Faulty(faults.sorted());
            return new ParsedCatalogue.Complete(catalogue.get());
        }

        private Catalogue catalogue(YamlMap root) {
            String code = root.code("code");
            String name = root.text("name");
            root.maps("chapters").forEach(map -> draft.chapters.add(SmallDefinitions.chapter(map)));
            eachEntry(root, "units", map -> draft.units.add(SmallDefinitions.unit(map)));
            eachEntry(root, "calendar", map -> draft.calendar.add(SmallDefinitions.filingDate(map)));
            eachFile(root, "areas", file -> new AreaDefinition(file).addTo(draft));
            eachEntry(root, "checks", map -> draft.checks.add(CheckLine.read(map)));
            root.wordsOrMaps("ledgers", path -> ledger(root, path), place -> ledgerElsewhere(root, place)).stream()
                    .flatMap(Optional::stream)
                    .forEach(draft.ledgers::add);
            if (root.has("answers"))
                eachEntry(root, "answers", map -> draft.assignments.addAll(SmallDefinitions.assignments(map)));
            root.nothingElse();
            new CatalogueConsistency(draft).inspect();
            new LedgerConsistency(draft).inspect();
            Catalogue catalogue = draft.catalogue(code, name);
            inspectFormulas(catalogue);
            return catalogue;
        }

        private Optional<LocatedLedger> ledger(YamlMap root, String name) {
            return open(beside(root.file(), name)).map(LedgerDefinition::read);
        }

        /** A ledger that another catalogue knows too stands in another place here and counts what is known here. */
        private Optional<LocatedLedger> ledgerElsewhere(YamlMap root, YamlMap place) {
            Optional<LocatedLedger> ledger = open(beside(root.file(), place.text("file")))
                    .map(file -> LedgerDefinition.read(file)
                            .placed(place, place.code("area"), place.text("item"))
                            .countingOnly(draft.indicators));
            place.nothingElse();
            return ledger;
        }

        /** The entries of all files that a key of the root file names; the list in each is called by the same key. */
        private void eachEntry(YamlMap root, String key, Consumer<YamlMap> definition) {
            eachFile(root, key, file -> {
                file.maps(key).forEach(definition);
                file.nothingElse();
            });
        }

        private void eachFile(YamlMap root, String key, Consumer<YamlMap> content) {
            if (!root.has(key)) root.fault(key, "missing_key", key);
            root.texts(key).stream()
                    .flatMap(name -> open(beside(root.file(), name)).stream())
                    .forEach(content);
        }

        private Optional<YamlMap> open(String file) {
            Optional<String> text = files.text(file);
            if (text.isEmpty()) faults.add(file, 1, "no_file");
            return text.flatMap(content -> new YamlText(faults).map(file, content));
        }

        private void inspectFormulas(Catalogue catalogue) {
            for (FormulaLanguage.Fault fault : formulas.faults(catalogue))
                draft.indicators.stream()
                        .filter(one -> one.value().code().equals(fault.indicator()))
                        .findFirst()
                        .map(Located::source)
                        .ifPresent(source -> faults.addSentence(source.file(), source.line("formula"), fault.reason()));
        }
    }

    /** The name of a file that is named from another one, such as {@code ../units.yaml}. */
    private static String beside(String file, String name) {
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        return Path.of(folder + name).normalize().toString().replace('\\', '/');
    }
}
