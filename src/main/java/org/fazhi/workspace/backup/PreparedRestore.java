package org.fazhi.workspace.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A backup that was built into a database beside the present one and found to be just what it should be (待放回的备份).
 * Nothing of the present state was touched yet.
 *
 * @param ready the folder it lies in
 * @param backup what was built
 * @param present the backup that was made of the present state; empty where there was none or it cannot be read
 * @param missingEvidence names of evidence files that are nowhere to be found
 */
public record PreparedRestore(
        Path ready, KeptBackup backup, Optional<KeptBackup> present, List<String> missingEvidence) {
    public PreparedRestore {
        missingEvidence = List.copyOf(missingEvidence);
    }
}
