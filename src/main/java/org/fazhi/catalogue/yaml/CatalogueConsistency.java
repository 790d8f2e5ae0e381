package org.fazhi.catalogue.yaml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Chapter;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.catalogue.FilingDate;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.catalogue.WorkItem;

/** Compares the definitions of all files with each other: nothing twice, nothing that points nowhere. */
final class CatalogueConsistency {
    private final CatalogueDraft draft;

    CatalogueConsistency(CatalogueDraft draft) {
        this.draft = draft;
    }

    void inspect() {
        nothingTwice();
        nothingPointsNowhere();
        everyAreaHasItsChapter();
    }

    private void nothingTwice() {
        unique(draft.chapters, "code", "repeated_code", Chapter::code);
        unique(draft.areas, "code", "repeated_code", Area::code);
        unique(draft.areas, "tab", "repeated_name", Area::tab);
        unique(draft.workItems, "code", "repeated_code", WorkItem::code);
        unique(draft.workItems, "name", "repeated_name", item -> item.area() + " " + item.name(), WorkItem::name);
        unique(draft.units, "code", "repeated_code", ReportingUnit::code);
        unique(draft.indicators, "code", "repeated_code", Indicator::code);
        unique(draft.checks, "code", "repeated_code", CheckDefinition::code);
        unique(draft.calendar, "code", "repeated_code", FilingDate::code);
        distinctNames(draft.units, unit -> Stream.of(List.of(unit.name(), unit.shortName()), unit.aliases()));
        distinctNames(draft.indicators, one -> Stream.of(List.of(one.name()), one.aliases()));
    }

    private void nothingPointsNowhere() {
        Set<String> units = codes(draft.units, ReportingUnit::code);
        Set<String> indicators = codes(draft.indicators, Indicator::code);
        Set<String> areas = codes(draft.areas, Area::code);
        draft.areas.forEach(area -> known(area, "responsible", area.value().responsibleUnit(), units, "unknown_unit"));
        draft.indicators.stream()
                .filter(one -> one.source().has("responsible"))
                .forEach(one -> known(one, "responsible", one.value().responsibleUnit(), units, "unknown_unit"));
        for (Located<Chapter> chapter : draft.chapters)
            chapter.value().areas().forEach(code -> known(chapter, "areas", code, areas, "unknown_area"));
        for (Located<CheckDefinition> check : draft.checks) {
            check.value().total().ifPresent(code -> known(check, "total", code, indicators, "unknown_indicator"));
            check.value().subjects().forEach(code -> known(check, "subjects", code, indicators, "unknown_indicator"));
        }
    }

    /** An area outside every chapter would be filled in and never printed. */
    private void everyAreaHasItsChapter() {
        Set<String> printed = draft.chapters.stream()
                .flatMap(chapter -> chapter.value().areas().stream())
                .collect(Collectors.toSet());
        for (Located<Area> area : draft.areas) {
            String code = area.value().code();
            if (!printed.contains(code)) area.fault("code", "area_without_chapter", code);
        }
    }

    private static <T> void unique(
            List<Located<T>> definitions, String key, String message, Function<T, String> identity) {
        unique(definitions, key, message, identity, identity);
    }

    private static <T> void unique(
            List<Located<T>> definitions,
            String key,
            String message,
            Function<T, String> identity,
            Function<T, String> shown) {
        Set<String> seen = new HashSet<>();
        for (Located<T> one : definitions) {
            String word = identity.apply(one.value());
            if (!shown.apply(one.value()).isEmpty() && !seen.add(word))
                one.fault(key, message, shown.apply(one.value()));
        }
    }

    /** No two definitions may go by the same name, alias or short name, or an import could not tell them apart. */
    private static <T> void distinctNames(List<Located<T>> definitions, Function<T, Stream<List<String>>> names) {
        Map<String, Located<T>> owners = new HashMap<>();
        for (Located<T> one : definitions) {
            List<List<String>> groups = names.apply(one.value()).toList();
            claim(owners, one, "name", groups.getFirst());
            claim(owners, one, "aliases", groups.getLast());
        }
    }

    private static <T> void claim(Map<String, Located<T>> owners, Located<T> claimant, String key, List<String> names) {
        for (String name : new LinkedHashSet<>(names)) {
            Located<T> owner = owners.putIfAbsent(name, claimant);
            if (owner != null && owner != claimant && !name.isEmpty()) claimant.fault(key, "repeated_name", name);
        }
    }

    private static <T> void known(Located<T> definition, String key, String code, Set<String> codes, String message) {
        if (!code.isEmpty() && !codes.contains(code)) definition.fault(key, message, code);
    }

    private static <T> Set<String> codes(List<Located<T>> definitions, Function<T, String> code) {
        return definitions.stream().map(one -> code.apply(one.value())).collect(Collectors.toSet());
    }
}
