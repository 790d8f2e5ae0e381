package org.fazhi.workspace.filing;

import java.util.List;
import org.fazhi.language.Messages;
import org.fazhi.narrative.OfficialDocument;
import org.fazhi.workspace.Proof;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.progress.Obstacle;
import org.fazhi.workspace.progress.Obstacles;
import org.fazhi.workspace.progress.YearProgress;

/**
 * The report of a year as it would be filed now (报送稿). As long as anything stands against filing it is a draft, and its
 * document carries the mark of one.
 *
 * @param obstacles what stands against filing, the gravest first
 */
public record FilingReport(YearBook book, OfficialDocument document, List<Obstacle> obstacles) {
    private static final Messages MESSAGES = Messages.of(FilingReport.class);

    public FilingReport {
        obstacles = List.copyOf(obstacles);
    }

    /** Pure: reads the book only. */
    public static FilingReport of(Workspace workspace, YearBook book) {
        Proof proof = workspace.proof(book);
        YearProgress progress = YearProgress.of(book, workspace.today());
        List<Obstacle> obstacles = Obstacles.of(book, progress, proof.findings());
        FilingReport report = new FilingReport(book, proof.document(), obstacles);
        return obstacles.isEmpty() ? report : report.asDraft();
    }

    /** The same, marked as a draft whether or not anything stands against filing. */
    public FilingReport asDraft() {
        return new FilingReport(book, document.asDraft(MESSAGES.say("report.draft")), obstacles);
    }

    public boolean isDraft() {
        return document.draftMark().isPresent();
    }
}
