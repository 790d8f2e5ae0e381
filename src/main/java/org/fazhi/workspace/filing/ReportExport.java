package org.fazhi.workspace.filing;

import java.nio.file.Path;
import java.util.List;
import org.fazhi.language.Messages;
import org.fazhi.word.ReportWriter;
import org.fazhi.workspace.Proof;
import org.fazhi.workspace.Refused;
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

    /** Writes the report of a year as it stands now. */
    public Proof write(YearBook book, Path target, Purpose purpose) {
        return write(workspace.proof(book), target, purpose);
    }

    /**
     * Writes the document; a file of that name is replaced only by a whole one.
     *
     * @return the same proof: what stands in the way of filing is said of a draft
     */
    public Proof write(Proof proof, Path target, Purpose purpose) {
        List<Proof.Blocker> blockers = proof.blockers();
        if (purpose == Purpose.FILING && !blockers.isEmpty()) {
            String first = blockers.getFirst().reason();
            throw new Refused(MESSAGES.say("report.blocked", blockers.size(), first));
        }
        workspace.files().write(target, stream -> ReportWriter.write(stream, proof.document()));
        return proof;
    }
}
