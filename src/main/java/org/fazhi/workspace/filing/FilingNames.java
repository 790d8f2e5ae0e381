package org.fazhi.workspace.filing;

import java.util.List;
import java.util.Optional;
import org.fazhi.disk.FileNames;
import org.fazhi.language.Messages;
import org.fazhi.workspace.DocumentSettings;
import org.fazhi.workspace.YearBook;

/**
 * What is filed has one name each (名称): the report is called by its title in the document and as a file; the workbook of
 * indicators, where 附件说明 names it, is called there, in its own title and as a file by the same words.
 */
public record FilingNames(YearBook book) {
    private static final Messages MESSAGES = Messages.of(FilingNames.class);

    /** The title of the report on one line. */
    public String report() {
        return String.join("", new DocumentSettings(book).title());
    }

    /** The title of the workbook of indicators. */
    public String indicators() {
        return attachedIndicators()
                .orElseGet(() -> MESSAGES.say("indicators.title", book.setting("office.district"), book.year()));
    }

    /** The attachment that is the workbook of indicators: the first one that is called by them. */
    public Optional<String> attachedIndicators() {
        return attachments().stream()
                .filter(name -> name.contains(MESSAGES.say("indicators.word")))
                .findFirst();
    }

    /** Attachments that the office has to add itself. */
    public List<String> attachedByOffice() {
        return attachments().stream()
                .filter(name -> !attachedIndicators().equals(Optional.of(name)))
                .toList();
    }

    /** The name of a file of that title. */
    public static String file(String title, String ending) {
        return FileNames.of(title) + ending;
    }

    private List<String> attachments() {
        return new DocumentSettings(book).attachments();
    }
}
