package org.fazhi.workspace;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
                absent(book)));
    }

    private static Set<String> absent(YearBook book) {
        return book.states().keySet().stream()
                .filter(part -> book.absence(part).isPresent())
                .collect(Collectors.toSet());
    }
}
