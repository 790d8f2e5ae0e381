package org.fazhi.desktop.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.fazhi.excel.indicator.FoundSheet;
import org.fazhi.excel.indicator.SheetContent;
import org.fazhi.language.Messages;

/** The sheets of a file with what each seems to hold; those that are ticked are read (工作表). */
final class SheetChecks extends VBox {
    private static final Messages MESSAGES = Messages.of(SheetChecks.class);
    private static final double ROW = 26;
    private static final int MOST_SHOWN = 7;

    private final List<FoundSheet> sheets;
    private final List<CheckBox> boxes = new ArrayList<>();

    SheetChecks(List<FoundSheet> sheets, Consumer<Collection<String>> whenChosen) {
        this.sheets = sheets;
        setId("import-sheets");
        VBox rows = new VBox();
        for (FoundSheet sheet : sheets) {
            CheckBox box = new CheckBox(words(sheet));
            box.setId("import-sheet-" + (boxes.size() + 1));
            box.setSelected(sheet.taken());
            box.setDisable(sheet.content() instanceof SheetContent.Nothing);
            box.setMinHeight(ROW);
            box.setOnAction(_ -> whenChosen.accept(chosen()));
            boxes.add(box);
            rows.getChildren().add(box);
        }
        getChildren().setAll(sheets.size() > MOST_SHOWN ? scrolled(rows) : rows);
    }

    private static ScrollPane scrolled(VBox rows) {
        ScrollPane pane = new ScrollPane(rows);
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.setMinHeight(ROW * MOST_SHOWN + 4);
        pane.setPrefHeight(ROW * MOST_SHOWN + 4);
        return pane;
    }

    /** Ticks those that are read now. */
    void show(List<FoundSheet> now) {
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).setText(words(now.get(i)));
            boxes.get(i).setSelected(now.get(i).taken());
        }
    }

    private List<String> chosen() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++)
            if (boxes.get(i).isSelected()) names.add(sheets.get(i).name());
        return names;
    }

    private static String words(FoundSheet sheet) {
        String name = sheet.sheet().hidden() ? MESSAGES.say("sheet.hidden", sheet.name()) : sheet.name();
        return MESSAGES.say("sheet.holds", name, holds(sheet));
    }

    private static String holds(FoundSheet sheet) {
        String year =
                sheet.sheet().year().map(one -> MESSAGES.say("holds.year", one)).orElse("");
        return switch (sheet.content()) {
            case SheetContent.OfDistrict _ -> year + MESSAGES.say("holds.district", sheet.figures());
            case SheetContent.OfUnits _ -> year + MESSAGES.say("holds.units", sheet.figures());
            case SheetContent.Rows(String ledger, var _) -> MESSAGES.say("holds.rows", ledger);
            case SheetContent.Words _ -> MESSAGES.say("holds.words");
            case SheetContent.Nothing _ -> MESSAGES.say("holds.nothing");
        };
    }
}
