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
        for (ReportPointRecord row : standing(edit)) {
            if (!kept.contains(row.getCode())) changes.remove(REPORT_POINT, edit.year(), row, teller());
        }
        List<ReportPoint> points = edit.points();
        for (int place = 0; place < points.size(); place++) {
            changes.put(REPORT_POINT, edit.year(), row(edit, points.get(place), place), teller());
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

    private static StepChanges.Teller<ReportPointRecord> teller() {
        return (before, after) -> {
            ReportPointRecord row = after.or(() -> before).orElseThrow();
            boolean moved =
                    before.isPresent() && after.isPresent() && words(before).equals(words(after));
            if (moved) return Words.NONE;
            String chapter = MESSAGES.say("point." + row.getChapter());
            return new Words(row.getCode(), chapter, words(before), words(after));
        };
    }

    private static String words(Optional<ReportPointRecord> row) {
        return row.map(point -> (point.getHeading() + "\n" + point.getContent()).strip())
                .orElse("");
    }
}
