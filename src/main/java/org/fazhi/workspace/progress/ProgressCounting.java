package org.fazhi.workspace.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Chapter;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.edit.ItemState;
import org.fazhi.workspace.YearBook;

/** Goes through a year's book area by area and counts what is there, noting what is missing and who owes it. */
final class ProgressCounting {
    private final YearBook book;
    private final Map<String, ReportingUnit> unitsByCode = new LinkedHashMap<>();
    private final Map<String, Map<String, Answers>> areasByUnit = new LinkedHashMap<>();
    private final List<Missing> missing = new ArrayList<>();

    /** What one unit answered in one area: counted for each indicator and unit after each entry, so it counts in place. */
    private static final class Answers {
        private int done;
        private int wanted;

        void count(boolean isDone) {
            if (isDone) done++;
            wanted++;
        }

        Completeness completeness() {
            return new Completeness(done, wanted);
        }
    }

    ProgressCounting(YearBook book) {
        this.book = book;
        for (ReportingUnit unit : book.catalogue().units()) {
            unitsByCode.put(unit.code(), unit);
            if (unit.isActiveIn(book.year())) areasByUnit.put(unit.code(), new HashMap<>());
        }
    }

    AreaProgress area(Area area) {
        Completeness figures = Completeness.NONE;
        Completeness texts = Completeness.NONE;
        Completeness approved = Completeness.NONE;
        for (WorkItem item : area.items()) {
            if (item.retired() || book.absence(item.code()).isPresent()) continue;
            for (Indicator indicator : book.catalogue().indicatorsOf(item.code())) {
                if (IndicatorCount.isOwed(indicator, book.year()))
                    figures = figures.and(isThere(area, item, indicator));
            }
            texts = texts.and(hasText(area, item));
            approved = approved.and(book.state(item.code()) == ItemState.APPROVED);
        }
        return new AreaProgress(area, figures, texts, approved);
    }

    /** The texts of chapters of their own. */
    Completeness chapters() {
        Completeness texts = Completeness.NONE;
        for (Chapter chapter : book.catalogue().chaptersInUse()) {
            if (chapter.content() != Chapter.Content.TEXT
                    || book.absence(chapter.code()).isPresent()) continue;
            boolean done = !book.text(chapter.code()).isBlank();
            if (!done) missing.add(new Missing.OfChapter(chapter, book.year()));
            texts = texts.and(done);
        }
        return texts;
    }

    List<Missing> missing() {
        return missing;
    }

    List<UnitProgress> units() {
        List<UnitProgress> units = new ArrayList<>();
        areasByUnit.forEach((code, areas) -> {
            Map<String, Completeness> counted = new HashMap<>();
            areas.forEach((area, answers) -> counted.put(area, answers.completeness()));
            units.add(new UnitProgress(unitsByCode.get(code), counted));
        });
        return units;
    }

    private boolean isThere(Area area, WorkItem item, Indicator indicator) {
        Figure figure = book.figure(indicator.code());
        List<ReportingUnit> owing = indicator.kind() instanceof IndicatorKind.Collected
                ? unanswered(area, indicator, figure)
                : owing(area, indicator, figure);
        boolean there = figure.quantity().isPresent() && owing.isEmpty();
        if (!there) missing.add(new Missing.OfFigure(area, item, indicator, owing));
        return there;
    }

    /** The units that have not answered a collected indicator; none was asked where the total was given alone. */
    private List<ReportingUnit> unanswered(Area area, Indicator indicator, Figure figure) {
        if (figure.isGivenWhole()) return List.of();
        Set<String> answered =
                figure.source() instanceof Figure.Summed summed ? new HashSet<>(summed.answered()) : Set.of();
        List<ReportingUnit> owing = new ArrayList<>();
        for (ReportingUnit unit : book.catalogue().unitsAsked(indicator, book.year())) {
            boolean done = answered.contains(unit.code());
            count(unit.code(), area, done);
            if (!done) owing.add(unit);
        }
        return owing;
    }

    /** The unit that answers for a typed indicator, as long as it is not given. */
    private List<ReportingUnit> owing(Area area, Indicator indicator, Figure figure) {
        boolean done = figure.quantity().isPresent();
        Optional<ReportingUnit> responsible = responsible(area, indicator.responsibleUnit());
        responsible.ifPresent(unit -> count(unit.code(), area, done));
        return done ? List.of() : responsible.stream().toList();
    }

    private boolean hasText(Area area, WorkItem item) {
        boolean done = !book.text(item.code()).isBlank();
        if (!done) missing.add(new Missing.OfText(area, item, responsible(area, "")));
        return done;
    }

    private Optional<ReportingUnit> responsible(Area area, String code) {
        return Optional.ofNullable(unitsByCode.get(code.isEmpty() ? area.responsibleUnit() : code));
    }

    private void count(String unit, Area area, boolean done) {
        Map<String, Answers> areas = areasByUnit.get(unit);
        if (areas != null)
            areas.computeIfAbsent(area.code(), _ -> new Answers()).count(done);
    }
}
