package org.fazhi.workspace.unit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.catalogue.editing.UnitReplacing;
import org.fazhi.excel.unit.ListWords;
import org.fazhi.excel.unit.UnitList;
import org.fazhi.excel.unit.WrittenUnit;
import org.fazhi.language.Messages;
import org.fazhi.value.UnitKind;
import org.fazhi.workspace.unit.LeavingUnit.Fate;

/** Works out what becomes of the units of a year by a list (单位名单导入). A unit keeps its code whatever it is called. */
final class UnitPlanning {
    private static final Messages MESSAGES = Messages.of(UnitPlanning.class);

    private final int year;
    private final Catalogue catalogue;
    private final UnitCodes codes;
    private final Predicate<ReportingUnit> isUsed;
    private final Predicate<ReportingUnit> isExample;
    private final Set<String> claimed = new HashSet<>();
    private final List<String> remarks = new ArrayList<>();

    /**
     * @param isUsed whether anything was entered of it in any year
     * @param isExample whether it came with the program and was never changed
     */
    UnitPlanning(
            int year,
            Catalogue catalogue,
            UnitCodes codes,
            Predicate<ReportingUnit> isUsed,
            Predicate<ReportingUnit> isExample) {
        this.year = year;
        this.catalogue = catalogue;
        this.codes = codes;
        this.isUsed = isUsed;
        this.isExample = isExample;
    }

    /**
     * @param fates what was chosen for units that the list does not have, by code
     * @param sure codes of units by their names in the list, where it is known which they are
     */
    UnitPlan plan(UnitList list, Map<String, Fate> fates, Map<String, String> sure) {
        Map<WrittenUnit, ReportingUnit> known = new UnitMatching(catalogue.units(), year).of(list.units(), sure);
        remarks.addAll(list.remarks());
        list.units().forEach(written -> claimed.add(written.name()));
        List<PlannedUnit> planned = list.units().stream()
                .map(written -> planned(written, Optional.ofNullable(known.get(written))))
                .toList();
        List<LeavingUnit> leaving = catalogue.units().stream()
                .filter(unit -> unit.isActiveIn(year) && !known.containsValue(unit))
                .filter(unit -> unit.kind() != UnitKind.GOVERNMENT)
                .map(unit -> leaving(unit, fates))
                .toList();
        UnitReplacing replacing = new UnitReplacing(catalogue, year);
        Catalogue after = replacing.with(units(planned, leaving));
        remarks.addAll(replacing.remarks());
        return new UnitPlan(year, list, planned, leaving, catalogue, after, remarks);
    }

