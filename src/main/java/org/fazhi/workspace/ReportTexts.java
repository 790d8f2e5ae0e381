package org.fazhi.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Chapter;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.check.CheckedText;
import org.fazhi.check.Place;
import org.fazhi.edit.ReportPoint;
import org.fazhi.language.Messages;
import org.fazhi.narrative.CarriedSentences;
import org.fazhi.narrative.RenderedText;
import org.fazhi.narrative.Renderer;

/** Every text of a year that the report prints, in its order and as it will be printed (报告文字). */
record ReportTexts(List<ReportText> texts) {
    private static final Messages MESSAGES = Messages.of(ReportTexts.class);

    /**
     * @param required whether the report needs it
     * @param heading one per line of a point's heading; none for other texts
     * @param body one per line of the text
     * @param carried sentences of last year that may be true no longer
     */
    record ReportText(
            Place place,
            boolean required,
            List<RenderedText> heading,
            List<RenderedText> body,
            List<CarriedSentences.Sentence> carried) {
        ReportText {
            heading = List.copyOf(heading);
            body = List.copyOf(body);
            carried = List.copyOf(carried);
        }

        /** Tokens that cannot be printed. */
        List<RenderedText.Unresolved> unresolved() {
            return lines().flatMap(line -> line.unresolved().stream()).toList();
        }

        private Stream<RenderedText> lines() {
            return Stream.concat(heading.stream(), body.stream());
        }

        /** As the checks need to know it. */
        CheckedText checked() {
            List<CheckedText.Unresolved> unresolved = unresolved().stream()
                    .map(one -> new CheckedText.Unresolved(one.text(), one.reason()))
                    .toList();
            List<String> printed = lines().map(RenderedText::text).toList();
            return new CheckedText(
                    place,
                    required,
                    String.join("\n", printed),
                    unresolved,
                    carried.stream()
                            .map(one -> new CheckedText.Carried(one.words(), one.why()))
                            .toList());
        }
    }

    ReportTexts {
        texts = List.copyOf(texts);
    }

    static ReportTexts of(YearBook book) {
        Renderer renderer = Renderer.of(book.catalogue(), book.figures(), book.year());
        List<ReportText> texts = new ArrayList<>();
        addSetting(texts, book, renderer, "report.opening");
        for (Chapter chapter : book.catalogue().chaptersInUse()) add(texts, book, renderer, chapter);
        addSetting(texts, book, renderer, "report.closing");
        return new ReportTexts(texts);
    }

    /** The text of a work item, a point or a setting; empty where the report prints none. */
    Optional<ReportText> of(Place.Kind kind, String code) {
        return texts.stream()
                .filter(text ->
                        text.place().kind() == kind && text.place().code().equals(code))
                .findFirst();
    }

    /** As the checks need to know them. */
    List<CheckedText> checked() {
        return texts.stream().map(ReportText::checked).toList();
    }

    private static void add(List<ReportText> texts, YearBook book, Renderer renderer, Chapter chapter) {
        switch (chapter.content()) {
            case AREAS -> {
                for (String code : chapter.areas())
                    book.catalogue().area(code).ifPresent(area -> addItems(texts, book, renderer, area));
            }
            case PROBLEMS -> book.problems().forEach(point -> texts.add(ofPoint(renderer, point, Place.Kind.PROBLEM)));
            case NEXT_YEAR -> book.nextYear().forEach(point -> texts.add(ofPoint(renderer, point, Place.Kind.POINT)));
            case TEXT -> texts.add(ofChapter(book, renderer, chapter));
        }
    }

    private static void addItems(List<ReportText> texts, YearBook book, Renderer renderer, Area area) {
        for (WorkItem item : area.items()) if (!item.retired()) texts.add(ofItem(book, renderer, area, item));
    }

    private static ReportText ofChapter(YearBook book, Renderer renderer, Chapter chapter) {
        Place place = new Place(Place.Kind.TEXT, chapter.code(), chapter.headingFor(book.year()));
        boolean required = book.absence(chapter.code()).isEmpty();
        return new ReportText(
                place,
                required,
                List.of(),
                renderer.render(book.text(chapter.code())),
                carried(book, chapter.code(), book.text(chapter.code())));
    }

    private static ReportText ofItem(YearBook book, Renderer renderer, Area area, WorkItem item) {
        Place place =
                new Place(Place.Kind.TEXT, item.code(), MESSAGES.say("report.place.item", area.tab(), item.name()));
        boolean required = book.absence(item.code()).isEmpty();
        return new ReportText(
                place,
                required,
                List.of(),
                renderer.render(book.text(item.code())),
                carried(book, item.code(), book.text(item.code())));
    }

    private static ReportText ofPoint(Renderer renderer, ReportPoint point, Place.Kind kind) {
        String label = MESSAGES.say("report.place." + kind.name().toLowerCase(Locale.ROOT), point.heading());
        return new ReportText(
                new Place(kind, point.id(), label),
                false,
                renderer.render(point.heading()),
                renderer.render(point.text()),
                List.of());
    }

    private static List<CarriedSentences.Sentence> carried(YearBook book, String part, String text) {
        return CarriedSentences.in(text, book.carriedTexts().getOrDefault(part, ""));
    }

    private static void addSetting(List<ReportText> texts, YearBook book, Renderer renderer, String key) {
        if (book.setting(key).isBlank()) return;
        Place place = new Place(Place.Kind.SETTING, key, MESSAGES.say("report.place." + key));
        texts.add(new ReportText(
                place, false, List.of(), renderer.render(book.setting(key)), carried(book, key, book.setting(key))));
    }
}
