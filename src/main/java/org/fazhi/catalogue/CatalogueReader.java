package org.fazhi.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads a catalogue (指标目录) from its YAML files: one that names the others, one per area, and one each for units,
 * checks and the filing calendar. Either everything is in order, or every fault is told with file, line and reason.
 */
public final class CatalogueReader {
    private final CatalogueFiles files;
    private final Formulas formulas;

    public CatalogueReader(CatalogueFiles files, Formulas formulas) {
        this.files = files;
        this.formulas = formulas;
    }

    /** @param file the one that names the others, such as {@code eight_areas/catalogue.yaml} */
    public CatalogueReading read(String file) {
        Faults faults = new Faults();
        CatalogueDraft draft = new CatalogueDraft();
        Optional<Catalogue> catalogue = open(file, faults).map(root -> catalogue(root, draft, faults));
        if (!faults.isEmpty() || catalogue.isEmpty()) return new CatalogueReading.Faulty(faults.sorted());
        return new CatalogueReading.Complete(catalogue.get());
    }

    private Catalogue catalogue(YamlMap root, CatalogueDraft draft, Faults faults) {
        String code = root.code("code");
        String name = root.text("name");
        root.maps("chapters").forEach(map -> draft.chapters.add(Definitions.chapter(map)));
        for (String part : named(root, "units", faults))
            open(part, faults)
                    .ifPresent(map -> list(map, "units").forEach(one -> draft.units.add(Definitions.unit(one))));
        for (String part : named(root, "calendar", faults))
            open(part, faults)
                    .ifPresent(map ->
                            list(map, "calendar").forEach(one -> draft.calendar.add(Definitions.filingDate(one))));
        for (String part : named(root, "areas", faults))
            open(part, faults).ifPresent(map -> new AreaDefinition(map).addTo(draft));
        for (String part : named(root, "checks", faults))
            open(part, faults)
                    .ifPresent(map -> list(map, "checks").forEach(one -> draft.checks.add(CheckLine.read(one))));
        root.nothingElse();

        new CatalogueConsistency(draft).inspect();
        Catalogue catalogue = draft.catalogue(code, name);
        inspectFormulas(catalogue, draft, faults);
        return catalogue;
    }

    /** The files a key of the root file names, relative to its folder. */
    private static List<String> named(YamlMap root, String key, Faults faults) {
        if (!root.has(key)) root.fault(key, "missing_key", key);
        String folder =
                root.file().contains("/") ? root.file().substring(0, root.file().lastIndexOf('/') + 1) : "";
        return root.texts(key).stream()
                .map(name -> java.nio.file.Path.of(folder + name)
                        .normalize()
                        .toString()
                        .replace('\\', '/'))
                .toList();
    }

    private static List<YamlMap> list(YamlMap file, String key) {
        List<YamlMap> maps = file.maps(key);
        file.nothingElse();
        return maps;
    }

    private Optional<YamlMap> open(String file, Faults faults) {
        Optional<String> text = files.text(file);
        if (text.isEmpty()) faults.add(file, 1, "no_file");
        return text.flatMap(content -> new YamlText(faults).map(file, content));
    }

    private void inspectFormulas(Catalogue catalogue, CatalogueDraft draft, Faults faults) {
        Map<String, YamlMap> sources = draft.indicators.stream()
                .collect(Collectors.toMap(one -> one.value().code(), Written::source, (first, _) -> first));
        for (Formulas.Fault fault : formulas.faults(catalogue)) {
            YamlMap source = sources.get(fault.indicator());
            faults.addSentence(source.file(), source.line("formula"), fault.reason());
        }
    }
}
