package org.fazhi.workspace.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * A backup that lies somewhere (备份), as a list shows it.
 *
 * @param step the last step in it; empty of one from before backups told, which holds an unknown number of years
 * @param bytes the file takes; evidence that lies beside it is not counted
 * @param evidence how many evidence files it speaks of
 */
public record KeptBackup(
        Path file,
        Location place,
        Instant madeAt,
        OptionalLong step,
        List<KeptYear> years,
        long bytes,
        int evidence,
        Soundness soundness) {

    public KeptBackup {
        years = List.copyOf(years);
    }

    /** Where it lies. */
    public enum Location {
        /** In the workspace's own folder of backups. */
        WORKSPACE,
        /** In the second folder. */
        SECOND,
        /** In a file that the user chose. */
        ELSEWHERE
    }

    /** Whether it can be put back. */
    public sealed interface Soundness {
        /** It was verified when it was made; its bytes were not looked at since. */
        record Unchecked() implements Soundness {}

        /** Every byte was looked at just now. */
        record Sound() implements Soundness {}

        /** @param reason where it is damaged, as a sentence */
        record Damaged(String reason) implements Soundness {}
    }

    /** Whether it is a script as earlier versions of the program left it, which says nothing of what it holds. */
    public boolean isOfEarlierVersion() {
        return step.isEmpty();
    }

    KeptBackup found(Soundness now) {
        return new KeptBackup(file, place, madeAt, step, years, bytes, evidence, now);
    }
}
