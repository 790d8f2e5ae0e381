package org.fazhi.desktop.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.grid.TabularText;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Job;

/**
 * Puts chosen records on the clipboard as Excel and WPS take them (复制记录): their headings first, by which they find
 * their columns when they are pasted, without 序号 and 佐证, which belong to the ledger they stand in.
 */
record RowCopying(Session session, List<LedgerColumn> shown) {
    private static final Messages MESSAGES = Messages.of(RowCopying.class);
    /** More than this is for the export: no sheet takes it from the clipboard in reasonable time. */
    private static final int MOST = 100_000;

    /** What was read of the records. @param ids which ones they are */
    private record Copied(String text, long[] ids) {}

    /** @param whenCopied told which records are on the clipboard now */
    void copy(ChosenRows chosen, Consumer<long[]> whenCopied) {
        List<LedgerColumn> columns =
                shown.stream().filter(one -> one.definition().isPresent()).toList();
        session.run(MESSAGES.say("steps.copy", chosen.count()), job -> read(chosen, columns, job), (Copied copied) -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(copied.text());
            Clipboard.getSystemClipboard().setContent(content);
            session.say(MESSAGES.say("steps.copied", copied.ids().length, columns.size()));
            whenCopied.accept(copied.ids());
        });
    }

    private static Copied read(ChosenRows chosen, List<LedgerColumn> columns, Job<?> job) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns.stream().map(LedgerColumn::label).toList());
        LongStream.Builder ids = LongStream.builder();
        chosen.each(job, row -> {
            lines.add(columns.stream().map(column -> column.words(row)).toList());
            ids.add(row.id());
        });
        return new Copied(TabularText.format(lines), ids.build().toArray());
    }

    /** Whether they are few enough; says so where they are not. */
    boolean takes(ChosenRows chosen) {
        if (chosen.count() > MOST) session.statusWords().warn(MESSAGES.say("steps.copy.too_many", MOST));
        return chosen.count() <= MOST;
    }
}
