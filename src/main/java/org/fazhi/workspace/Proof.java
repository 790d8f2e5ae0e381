package org.fazhi.workspace;

import java.util.List;
import java.util.stream.Stream;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.check.CheckContext;
import org.fazhi.check.Checker;
import org.fazhi.check.Finding;
import org.fazhi.check.Place;
import org.fazhi.language.Messages;
import org.fazhi.narrative.OfficialDocument;

/**
 * The report as it would be filed now (清样): every text of it rendered once, for the pages, for what stands in the way of
 * filing and for the checks alike.
 *
 * @param document carries the mark of a draft while anything stands in the way
 * @param blockers tokens that cannot be printed, in the order of the report, then errors of the checks
 * @param findings of all checks, the gravest first
 */
public record Proof(OfficialDocument document, List<Blocker> blockers, List<Finding> findings) {
    private static final Messages MESSAGES = Messages.of(Proof.class);

    /**
     * Something that stands in the way of filing.
     *
     * @param reason as a Chinese sentence
     */
    public record Blocker(Place place, String reason) {}

    public Proof {
        blockers = List.copyOf(blockers);
        findings = List.copyOf(findings);
    }

    static Proof of(YearBook book) {
        ReportTexts texts = ReportTexts.of(book);
        List<Finding> findings = check(book, texts);
        List<Blocker> blockers = Stream.concat(
                        texts.texts().stream().flatMap(Proof::unprintable),
                        findings.stream()
                                .filter(Proof::isErrorOfFigures)
                                .map(finding -> new Blocker(finding.place(), finding.message())))
                .toList();
        OfficialDocument document = new ReportAssembly(book, texts).document();
        return new Proof(
                blockers.isEmpty() ? document : document.asDraft(MESSAGES.say("report.draft")), blockers, findings);
    }

    private static List<Finding> check(YearBook book, ReportTexts texts) {
        return Checker.check(new CheckContext(
                book.year(), book.catalogue(), book.figures(), texts.checked(), book.ledgers(), book.explanations()));
    }

    private static Stream<Blocker> unprintable(ReportTexts.ReportText text) {
        return text.unresolved().stream()
                .map(one -> new Blocker(
                        text.place(),
                        MESSAGES.say("report.blocker", text.place().label(), one.text(), one.reason())));
    }

    /** Tokens are told in more detail by themselves. */
    private static boolean isErrorOfFigures(Finding finding) {
        return finding.severity() == CheckDefinition.Severity.ERROR
                && finding.isOpen()
                && finding.place().isFigure();
    }
}
