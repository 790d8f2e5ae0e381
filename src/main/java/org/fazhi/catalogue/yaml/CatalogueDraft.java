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
    final List<Written<Chapter>> chapters = new ArrayList<>();
    final List<Written<Area>> areas = new ArrayList<>();
    final List<Written<WorkItem>> workItems = new ArrayList<>();
    final List<Written<ReportingUnit>> units = new ArrayList<>();
    final List<Written<Indicator>> indicators = new ArrayList<>();
    final List<Written<CheckDefinition>> checks = new ArrayList<>();
    final List<Written<FilingDate>> calendar = new ArrayList<>();
    final List<WrittenLedger> ledgers = new ArrayList<>();

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
                ledgers.stream().map(WrittenLedger::ledger).toList());
    }

    private static <T> List<T> values(List<Written<T>> written) {
        return written.stream().map(Written::value).toList();
    }
}
