package org.fazhi.workspace.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.edit.Edit;
import org.fazhi.edit.ReportPoint;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.merge.MergeLine.Comparison;
import org.fazhi.workspace.merge.MergeLine.Kind;
import org.fazhi.workspace.merge.MergeLine.Side;
import org.fazhi.workspace.merge.MergeLine.Taking;

/** Compares texts, points and settings of both workspaces (文字比较). */
record TextComparing(YearBook mine, YearBook theirs) {

    List<MergeLine> lines() {
        List<MergeLine> lines = new ArrayList<>();
        theirs.texts().forEach((item, text) -> {
            if (!text.isBlank()) lines.add(text(item, text));
        });
        theirs.problems().forEach(point -> lines.add(point(point, mine.problems())));
        theirs.nextYear().forEach(point -> lines.add(point(point, mine.nextYear())));
        theirs.settings().forEach((key, value) -> {
            if (!value.isBlank()) lines.add(setting(key, value));
        });
        return lines;
    }

    private MergeLine text(String item, String text) {
        Optional<String> name = mine.catalogue().nameOfText(item, mine.year());
        String standing = mine.text(item);
        return new MergeLine(
                Kind.TEXT,
                "text:" + item,
                name.orElse(item),
                name.isEmpty() ? Comparison.UNKNOWN : compared(standing, text),
                new Side(standing, ""),
                new Side(text, ""),
                name.map(_ -> new Taking.OfEdit(new Edit.SetText(mine.year(), item, text))));
    }

    private MergeLine setting(String key, String value) {
        return new MergeLine(
                Kind.SETTING,
                "setting:" + key,
                key,
                compared(mine.setting(key), value),
                new Side(mine.setting(key), ""),
                new Side(value, ""),
                Optional.of(new Taking.OfEdit(new Edit.SetSetting(mine.year(), key, value))));
    }

    private static Comparison compared(String standing, String given) {
        if (standing.isBlank()) return Comparison.NEW;
        return standing.equals(given) ? Comparison.SAME : Comparison.CONFLICT;
    }

    /** Points are the same that say the same, and are about the same where their headings are. */
    private static MergeLine point(ReportPoint point, List<ReportPoint> standing) {
        Optional<ReportPoint> same = Stream.concat(
                        standing.stream().filter(one -> told(one).equals(told(point))),
                        standing.stream()
                                .filter(one ->
                                        !one.heading().isBlank() && Objects.equals(one.heading(), point.heading())))
                .findFirst();
        Comparison comparison = same.map(one -> told(one).equals(told(point)) ? Comparison.SAME : Comparison.CONFLICT)
                .orElse(Comparison.NEW);
        boolean taken = standing.stream().anyMatch(one -> one.id().equals(point.id()));
        String id = same.map(ReportPoint::id).orElse(taken ? point.id() + "_2" : point.id());
        ReportPoint here = new ReportPoint(point.chapter(), id, point.heading(), point.text());
        return new MergeLine(
                Kind.POINT,
                "point:" + point.chapter().name() + "/" + point.id(),
                point.heading(),
                comparison,
                same.map(one -> new Side(told(one), "")).orElse(Side.NOTHING),
                new Side(told(point), ""),
                Optional.of(new Taking.OfPoint(here)));
    }

    private static String told(ReportPoint point) {
        return point.heading() + "\n" + point.text();
    }
}
