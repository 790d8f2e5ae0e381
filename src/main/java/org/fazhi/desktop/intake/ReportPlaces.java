package org.fazhi.desktop.intake;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Chapter;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.desktop.control.ChoicePicker.Choice;
import org.fazhi.language.Messages;
import org.fazhi.narrative.foreign.TextPlace;

/** Where the paragraphs of a report can go in a year, in its words (归入). */
record ReportPlaces(Catalogue catalogue, int year) {
    private static final Messages MESSAGES = Messages.of(ReportPlaces.class);

    String name(TextPlace place) {
        return switch (place.kind()) {
            case WORK_ITEM ->
                catalogue.workItem(place.code()).map(WorkItem::name).orElse(place.code());
            case CHAPTER -> catalogue.nameOfText(place.code(), year).orElse(place.code());
            case OPENING, PROBLEMS, NEXT_YEAR, NOWHERE ->
                MESSAGES.say("report.place." + place.kind().name());
        };
    }

    List<Choice<TextPlace>> choices() {
        List<Choice<TextPlace>> choices = new ArrayList<>();
        choices.add(choice(TextPlace.OPENING, ""));
        for (Area area : catalogue.areasInUse())
            for (WorkItem item : area.items())
                if (!item.retired()) choices.add(choice(TextPlace.item(item.code()), area.tab()));
        for (Chapter chapter : catalogue.chapters())
            if (chapter.content() == Chapter.Content.TEXT && !chapter.retired())
                choices.add(choice(TextPlace.chapter(chapter.code()), ""));
        choices.add(choice(TextPlace.PROBLEMS, ""));
        choices.add(choice(TextPlace.NEXT_YEAR, ""));
        choices.add(choice(TextPlace.NOWHERE, ""));
        return choices;
    }

    private Choice<TextPlace> choice(TextPlace place, String remark) {
        return new Choice<>(place, name(place), remark);
    }
}
