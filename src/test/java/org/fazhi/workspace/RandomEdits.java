package org.fazhi.workspace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.catalogue.editing.EditingOutcome.Edited;
import org.fazhi.edit.Edit;
import org.fazhi.edit.ItemState;
import org.fazhi.edit.Origin;
import org.fazhi.edit.ReportPoint;
import org.fazhi.formula.CatalogueFormulas;
import org.fazhi.value.Qualifier;
import org.fazhi.value.Quantity;

/**
 * Figures, notes, texts, states, points, settings, catalogues and several at once, as a restless clerk would edit them. The
 * kinds that name something of the year (a finding, a row, a header) have their examples in {@link EveryEditTest}.
 */
final class RandomEdits {
    private final Random random;

    RandomEdits(long seed) {
        random = new Random(seed);
    }

    Edit next(YearBook book) {
        int year = book.year();
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> figure(book);
            case 3 -> new Edit.SetNote(year, indicator(book).code(), word());
            case 4 -> new Edit.SetText(year, item(book).code(), word());
            case 5 -> new Edit.SetItemState(year, item(book).code(), any(List.of(ItemState.values())), "原因" + word());
            case 6 -> points(year);
            case 7 -> new Edit.SetSetting(year, "report." + any(List.of("title", "mark", "opening")), word());
            case 8 -> catalogue(book);
            default -> new Edit.Batch(year, "几处一起", List.of(figure(book), figure(book), points(year), figure(book)));
        };
    }

    private Edit figure(YearBook book) {
        Indicator indicator = indicator(book);
        boolean collected = indicator.kind() instanceof IndicatorKind.Collected;
        Optional<String> unit =
                collected ? Optional.of(any(book.catalogue().units()).code()) : Optional.empty();
        Quantity quantity = new Quantity(
                BigDecimal.valueOf(random.nextInt(100_000), 2), indicator.unit(), any(List.of(Qualifier.values())));
        Origin origin = random.nextBoolean() ? new Origin.Keyboard() : new Origin.SheetCell("去年.xlsx", "表1", "C5");
        return new Edit.SetFigure(
                book.year(),
                indicator.code(),
                unit,
                Optional.of(quantity).filter(_ -> random.nextInt(4) > 0),
                origin,
                "核定");
    }

    private Edit points(int year) {
        ReportPoint.Chapter chapter = any(List.of(ReportPoint.Chapter.values()));
        List<ReportPoint> points = new ArrayList<>();
        for (int id = 0; id < 4; id++) {
            if (random.nextBoolean()) points.add(new ReportPoint(chapter, "p" + id, word(), word()));
        }
        Collections.shuffle(points, random);
        return new Edit.SetPoints(year, chapter, points);
    }

    private Edit catalogue(YearBook book) {
        return random.nextBoolean() ? indicators(book) : areas(book);
    }

    /** An area elsewhere, away or back, or a chapter elsewhere; a step without change where it may not be. */
    private Edit areas(YearBook book) {
        CatalogueEditing editing = new CatalogueEditing(book.catalogue(), new CatalogueFormulas());
        Area area = any(book.catalogue().areas());
        EditingOutcome outcome = switch (random.nextInt(3)) {
            case 0 -> editing.areas().move(area.code(), random.nextInt(7) - 3);
            case 1 ->
                area.retired()
                        ? editing.areas().restore(area.code())
                        : editing.areas().retire(area.code());
            default -> editing.chapters().move(any(book.catalogue().chapters()).code(), random.nextInt(3) - 1);
        };
        Catalogue changed = outcome instanceof Edited(Catalogue edited, String _) ? edited : book.catalogue();
        return new Edit.SetCatalogue(book.year(), changed, "改目录");
    }

    private Edit indicators(YearBook book) {
        Catalogue catalogue = book.catalogue();
        String code = indicator(book).code();
        List<Indicator> indicators = new ArrayList<>(catalogue.indicators());
        indicators.replaceAll(one -> one.code().equals(code) ? one.withName("改名" + random.nextInt(1_000_000)) : one);
        if (random.nextBoolean()) Collections.swap(indicators, 0, random.nextInt(indicators.size()));
        return new Edit.SetCatalogue(book.year(), catalogue.withIndicators(indicators), "改目录");
    }

    private Indicator indicator(YearBook book) {
        return any(book.catalogue().indicators().stream()
                .filter(one -> !(one.kind() instanceof IndicatorKind.Derived))
                .limit(12)
                .toList());
    }

    private WorkItem item(YearBook book) {
        return any(any(book.catalogue().areas()).items());
    }

    private String word() {
        return any(List.of("", "文", "第一行\n第二行", "共{承诺审批时限}个", "“引号”\\与{括号}"));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
