package org.fazhi.workspace.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.edit.EvidencePart;
import org.fazhi.language.Messages;
import org.fazhi.ledger.EvidenceFile;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.RowEvidence;
import org.fazhi.value.QuantityWriter;
import org.fazhi.workspace.SourceWords;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;

/** Puts the evidence of a year into folders and finds what is missing (佐证材料归集). */
final class PackReading {
    private static final Messages MESSAGES = Messages.of(PackReading.class);

    private final YearBook book;
    private final Predicate<EvidenceFile> isSound;
    private final RowShelves rows;
    private final Map<String, Map<Long, List<EvidenceFile>>> ofRows;
    private final List<EvidenceGap> gaps = new ArrayList<>();

    /** @param isSound whether the kept copy of a file is there and is what was taken in */
    PackReading(Workspace workspace, YearBook book, Predicate<EvidenceFile> isSound) {
        this.book = book;
        this.isSound = isSound;
        this.rows = new RowShelves(workspace, book);
        this.ofRows = workspace.ledgers().evidence(book.year()).join().stream()
                .collect(Collectors.groupingBy(
                        RowEvidence::ledger,
                        Collectors.groupingBy(
                                RowEvidence::row,
                                LinkedHashMap::new,
                                Collectors.mapping(RowEvidence::file, Collectors.toList()))));
    }

    PackContents contents() {
        List<Shelf> areas = new ArrayList<>();
        List<Area> all = book.catalogue().areas();
        for (int i = 0; i < all.size(); i++) {
            Shelf area =
                    area(all.get(i), FolderPath.TOP.folder(i + 1L, all.get(i).tab()));
            if (!area.isEmpty()) areas.add(area);
        }
        return new PackContents(areas, gaps);
    }

    private Shelf area(Area area, FolderPath path) {
        List<Shelf> items = new ArrayList<>();
        for (int i = 0; i < area.items().size(); i++) {
            WorkItem item = area.items().get(i);
            Shelf shelf = new OfItem(area, item, path.folder(i + 1L, item.name())).shelf();
            if (!shelf.isEmpty()) items.add(shelf);
        }
        return new Shelf(area.heading(), "", List.of(), items);
    }

    /** What proves one work item. */
    private final class OfItem {
        private final Area area;
        private final WorkItem item;
        private final FolderPath path;
        private final boolean isReported;
        private final List<Shelf> shelves = new ArrayList<>();

        private OfItem(Area area, WorkItem item, FolderPath path) {
            this.area = area;
            this.item = item;
            this.path = path;
            this.isReported = !area.retired()
                    && !item.retired()
                    && book.absence(item.code()).isEmpty();
        }

        private Shelf shelf() {
            List<EvidenceFile> own = sound(item.name(), book.evidence(EvidencePart.ofItem(item.code())));
            book.catalogue().indicatorsOf(item.code()).forEach(this::figure);
            book.catalogue().ledgers().stream()
                    .filter(ledger -> ledger.workItem().equals(item.code()))
                    .forEach(this::ledger);
            Shelf shelf = new Shelf(item.heading(), "", path.place(own), shelves);
            if (shelf.isEmpty()) missing();
            else if (own.isEmpty()) figuresWithout();
            return shelf;
        }

        /** One line for an item without anything: its figures are not told one by one, too. */
        private void missing() {
            if (isReported && isGiven()) gap(item.name(), MESSAGES.say("gap.item", item.name()));
        }

        private boolean isGiven() {
            return book.isGiven(item.code())
                    || book.catalogue().ledgersOf(item.code()).stream()
                            .anyMatch(ledger -> book.rows(ledger.code()) > 0);
        }

        /** What proves the item as a whole proves its figures, too. */
        private void figuresWithout() {
            if (!isReported) return;
            book.catalogue().indicatorsOf(item.code()).stream()
                    .filter(indicator -> indicator.isAskedIn(book.year()) && isUnproved(indicator))
                    .forEach(indicator -> gap(indicator.name(), MESSAGES.say("gap.figure", indicator.name())));
        }

        /** What is computed is proved by what it is computed from, what is counted by the rows it is counted from. */
        private boolean isUnproved(Indicator indicator) {
            if (!book.evidence(EvidencePart.ofFigure(indicator.code())).isEmpty()) return false;
            boolean isSome = book.figure(indicator.code())
                    .quantity()
                    .filter(quantity -> quantity.number().signum() != 0)
                    .isPresent();
            return isSome
                    && switch (indicator.kind()) {
                        case IndicatorKind.Derived _ -> false;
                        case IndicatorKind.Counted(String ledger, var _) -> !ofRows.containsKey(ledger);
                        case IndicatorKind.Entered _, IndicatorKind.Collected _ -> true;
                    };
        }

        private void figure(Indicator indicator) {
            List<EvidenceFile> files = sound(indicator.name(), book.evidence(EvidencePart.ofFigure(indicator.code())));
            if (files.isEmpty()) return;
            FolderPath folder = path.folder(shelves.size() + 1L, MESSAGES.say("folder.figure", indicator.name()));
            shelves.add(new Shelf(
                    MESSAGES.say("heading.figure", indicator.name()), note(indicator), folder.place(files), List.of()));
        }

        private String note(Indicator indicator) {
            Figure figure = book.figure(indicator.code());
            if (figure.quantity().isEmpty()) return "";
            String quantity = QuantityWriter.orDash(figure.quantity(), indicator.decimals());
            return MESSAGES.say("note.figure", quantity, SourceWords.line(figure, book.catalogue()));
        }

        private void ledger(Ledger ledger) {
            Map<Long, List<EvidenceFile>> given = ofRows.getOrDefault(ledger.code(), Map.of());
            if (given.isEmpty()) return;
            FolderPath folder = path.folder(shelves.size() + 1L, MESSAGES.say("folder.ledger", ledger.name()));
            RowShelves.Found found = rows.of(ledger, given, folder, this::sound);
            if (!found.shelves().isEmpty())
                shelves.add(new Shelf(
                        MESSAGES.say("heading.ledger", ledger.name()), found.note(), List.of(), found.shelves()));
            if (isReported) found.gap().ifPresent(what -> gap(ledger.name(), what));
        }

        /** Without the files whose copy is gone or damaged, which are told. */
        private List<EvidenceFile> sound(String subject, List<EvidenceFile> files) {
            Map<Boolean, List<EvidenceFile>> bySoundness = files.stream().collect(Collectors.partitioningBy(isSound));
            bySoundness.get(false).forEach(file -> gap(subject, MESSAGES.say("gap.file", file.name())));
            return bySoundness.get(true);
        }

        private void gap(String subject, String what) {
            gaps.add(new EvidenceGap(area.tab(), item.name(), subject, what));
        }
    }
}
