package org.fazhi.desktop.draft;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.fazhi.check.Place;
import org.fazhi.edit.ReportPoint;
import org.fazhi.language.Messages;
import org.fazhi.workspace.draft.Draft;
import org.fazhi.workspace.draft.DraftPlace;

/**
 * A draft that an earlier sitting left (找回的草稿), and how its place stands by now.
 *
 * @param labels what its fields are called
 * @param now what is saved by now in those of its fields that were changed since
 */
record FoundDraft(Draft draft, Fate fate, Map<String, String> labels, Map<String, String> now) {
    private static final Messages MESSAGES = Messages.of(FoundDraft.class);

    /** What can be done with it. */
    enum Fate {
        OPEN,
        /** Something else was saved in its place since. */
        CHANGED,
        /** It was being saved when the program was killed, and it is not known whether it was. */
        SENT,
        LOCKED,
        GONE
    }

    boolean canBeOpened() {
        return fate != Fate.GONE && fate != Fate.LOCKED;
    }

    /** 2020年度 · 行政复议案件台账 · 新记录 */
    String where() {
        return MESSAGES.say("where", draft.place().year(), draft.name());
    }

    String kind() {
        return MESSAGES.say("kind." + draft.place().kind());
    }

    /** What is typed, as it can be copied. */
    String typed() {
        return words(draft.typed());
    }

    /** What is saved by now instead. */
    String saved() {
        return words(now);
    }

    private String words(Map<String, String> fields) {
        if (fields.keySet().stream().allMatch(Draft.WHOLE::equals)) return fields.getOrDefault(Draft.WHOLE, "");
        return fields.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(field -> MESSAGES.say(
                        "dialog.field", labels.getOrDefault(field.getKey(), field.getKey()), field.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** The way there; none to an explanation, which stands beside its finding. */
    Optional<Place> place() {
        DraftPlace place = draft.place();
        return switch (place.kind()) {
            case RECORD -> Optional.of(Place.record(place.of(), row(place), draft.name()));
            case FIGURE -> Optional.of(figure(place));
            case TEXT -> Optional.of(new Place(Place.Kind.TEXT, place.of(), draft.name()));
            case POINT_HEADING, POINT_TEXT -> Optional.of(new Place(point(place), place.part(), draft.name()));
            case SETTING -> Optional.of(new Place(Place.Kind.SETTING, place.of(), draft.name()));
            case ENTRY -> Optional.of(EntryAddress.of(place).place(draft.name()));
            case EXPLANATION -> Optional.empty();
        };
    }

    static OptionalLong row(DraftPlace record) {
        return record.part().isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(record.part()));
    }

    private Place figure(DraftPlace place) {
        String unit = FigurePart.unit(place);
        return unit.isEmpty()
                ? new Place(Place.Kind.INDICATOR, place.of(), draft.name())
                : Place.ofUnit(place.of(), unit, draft.name());
    }

    private static Place.Kind point(DraftPlace place) {
        return switch (ReportPoint.Chapter.valueOf(place.of())) {
            case PROBLEMS -> Place.Kind.PROBLEM;
            case NEXT_YEAR -> Place.Kind.POINT;
        };
    }
}
