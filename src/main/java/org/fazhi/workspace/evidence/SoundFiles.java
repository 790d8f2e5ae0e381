package org.fazhi.workspace.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import org.fazhi.ledger.EvidenceFile;
import org.fazhi.store.backup.Hashes;
import org.fazhi.workspace.EvidenceFolder;

/** Which kept files are there and still are what was taken in (材料核对). Each is looked at once, however often it is used. */
final class SoundFiles {
    private static final int AT_A_TIME = 1 << 16;

    private final EvidenceFolder folder;
    private final PackProgress progress;
    private final Map<String, Boolean> known = new HashMap<>();
    private final byte[] piece = new byte[AT_A_TIME];

    SoundFiles(EvidenceFolder folder, PackProgress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    boolean isSound(EvidenceFile file) {
        return known.computeIfAbsent(file.hash(), _ -> look(file));
    }

    private boolean look(EvidenceFile file) {
        progress.checking(file);
        if (!folder.has(file)) return false;
        MessageDigest digest = Hashes.sha256();
        try (InputStream bytes = folder.read(file)) {
            for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
                progress.piece(0);
                digest.update(piece, 0, read);
            }
        } catch (IOException unreadable) {
            return false;
        }
        return Hashes.text(digest).equals(file.hash());
    }
}
