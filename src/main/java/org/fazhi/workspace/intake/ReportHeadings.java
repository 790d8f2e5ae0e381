package org.fazhi.workspace.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Chapter;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.narrative.foreign.PlacedLine;

/** The headings of a report taken over by the year that it is of (沿用报告的标题), so that it prints as it was published. */
record ReportHeadings(Map<String, String> byCode, int year) {

    static ReportHeadings of(List<PlacedLine> lines, int year) {
        Map<String, String> byCode = new HashMap<>();
        for (PlacedLine line : lines)
            if (!line.headingOf().isEmpty() && !line.line().heading().isBlank())
                byCode.putIfAbsent(line.headingOf(), line.line().heading());
        return new ReportHeadings(byCode, year);
    }

    Catalogue in(Catalogue catalogue) {
        List<Area> areas = catalogue.areas().stream().map(this::area).toList();
        List<Chapter> chapters =
                catalogue.chapters().stream().map(this::chapter).toList();
        return catalogue.withAreas(areas).withChapters(chapters);
    }

    private Area area(Area area) {
        List<WorkItem> items = area.items().stream().map(this::item).toList();
        return new Area(
                area.code(),
                area.tab(),
                byCode.getOrDefault(area.code(), area.heading()),
                area.responsibleUnit(),
                items,
                area.use());
    }

    private WorkItem item(WorkItem item) {
        return new WorkItem(
                item.code(),
                item.area(),
                item.name(),
                byCode.getOrDefault(item.code(), item.heading()),
                item.retired());
    }

    private Chapter chapter(Chapter chapter) {
        String heading = byCode.get(chapter.code());
        if (heading == null) return chapter;
        String withYears = heading.replace(year + "年", "{年度}年").replace((year + 1) + "年", "{下年度}年");
        return new Chapter(chapter.code(), withYears, chapter.content(), chapter.areas(), chapter.retired());
    }
}
