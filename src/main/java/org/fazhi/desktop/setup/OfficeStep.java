package org.fazhi.desktop.setup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.entry.FormGrid;
import org.fazhi.edit.Edit;
import org.fazhi.language.Messages;
import org.fazhi.workspace.YearBook;

/** What district and office it is (本单位), which the report is addressed, signed and called by until something else is given. */
final class OfficeStep extends VBox {
    private static final Messages MESSAGES = Messages.of(OfficeStep.class);

    private final TextField district = field("setup-district");
    private final TextField office = field("setup-office");
    private final TextField person = field("setup-person");
    private final TextField addressee = field("setup-addressee");
    private boolean isAddresseeTyped;
    private Map<String, String> kept = typed();

    OfficeStep() {
        super(16);
        FormGrid form = new FormGrid();
        form.setVgap(12);
        form.add("setup-district", MESSAGES.say("office.district"), district);
        form.add("setup-office", MESSAGES.say("office.office"), office);
        form.add("setup-person", MESSAGES.say("office.person"), person);
        form.add("setup-addressee", MESSAGES.say("office.addressee"), addressee);
        district.setPromptText(MESSAGES.say("office.district.prompt"));
        office.setPromptText(MESSAGES.say("office.office.prompt"));
        Label words = new Label(MESSAGES.say("office.words"));
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        getChildren().setAll(words, form);
        setId("setup-office-step");
        addressee.setOnKeyTyped(_ -> isAddresseeTyped = true);
        district.textProperty().subscribe(this::propose);
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        return field;
    }

    /** Whom such a report usually goes to. */
    private void propose(String name) {
        if (!isAddresseeTyped)
            addressee.setText(name.isBlank() ? "" : MESSAGES.say("office.addressee.usual", name.strip()));
    }

    /** What the year has of it. */
    void show(YearBook book) {
        isAddresseeTyped = !book.setting("report.addressee").isEmpty();
        district.setText(book.setting("office.district"));
        office.setText(book.setting("report.signature"));
        person.setText(book.setting("office.person"));
        if (isAddresseeTyped) addressee.setText(book.setting("report.addressee"));
        kept = typed();
    }

    boolean isChanged() {
        return !typed().equals(kept);
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("office.district", district.getText().strip());
        typed.put("report.signature", office.getText().strip());
        typed.put("office.person", person.getText().strip());
        typed.put("report.addressee", addressee.getText().strip());
        return typed;
    }

    /** What is to be saved, as one step; none where all stands so. The office that signs also issues. */
    List<Edit> edits(YearBook book) {
        Map<String, String> settings = typed();
        if (book.setting("report.issuer").isEmpty()) settings.put("report.issuer", settings.get("report.signature"));
        List<Edit> edits = new ArrayList<>();
        settings.forEach((key, value) -> {
            if (!value.equals(book.setting(key))) edits.add(new Edit.SetSetting(book.year(), key, value));
        });
        return edits.isEmpty() ? List.of() : List.of(new Edit.Batch(book.year(), MESSAGES.say("office.step"), edits));
    }

    void saved() {
        kept = typed();
    }
}
