package org.fazhi.catalogue.yaml;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Chapter;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.catalogue.FilingDate;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.catalogue.WorkItem;

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

    Catalogue catalogue(String code, String name) {
        return new Catalogue(
                code,
                name,
                values(chapters),
                values(areas),
                values(units),
                values(indicators),
                values(checks),
                values(calendar),
                ledgers.stream().map(LocatedLedger::ledger).toList());
    }

    private static <T> List<T> values(List<Located<T>> written) {
        return written.stream().map(Located::value).toList();
    }
}
