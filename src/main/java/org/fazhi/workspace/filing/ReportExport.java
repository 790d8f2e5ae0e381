package org.fazhi.workspace.filing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.check.Finding;
import org.fazhi.check.Place;
import org.fazhi.language.Messages;
import org.fazhi.narrative.OfficialDocument;
import org.fazhi.word.ReportWriter;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.ReportTexts;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;

/** Files the year's report as a document (导出报告). */
public final class ReportExport {
    private static final Messages MESSAGES = Messages.of(ReportExport.class);

    private final Workspace workspace;

    public ReportExport(Workspace workspace) {
        this.workspace = workspace;
    }

    /** What the document is for. */
    public enum Purpose {
        /** To be sent in (报送): refused while something stands in its way. */
        FILING,
        /** To be read and corrected (草稿): carries a visible mark while something stands in the way of filing. */
        DRAFT
    }

    /**
     * Something that stands in the way of filing.
     *
     * @param reason as a Chinese sentence
     */
    public record Blocker(Place place, String reason) {}

    /** Tokens that cannot be printed, in the order of the report, then errors of the checks. */
    public List<Blocker> blockers(YearBook book) {
        List<Blocker> blockers = new ArrayList<>();
        for (ReportTexts.ReportText text : ReportTexts.of(book).texts())
            text.unresolved()
                    .forEach(one -> blockers.add(new Blocker(
                            text.place(), MESSAGES.say("blocker", text.place().label(), one.text(), one.reason()))));
        workspace.check(book).stream()
                .filter(ReportExport::isErrorOfFigures)
                .map(finding -> new Blocker(finding.place(), finding.message()))
                .forEach(blockers::add);
        return blockers;
    }

    /**
     * Writes the document; a file of that name is replaced only by a whole one.
     *
     * @return what stands in the way of filing, for a draft
     */
    public List<Blocker> write(YearBook book, Path target, Purpose purpose) {
        List<Blocker> blockers = blockers(book);
        if (purpose == Purpose.FILING && !blockers.isEmpty()) {
            String first = blockers.getFirst().reason();
            throw new Refused(MESSAGES.say("report.blocked", blockers.size(), first));
        }
        OfficialDocument report = workspace.report(book);
        OfficialDocument document = blockers.isEmpty() ? report : report.asDraft(MESSAGES.say("draft"));
        workspace.files().write(target, stream -> ReportWriter.write(stream, document));
        return blockers;
    }

    /** Tokens are told in more detail by themselves. */
    private static boolean isErrorOfFigures(Finding finding) {
        return finding.severity() == CheckDefinition.Severity.ERROR
                && finding.isOpen()
                && finding.place().kind() == Place.Kind.INDICATOR;
    }
}
