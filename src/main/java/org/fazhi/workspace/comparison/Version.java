package org.fazhi.workspace.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.edit.FiledYear;
import org.fazhi.edit.Filing;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.filing.FilingReport;
import org.fazhi.workspace.filing.YearContent;
import org.fazhi.workspace.filing.YearFiling;

/** What can be compared of a year (比较的版本). */
public sealed interface Version {
    Messages MESSAGES = Messages.of(Version.class);

    /** As it was filed. */
    record Filed(int year, Filing filing) implements Version {}

    /** As it stands now. */
    record Now(int year) implements Version {}

    /** All that there are of a year and of the one before it, the latest first. */
    static List<Version> of(Workspace workspace, YearBook book) {
        List<Version> versions = new ArrayList<>(List.of(new Now(book.year())));
        book.filings().reversed().forEach(filing -> versions.add(new Filed(book.year(), filing)));
        lastYear(workspace, book.year()).ifPresent(versions::add);
        return versions;
    }

    /** Last year's: as it was filed last, or as it stands where it was not. */
    static Optional<Version> lastYear(Workspace workspace, int year) {
        if (!workspace.years().contains(year - 1)) return Optional.empty();
        List<Filing> filings = workspace.book(year - 1).filings();
        return Optional.of(filings.isEmpty() ? new Now(year - 1) : new Filed(year - 1, filings.getLast()));
    }

    /** What it is called. */
    default String words() {
        return switch (this) {
            case Filed(int year, Filing filing) -> MESSAGES.say("version.filed", year, filing.number());
            case Now(int year) -> MESSAGES.say("version.now", year);
        };
    }

    /** What it says; takes as long as a report takes to be put together. Fails with {@link Refused} where it is lost. */
    default FiledYear content(Workspace workspace) {
        return switch (this) {
            case Filed(int _, Filing filing) -> new YearFiling(workspace).content(filing);
            case Now(int year) -> YearContent.of(FilingReport.of(workspace, workspace.book(year)));
        };
    }
}
