package org.fazhi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.edit.Edit;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.form.FormIssue;

/**
 * {@code export --forms} (下发): the forms of all units that are asked anything, or of those named.
 *
 * @param named by code or name; none for all
 * @param due kept in the settings of the year, where it is given
 * @param contact the same
 */
record FormSending(
        Workspace workspace, int year, List<String> named, Optional<LocalDate> due, Optional<String> contact) {
    private static final Messages MESSAGES = Messages.of(FormSending.class);

    List<Path> send(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new Refused(MESSAGES.say("forms.folder", folder), unwritable);
        }
        List<Edit> settings = new ArrayList<>();
        due.ifPresent(day -> settings.add(new Edit.SetSetting(year, FormIssue.DUE, day.toString())));
        contact.ifPresent(words -> settings.add(new Edit.SetSetting(year, FormIssue.CONTACT, words)));
        if (!settings.isEmpty())
            workspace
                    .apply(new Edit.Batch(year, MESSAGES.say("forms.settings"), settings))
                    .join();
        return new FormIssue(workspace)
                .issue(year, units(workspace.book(year)), folder)
                .result()
                .join();
    }

    private List<ReportingUnit> units(YearBook book) {
        if (named.isEmpty()) return book.catalogue().assignments(year).asked();
        CatalogueSearch search = new CatalogueSearch(book.catalogue());
        return named.stream().map(search::unit).distinct().toList();
    }
}
