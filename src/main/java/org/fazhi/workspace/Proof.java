package org.fazhi.workspace;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.check.CheckContext;
import org.fazhi.check.Checker;
import org.fazhi.check.Finding;
import org.fazhi.narrative.OfficialDocument;

/**
 * The report as it stands now (清样): every text of it rendered once, for the pages, for the file and for the checks alike.
 *
 * @param document without the mark of a draft: what stands against filing is asked elsewhere
 * @param findings of all checks, the gravest first
 */
public record Proof(OfficialDocument document, List<Finding> findings) {
    public Proof {
        findings = List.copyOf(findings);
    }

    static Proof of(YearBook book) {
        ReportTexts texts = ReportTexts.of(book);
        return new Proof(new ReportAssembly(book, texts).document(), check(book, texts));
    }

    private static List<Finding> check(YearBook book, ReportTexts texts) {
        return Checker.check(new CheckContext(
                book.year(),
                book.catalogue(),
                book.figures(),
                texts.checked(),
                book.ledgers(),
                book.explanations(),
                absent(book),
                evidence(book)));
    }

    private static CheckContext.ProvenItems evidence(YearBook book) {
        Set<String> proven = new HashSet<>();
        book.evidence().keySet().forEach(part -> {
            switch (part.kind()) {
                case WORK_ITEM -> proven.add(part.code());
                case INDICATOR ->
                    book.catalogue().indicator(part.code()).ifPresent(indicator -> proven.add(indicator.workItem()));
            }
        });
        book.provenLedgers()
                .forEach(code -> book.catalogue().ledger(code).ifPresent(ledger -> proven.add(ledger.workItem())));
        Set<String> given = book.catalogue().itemsInUse().stream()
                .map(WorkItem::code)
                .filter(item -> book.isGiven(item)
                        || book.catalogue().ledgersOf(item).stream().anyMatch(ledger -> book.rows(ledger.code()) > 0))
                .collect(Collectors.toSet());
        return new CheckContext.ProvenItems(given, proven);
    }

    private static Set<String> absent(YearBook book) {
        return book.states().keySet().stream()
                .filter(part -> book.absence(part).isPresent())
                .collect(Collectors.toSet());
    }
}
