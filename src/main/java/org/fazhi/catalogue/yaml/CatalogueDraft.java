package org.fazhi.catalogue.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Assignment;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Chapter;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.catalogue.FilingDate;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.ledger.Ledger;

/** The definitions of a catalogue as they are read, before anybody has compared them with each other. */
final class CatalogueDraft {
    final List<Located<Chapter>> chapters = new ArrayList<>();
    final List<Located<Area>> areas = new ArrayList<>();
    final List<Located<WorkItem>> workItems = new ArrayList<>();
    final List<Located<ReportingUnit>> units = new ArrayList<>();
    final List<Located<Indicator>> indicators = new ArrayList<>();
    final List<Located<CheckDefinition>> checks = new ArrayList<>();
    final List<Located<FilingDate>> calendar = new ArrayList<>();
    final List<LocatedLedger> ledgers = new ArrayList<>();
    final List<Assignment> assignments = new ArrayList<>();

    Catalogue catalogue(String code, String name) {
        List<Ledger> kept = ledgers.stream().map(LocatedLedger::ledger).toList();
        Set<String> codes = kept.stream().map(Ledger::code).collect(Collectors.toSet());
        return new Catalogue(
                code,
                name,
                values(chapters),
                values(areas),
                values(units),
                values(indicators),
                values(checks),
                values(calendar),
                kept,
                List.of(),
                // The catalogues share who answers what, and have not all ledgers in common.
                assignments.stream()
                        .filter(one -> codes.contains(one.subject().code()))
                        .toList());
    }

    private static <T> List<T> values(List<Located<T>> written) {
        return written.stream().map(Located::value).toList();
    }
}
