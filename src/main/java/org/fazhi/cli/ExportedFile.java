package org.fazhi.cli;

import java.nio.file.Path;
import org.fazhi.ledger.Ledger;

/**
 * A file as {@code export --json} prints it (导出的文件).
 *
 * @param what report, indicators or ledger
 * @param code of the ledger, null for others
 * @param name of the ledger, null for others
 * @param rows of the ledger that were written, null for others
 */
record ExportedFile(String what, String code, String name, Long rows, String file) {

    static ExportedFile report(Path file) {
        return new ExportedFile("report", null, null, null, file.toString());
    }

    static ExportedFile indicators(Path file) {
        return new ExportedFile("indicators", null, null, null, file.toString());
    }

    static ExportedFile ledger(Ledger ledger, long rows, Path file) {
        return new ExportedFile("ledger", ledger.code(), ledger.name(), rows, file.toString());
    }
}
