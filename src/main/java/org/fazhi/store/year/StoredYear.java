package org.fazhi.store.year;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.edit.EvidencePart;
import org.fazhi.edit.Filing;
import org.fazhi.edit.ItemState;
import org.fazhi.edit.ReportPoint;
import org.fazhi.edit.UnitForm;
import org.fazhi.ledger.EvidenceFile;

/**
 * A year as it is stored, without its figures (存储的年度): its own copy of the catalogue, its texts, states, points, settings,
 * explanations, forms of units, the files that prove work items and figures, and filings.
 *
 * @param carriedTexts texts as they came from the year before
 */
public record StoredYear(
        int year,
        boolean locked,
        Catalogue catalogue,
        Map<String, String> texts,
        Map<String, String> carriedTexts,
        Map<String, ItemState> states,
        Map<String, String> absences,
        List<ReportPoint> problems,
        List<ReportPoint> nextYear,
        Map<String, String> settings,
        Map<String, String> explanations,
        Map<String, UnitForm> forms,
        Map<EvidencePart, List<EvidenceFile>> evidence,
        Set<String> provenLedgers,
        List<Filing> filings) {

    public StoredYear {
        texts = Map.copyOf(texts);
        carriedTexts = Map.copyOf(carriedTexts);
        states = Map.copyOf(states);
        absences = Map.copyOf(absences);
        problems = List.copyOf(problems);
        nextYear = List.copyOf(nextYear);
        settings = Map.copyOf(settings);
        explanations = Map.copyOf(explanations);
        forms = Map.copyOf(forms);
        evidence = Map.copyOf(evidence);
        provenLedgers = Set.copyOf(provenLedgers);
        filings = List.copyOf(filings);
    }

    /** The first year of the term of office (届期) it lies in; the year itself where none is given. */
    public int termFrom() {
        return TermOfOffice.from(settings.getOrDefault(TermOfOffice.SETTING, ""), year);
    }
}
