package org.fazhi.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.fazhi.edit.FiledFile;
import org.fazhi.edit.Filing;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.YearBook;

/**
 * A filing as {@code list filings --json} prints it.
 *
 * @param sha256 of the snapshot
 * @param reopened when the year was opened again, null where it was not
 */
record FilingLine(
        int number,
        String at,
        String by,
        String program,
        String sha256,
        List<File> files,
        String reopened,
        String reopenedBy,
        String why) {

    /** @param what report, indicators, record, ledger or evidence */
    record File(String what, String file, String sha256, long bytes) {}

    static List<FilingLine> all(YearBook book) {
        return book.filings().stream().map(FilingLine::of).toList();
    }

    static FilingLine of(Filing filing) {
        return new FilingLine(
                filing.number(),
                printed(filing.at()),
                filing.by(),
                filing.program(),
                filing.snapshot(),
                filing.files().stream().map(FilingLine::file).toList(),
                filing.reopening().map(one -> printed(one.at())).orElse(null),
                filing.reopening().map(Filing.Unlocking::by).orElse(null),
                filing.reopening().map(Filing.Unlocking::why).orElse(null));
    }

    /** The filing of that number; refused where there is none. */
    static Filing find(YearBook book, int number) {
        return book.filings().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(
                        () -> new Refused(Messages.of(FilingLine.class).say("filing.unknown", book.year(), number)));
    }

    private static File file(FiledFile file) {
        return new File(file.kind().name().toLowerCase(Locale.ROOT), file.name(), file.hash(), file.bytes());
    }

    private static String printed(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneId.systemDefault()));
    }

    List<String> cells() {
        Messages messages = Messages.of(FilingLine.class);
        return List.of(
                messages.say("filing.number", number),
                at.substring(0, 19).replace('T', ' '),
                by,
                program,
                sha256,
                reopened == null
                        ? ""
                        : messages.say(
                                "filing.reopened", reopened.substring(0, 19).replace('T', ' '), reopenedBy, why));
    }
}