    private PlannedUnit planned(WrittenUnit written, Optional<ReportingUnit> before) {
        String code = before.map(ReportingUnit::code).orElseGet(() -> codes.of(written.name()));
        String shortName = Stream.of(
                        Optional.of(written.shortName()).filter(one -> !one.isEmpty()),
                        before.map(ReportingUnit::shortName).filter(one -> isFree(one, before)),
                        Optional.of(UnitMatching.shortName(written.name())).filter(one -> isFree(one, before)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(written.name());
        List<String> aliases = Stream.of(
                        written.aliases().stream(),
                        before.stream().flatMap(unit -> unit.names().stream()).filter(one -> isFree(one, before)))
                .flatMap(one -> one)
                .filter(alias -> !alias.equals(written.name()) && !alias.equals(shortName))
                .distinct()
                .toList();
        claimed.add(shortName);
        claimed.addAll(aliases);
        UnitKind kind = written.kind()
                .or(() -> before.map(ReportingUnit::kind))
                .orElseGet(() -> ListWords.kindByName(written.name()));
        ReportingUnit after = new ReportingUnit(
                code,
                written.name(),
                shortName,
                inOldOrder(aliases, before),
                kind,
                before.flatMap(ReportingUnit::activeFrom).filter(first -> first <= year),
                before.flatMap(ReportingUnit::activeTo).filter(last -> last >= year));
        return new PlannedUnit(written.place(), before, after, differences(before, after));
    }

    /** Names of before are not given away to a unit that is written so in the list. */
    private boolean isFree(String name, Optional<ReportingUnit> own) {
        return !claimed.contains(name)
                && catalogue.units().stream()
                        .filter(unit -> !own.filter(unit::equals).isPresent())
                        .noneMatch(unit -> unit.names().contains(name));
    }

    /** The same aliases in another order are no change. */
    private static List<String> inOldOrder(List<String> aliases, Optional<ReportingUnit> before) {
        List<String> old = before.map(ReportingUnit::aliases).orElse(List.of());
        return Stream.concat(
                        old.stream().filter(aliases::contains), aliases.stream().filter(alias -> !old.contains(alias)))
                .toList();
    }

    private static List<String> differences(Optional<ReportingUnit> before, ReportingUnit after) {
        List<String> differences = new ArrayList<>();
        before.ifPresent(old -> {
            differ(differences, "name", old.name(), after.name());
            differ(differences, "short", old.shortName(), after.shortName());
            differ(differences, "aliases", joined(old.aliases()), joined(after.aliases()));
            differ(differences, "kind", old.kind().label(), after.kind().label());
            if (!old.activeTo().equals(after.activeTo()) || !old.activeFrom().equals(after.activeFrom()))
                differences.add(MESSAGES.say("restored"));
        });
        return differences;
    }

    private static void differ(List<String> differences, String key, String before, String after) {
        if (!before.equals(after)) differences.add(MESSAGES.say("changed." + key, before, after));
    }

    private static String joined(List<String> aliases) {
        return aliases.isEmpty() ? MESSAGES.say("none") : String.join(MESSAGES.say("between"), aliases);
    }

    private LeavingUnit leaving(ReportingUnit unit, Map<String, Fate> fates) {
        boolean used = isUsed.test(unit);
        Fate usual = !used && isExample.test(unit) ? new Fate.Removed() : new Fate.Retired();
        Fate fate = fates.getOrDefault(unit.code(), usual);
        return new LeavingUnit(unit, used, used && fate instanceof Fate.Removed ? new Fate.Retired() : fate);
    }

    /** In the order of the list, then those that stay, then those that were asked before. */
    private List<ReportingUnit> units(List<PlannedUnit> planned, List<LeavingUnit> leaving) {
        List<ReportingUnit> listed =
                new ArrayList<>(planned.stream().map(PlannedUnit::after).toList());
        List<ReportingUnit> rest = new ArrayList<>();
        Set<String> left = new HashSet<>();
        for (LeavingUnit one : leaving) {
            left.add(one.unit().code());
            switch (one.fate()) {
                case Fate.Stays _ -> rest.add(one.unit());
                case Fate.Retired _ -> rest.add(retired(one.unit()));
                case Fate.Removed _ -> {}
                case Fate.Merged(String into) -> {
                    if (one.used()) rest.add(retired(one.unit()));
                    listed.replaceAll(unit -> unit.code().equals(into) ? withNames(unit, one.unit()) : unit);
                }
            }
        }
        List<String> known = Stream.concat(listed.stream(), rest.stream())
                .map(ReportingUnit::code)
                .toList();
        List<ReportingUnit> others = catalogue.units().stream()
                .filter(unit -> !known.contains(unit.code()) && !left.contains(unit.code()))
                .toList();
        return Stream.of(listed, others, rest).flatMap(List::stream).toList();
    }

    private ReportingUnit retired(ReportingUnit unit) {
        return new ReportingUnit(
                unit.code(),
                unit.name(),
                unit.shortName(),
                unit.aliases(),
                unit.kind(),
                unit.activeFrom(),
                Optional.of(year - 1));
    }

    private static ReportingUnit withNames(ReportingUnit unit, ReportingUnit merged) {
        return unit.withAliases(Stream.concat(
                        unit.aliases().stream(),
                        merged.names().stream().filter(name -> !unit.names().contains(name)))
                .toList());
    }
}
