package org.fazhi.workspace.evidence;

import java.util.List;
import org.fazhi.language.Messages;
import org.fazhi.ledger.EvidenceFile;
import org.fazhi.workspace.Job;

/** How far the packing has come (打包进度): first every file is looked at, then it is written. */
final class PackProgress {
    private static final Messages MESSAGES = Messages.of(PackProgress.class);

    private final Job<?> job;
    private long allBytes;
    private long doneBytes;
    private int all;
    private int done;

    PackProgress(Job<?> job) {
        this.job = job;
    }

    /** How much there is to pack is known only once every file has been looked at. */
    void checking(EvidenceFile file) {
        done++;
        job.stopIfCancelled();
        job.report(-1, MESSAGES.say("doing.checking", done, file.name()));
    }

    void packing(List<Shelf.Placed> files) {
        all = files.size();
        done = 0;
        allBytes = files.stream().mapToLong(one -> one.file().bytes()).sum();
    }

    void packing(EvidenceFile file) {
        done++;
        job.report(fraction(), MESSAGES.say("doing.packing", done, all, file.name()));
    }

    /** Called after each piece of a file, so that a large one can be cancelled as well. */
    void piece(int bytes) {
        job.stopIfCancelled();
        doneBytes += bytes;
    }

    private double fraction() {
        return allBytes == 0 ? 0 : Math.min(1, (double) doneBytes / allBytes);
    }
}
