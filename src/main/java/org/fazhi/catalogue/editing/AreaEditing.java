package org.fazhi.catalogue.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Chapter;
import org.fazhi.catalogue.FormulaLanguage;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.catalogue.editing.EditingOutcome.Declined;
import org.fazhi.catalogue.editing.EditingOutcome.Edited;
import org.fazhi.language.Messages;

/**
 * Edits the areas of a catalogue (工作领域修改). Each belongs to one chapter, in use or not, and they stand in the order in
 * which the report has them.
 */
public final class AreaEditing {
    private final Messages messages = Messages.of(AreaEditing.class);
    private final Catalogue catalogue;
    private final Retirement retirement;

    AreaEditing(Catalogue catalogue, FormulaLanguage formulas) {
        this.catalogue = catalogue;
        this.retirement = new Retirement(catalogue, formulas);
    }

    /** A code that no area has yet. */
    public String freeCode() {
        return Ordering.freeCode("own_area", catalogue.areas(), Area::code);
    }

    /** The chapter that an area is printed in. */
    public Optional<Chapter> chapterOf(String code) {
        return catalogue.chapters().stream()
                .filter(chapter -> chapter.areas().contains(code))
                .findFirst();
    }

    /** Adds an area as the last of a chapter. */
    public EditingOutcome add(Area area, String chapter) {
        return objection(area, chapter).<EditingOutcome>map(Declined::new).orElseGet(() -> {
            List<Area> areas = new ArrayList<>(catalogue.areas());
            areas.add(area);
            return new Edited(
                    in(catalogue.withAreas(areas), area.code(), chapter), messages.say("area_added", area.tab()));
        });
    }

    /** Replaces names and unit of the area of the same code; in another chapter it comes last. */
    public EditingOutcome change(Area area, String chapter) {
        Area before = area(area.code());
        return objection(area, chapter)
                .<EditingOutcome>map(Declined::new)
                .orElseGet(() -> new Edited(
                        in(replaced(catalogue, area), area.code(), chapter),
                        before.tab().equals(area.tab())
                                ? messages.say("area_changed", area.tab())
                                : messages.say("area_renamed", area.tab(), before.tab())));
    }

    /** Moves it up (negative) or down in its chapter. */
    public EditingOutcome move(String code, int places) {
        Chapter chapter = chapterOf(code).orElseThrow();
        Set<String> there = catalogue.areas().stream().map(Area::code).collect(Collectors.toSet());
        return Ordering.moved(chapter.areas(), code::equals, there::contains, places)
                .<EditingOutcome>map(order -> new Edited(
                        Ordering.inReportOrder(withChapter(catalogue, chapter.withAreas(order))),
                        messages.say("moved", area(code).tab())))
                .orElseGet(() -> new Declined(
                        messages.say("no_room_in_chapter", area(code).tab())));
    }

    /** No longer fills it in, nor anything it holds; all that stays as it is, for when it is taken up again. */
    public EditingOutcome retire(String code) {
        Area area = area(code);
        Set<String> items = items(area);
        if (catalogue.itemsInUse().stream().allMatch(item -> items.contains(item.code())))
            return new Declined(messages.say("last_area", area.tab()));
        Optional<String> objection = retirement.objection(items);
        if (objection.isPresent()) return new Declined(objection.get());
        Area.Use use = new Area.Use.Retired(retirement.retiredIn(area));
        return new Edited(withUse(retirement.retired(items), code, use), messages.say("area_retired", area.tab()));
    }

    /** Takes it up again with all that left together with it. */
    public EditingOutcome restore(String code) {
        Area area = area(code);
        if (!(area.use() instanceof Area.Use.Retired(Set<String> before)))
            throw new IllegalArgumentException("area " + code + " is in use");
        Optional<Chapter> gone = chapterOf(code).filter(Chapter::retired);
        if (gone.isPresent())
            return new Declined(messages.say(
                    "chapter_of_area_retired", area.tab(), gone.get().heading()));
        return new Edited(
                withUse(retirement.restored(items(area), before), code, new Area.Use.InUse()),
                messages.say("area_restored", area.tab()));
    }

    private Optional<String> objection(Area area, String chapter) {
        if (area.tab().isBlank() || area.heading().isBlank()) return Optional.of(messages.say("blank_name"));
        if (catalogue.unit(area.responsibleUnit()).isEmpty()) return Optional.of(messages.say("no_responsible_unit"));
        if (catalogue.chapter(chapter).filter(AreaEditing::holdsAreas).isEmpty())
            return Optional.of(messages.say("no_chapter"));
        return catalogue.areas().stream()
                .filter(other ->
                        !other.code().equals(area.code()) && other.tab().equals(area.tab()))
                .findFirst()
                .map(other -> messages.say("name_taken", other.tab()));
    }

    private static boolean holdsAreas(Chapter chapter) {
        return chapter.content() == Chapter.Content.AREAS;
    }

    /** The catalogue with the area in that chapter and no other. */
    private Catalogue in(Catalogue edited, String code, String chapter) {
        if (chapterOf(code).map(Chapter::code).filter(chapter::equals).isPresent()) return edited;
        List<Chapter> chapters = edited.chapters().stream()
                .map(one -> one.withAreas(
                        one.areas().stream().filter(held -> !held.equals(code)).toList()))
                .map(one -> one.code().equals(chapter) ? holding(one, code) : one)
                .toList();
        return Ordering.inReportOrder(edited.withChapters(chapters));
    }

    private static Chapter holding(Chapter chapter, String area) {
        List<String> areas = new ArrayList<>(chapter.areas());
        areas.add(area);
        return chapter.withAreas(areas);
    }

    private static Catalogue withChapter(Catalogue edited, Chapter changed) {
        return edited.withChapters(
                Ordering.replaced(edited.chapters(), one -> one.code().equals(changed.code()), _ -> changed));
    }

    private static Catalogue withUse(Catalogue edited, String code, Area.Use use) {
        return edited.withAreas(
                Ordering.replaced(edited.areas(), one -> one.code().equals(code), one -> one.withUse(use)));
    }

    private static Catalogue replaced(Catalogue edited, Area changed) {
        return edited.withAreas(
                Ordering.replaced(edited.areas(), one -> one.code().equals(changed.code()), _ -> changed));
    }

    private static Set<String> items(Area area) {
        return area.items().stream().map(WorkItem::code).collect(Collectors.toSet());
    }

    private Area area(String code) {
        return catalogue.area(code).orElseThrow(() -> new IllegalArgumentException("no area " + code));
    }
}
