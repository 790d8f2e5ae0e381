package org.fazhi.desktop.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.desktop.control.ChoicePicker;
import org.fazhi.desktop.control.ChoicePicker.Choice;
import org.fazhi.language.Messages;
import org.fazhi.language.Pinyin;

/** Whose the sheets are as a whole (整张表是哪个单位的): the district's, or one unit's. */
final class GiverChoice extends Button {
    private static final Messages MESSAGES = Messages.of(GiverChoice.class);

    private final Supplier<List<ReportingUnit>> units;
    private final Consumer<Optional<ReportingUnit>> whenChosen;

    /** @param units those of the year that is imported into */
    GiverChoice(Supplier<List<ReportingUnit>> units, Consumer<Optional<ReportingUnit>> whenChosen) {
        this.units = units;
        this.whenChosen = whenChosen;
        setId("import-giver");
        setMinWidth(320);
        setAccessibleText(MESSAGES.say("giver"));
        setOnAction(_ -> offer());
    }

    void show(Optional<ReportingUnit> giver) {
        setText(giver.map(ReportingUnit::name).orElseGet(() -> MESSAGES.say("giver.district")));
    }

    private void offer() {
        List<Choice<ReportingUnit>> choices = units.get().stream()
                .map(one -> new Choice<>(one, one.name(), one.kind().label()))
                .toList();
        new ChoicePicker<>(choices, Pinyin::matches, chosen -> whenChosen.accept(Optional.of(chosen)))
                .otherwise(MESSAGES.say("giver.district"), () -> whenChosen.accept(Optional.empty()))
                .show(this);
    }
}
