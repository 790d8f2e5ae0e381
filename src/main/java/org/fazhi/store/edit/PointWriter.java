package org.fazhi.store.edit;

import static org.fazhi.store.schema.Tables.REPORT_POINT;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.edit.Edit;
import org.fazhi.edit.ReportPoint;
import org.fazhi.language.Messages;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.history.ChangedRow.Words;
import org.fazhi.store.history.StepChanges;
import org.fazhi.store.schema.tables.records.ReportPointRecord;
import org.jooq.DSLContext;

/** Writes the points of the chapters after the areas: problems and next year's points. */
final class PointWriter {
    private static final Messages MESSAGES = Messages.of(PointWriter.class);

    private final StepChanges changes;
    private final DSLContext sql;

    PointWriter(StepChanges changes, DSLContext sql) {
        this.changes = changes;
        this.sql = sql;
    }

    void set(Edit.SetPoints edit) {
        Set<String> kept = new HashSet<>();
        for (ReportPoint point : edit.points()) {
            if (!kept.add(point.id())) throw new StoreRefused(MESSAGES.say("point.twice", point.heading()));
        }
        List<ReportPointRecord> standing = standing(edit);
        List<ReportPoint> points = edit.points();
        StepChanges.Teller<ReportPointRecord> teller =
                standing.size() == kept.size() ? PointWriter::tellWithOrder : PointWriter::tell;
        for (ReportPointRecord row : standing) {
            if (!kept.contains(row.getCode())) changes.remove(REPORT_POINT, edit.year(), row, teller);
        }
        for (int place = 0; place < points.size(); place++) {
            changes.put(REPORT_POINT, edit.year(), row(edit, points.get(place), place), teller);
        }
    }

    private List<ReportPointRecord> standing(Edit.SetPoints edit) {
        return sql.selectFrom(REPORT_POINT)
                .where(REPORT_POINT.BOOK_YEAR.eq(edit.year()))
                .and(REPORT_POINT.CHAPTER.eq(edit.chapter().name()))
                .orderBy(REPORT_POINT.PLACE)
                .fetch();
    }

    private static ReportPointRecord row(Edit.SetPoints edit, ReportPoint point, int place) {
        ReportPointRecord row = REPORT_POINT.newRecord();
        row.setBookYear(edit.year());
        row.setChapter(edit.chapter().name());
        row.setCode(point.id());
        row.setPlace(place);
        row.setHeading(point.heading());
        row.setContent(point.text());
        return row;
    }

    /** Those that only move up or down because of another one are not told of. */
    private static Words tell(Optional<ReportPointRecord> before, Optional<ReportPointRecord> after) {
        return isMoved(before, after) ? Words.NONE : told(after.or(() -> before), words(before), words(after));
    }

    /** Where there are as many as before, who moved was moved by hand. */
    private static Words tellWithOrder(Optional<ReportPointRecord> before, Optional<ReportPointRecord> after) {
        return isMoved(before, after) ? told(after, placed(before), placed(after)) : tell(before, after);
    }

    private static boolean isMoved(Optional<ReportPointRecord> before, Optional<ReportPointRecord> after) {
        return before.isPresent() && after.isPresent() && words(before).equals(words(after));
    }

    private static Words told(Optional<ReportPointRecord> point, String before, String after) {
        ReportPointRecord row = point.orElseThrow();
        return new Words(row.getCode(), MESSAGES.say("point." + row.getChapter()), before, after);
    }

    private static String placed(Optional<ReportPointRecord> row) {
        return row.map(point -> MESSAGES.say("point.placed", point.getPlace() + 1, point.getHeading()))
                .orElse("");
    }

    private static String words(Optional<ReportPointRecord> row) {
        return row.map(point -> (point.getHeading() + "\n" + point.getContent()).strip())
                .orElse("");
    }
}
