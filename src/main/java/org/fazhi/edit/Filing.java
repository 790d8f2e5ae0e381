package org.fazhi.edit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * That a year was filed (定稿): what it was then is kept as a snapshot, whatever changes later.
 *
 * @param number counted in the year, from 1
 * @param snapshot SHA-256 of the snapshot, under which it is kept
 * @param program version that filed it
 * @param by who filed it
 * @param reopening that the year was opened to edits again afterwards
 */
public record Filing(
        int number,
        String snapshot,
        long snapshotBytes,
        String program,
        String by,
        Instant at,
        List<FiledFile> files,
        Optional<Unlocking> reopening) {

    /** That a filed year was opened again (解锁), and why. */
    public record Unlocking(String by, Instant at, String why) {}

    public Filing {
        files = List.copyOf(files);
    }
}
