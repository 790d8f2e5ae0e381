package org.fazhi.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A ledger of a million rows in a program with 512 MB: see {@link MillionRows}, which runs in a process of its own. */
final class LedgerBench {
    private LedgerBench() {}

    static void run(Path folder) throws Exception {
        for (Class<?> part : List.of(MillionRows.Made.class, MillionRows.class, MillionRowsShown.class))
            run(part, "512m", folder);
    }

    /** In a process of its own. */
    static void run(Class<?> part, String heap, Path folder) throws Exception {
        List<String> command = new ArrayList<>(Bench.java(part.getName(), folder));
        command.add(1, "-Xmx" + heap);
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) throw new IOException(part.getSimpleName() + " failed");
    }
}
