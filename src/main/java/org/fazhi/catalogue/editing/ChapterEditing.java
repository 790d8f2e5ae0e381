package org.fazhi.catalogue.editing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Chapter;
import org.fazhi.catalogue.Chapter.Content;
import org.fazhi.catalogue.editing.EditingOutcome.Declined;
import org.fazhi.catalogue.editing.EditingOutcome.Edited;
import org.fazhi.language.Messages;

/** Edits the chapters of the report (章修改): their order, what they are called and what they are made of. */
public final class ChapterEditing {
    private final Messages messages = Messages.of(ChapterEditing.class);
    private final Catalogue catalogue;

    ChapterEditing(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A code that no chapter has yet. */
    public String freeCode() {
        return Ordering.freeCode("own_chapter", catalogue.chapters(), Chapter::code);
    }

    /** Adds a chapter as the last one; the areas in it leave those they were in. */
    public EditingOutcome add(Chapter chapter) {
        return objection(chapter).<EditingOutcome>map(Declined::new).orElseGet(() -> {
            List<Chapter> chapters = new ArrayList<>(catalogue.chapters());
            chapters.add(chapter);
            return new Edited(holding(chapters, chapter), messages.say("chapter_added", chapter.heading()));
        });
    }

    /** Replaces the chapter of the same code; areas that come to it leave those they were in. */
    public EditingOutcome change(Chapter chapter) {
        Chapter before = chapter(chapter.code());
        Optional<Area> homeless = held(before)
                .filter(area -> !chapter.areas().contains(area.code()))
                .findFirst();
        if (homeless.isPresent())
            return new Declined(
                    messages.say("area_without_chapter", homeless.get().tab()));
        return objection(chapter)
                .<EditingOutcome>map(Declined::new)
                .orElseGet(() -> new Edited(
                        holding(replaced(chapter).chapters(), chapter),
                        before.heading().equals(chapter.heading())
                                ? messages.say("chapter_changed", chapter.heading())
                                : messages.say("chapter_renamed", chapter.heading(), before.heading())));
    }

    /** Moves it up (negative) or down; the areas follow. */
    public EditingOutcome move(String code, int places) {
        Predicate<Chapter> isIt = one -> one.code().equals(code);
        String heading = chapter(code).heading();
        return Ordering.moved(catalogue.chapters(), isIt, _ -> true, places)
                .<EditingOutcome>map(order -> new Edited(
                        Ordering.inReportOrder(catalogue.withChapters(order)), messages.say("chapter_moved", heading)))
                .orElseGet(() -> new Declined(messages.say("no_room", heading)));
    }

    /** Leaves it out of the report; what is written in it stays. Areas must have another place first. */
    public EditingOutcome retire(String code) {
        Chapter chapter = chapter(code);
        if (catalogue.chaptersInUse().size() == 1) return new Declined(messages.say("last_chapter", chapter.heading()));
        Optional<Area> held = held(chapter).filter(area -> !area.retired()).findFirst();
        if (held.isPresent())
            return new Declined(messages.say(
                    "chapter_holds_area", chapter.heading(), held.get().tab()));
        return new Edited(replaced(chapter.withRetired(true)), messages.say("chapter_retired", chapter.heading()));
    }

    public EditingOutcome restore(String code) {
        Chapter restored = chapter(code).withRetired(false);
        return objection(restored)
                .<EditingOutcome>map(Declined::new)
                .orElseGet(() -> new Edited(replaced(restored), messages.say("chapter_restored", restored.heading())));
    }

    private Optional<String> objection(Chapter chapter) {
        String heading = chapter.heading();
        if (heading.isBlank()) return Optional.of(messages.say("blank_name"));
        if (chapter.withoutYears().chars().anyMatch(one -> one == '{' || one == '}'))
            return Optional.of(messages.say("token_in_heading", heading));
        Optional<Area> held = held(chapter).findFirst();
        if (chapter.content() != Content.AREAS && held.isPresent())
            return Optional.of(
                    messages.say("chapter_holds_area", heading, held.get().tab()));
        List<Chapter> others = catalogue.chaptersInUse().stream()
                .filter(other -> !other.code().equals(chapter.code()))
                .toList();
        return others.stream()
                .filter(other -> other.heading().equals(heading))
                .findFirst()
                .map(other -> messages.say("name_taken", heading))
                .or(() -> others.stream()
                        .filter(other -> isOnlyOnce(chapter) && other.content() == chapter.content())
                        .findFirst()
                        .map(other -> messages.say("content_taken", other.heading())));
    }

    /** The points of a year stand in one chapter. */
    private static boolean isOnlyOnce(Chapter chapter) {
        return switch (chapter.content()) {
            case PROBLEMS, NEXT_YEAR -> !chapter.retired();
            case AREAS, TEXT -> false;
        };
    }

    /** The areas in it, those in use before others. */
    private Stream<Area> held(Chapter chapter) {
        return chapter.areas().stream()
                .flatMap(code -> catalogue.area(code).stream())
                .sorted(Comparator.comparing(Area::retired));
    }

    /** The catalogue with these chapters, where what one of them holds is in no other. */
    private Catalogue holding(List<Chapter> chapters, Chapter holder) {
        return Ordering.inReportOrder(catalogue.withChapters(chapters.stream()
                .map(one -> one.code().equals(holder.code()) ? one : without(one, holder.areas()))
                .toList()));
    }

    private static Chapter without(Chapter chapter, List<String> areas) {
        return chapter.withAreas(
                chapter.areas().stream().filter(code -> !areas.contains(code)).toList());
    }

    private Catalogue replaced(Chapter changed) {
        return catalogue.withChapters(
                Ordering.replaced(catalogue.chapters(), one -> one.code().equals(changed.code()), _ -> changed));
    }

    private Chapter chapter(String code) {
        return catalogue.chapter(code).orElseThrow(() -> new IllegalArgumentException("no chapter " + code));
    }
}
