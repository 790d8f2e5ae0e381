package org.fazhi.desktop.intake;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.desktop.control.ChoicePicker;
import org.fazhi.desktop.control.ChoicePicker.Choice;
import org.fazhi.excel.indicator.UnknownUnit;
import org.fazhi.language.Messages;
import org.fazhi.language.Pinyin;
import org.fazhi.workspace.intake.NewUnits;

/** Names on the sheets that are no unit's; each is said to be one of the office's, or a new one (名单外的单位). */
final class UnknownUnitsNotice extends VBox {
    private static final Messages MESSAGES = Messages.of(UnknownUnitsNotice.class);
    /** More are asked when these have been answered. */
    private static final int MOST = 12;

    private final Supplier<Catalogue> catalogue;
    private final BiConsumer<String, ReportingUnit> whenChosen;

    /** @param catalogue the units of the year, with those that were chosen so far */
    UnknownUnitsNotice(
            List<UnknownUnit> unknown, Supplier<Catalogue> catalogue, BiConsumer<String, ReportingUnit> whenChosen) {
        super(6);
        this.catalogue = catalogue;
        this.whenChosen = whenChosen;
        setId("import-unknown-units");
        int cells = unknown.stream().mapToInt(UnknownUnit::cells).sum();
        FlowPane buttons = new FlowPane(8, 6);
        for (UnknownUnit unit : unknown.stream().limit(MOST).toList())
            buttons.getChildren().add(button(unit, buttons.getChildren().size() + 1));
        getChildren().setAll(Remarks.remark(MESSAGES.say("units.unknown", unknown.size(), cells)), buttons);
    }

    private Button button(UnknownUnit unit, int number) {
        Button button = new Button(MESSAGES.say("units.ask", unit.name(), unit.cells()));
        button.setId("import-unit-" + number);
        button.setOnAction(_ -> offer(button, unit));
        return button;
    }

    private void offer(Button anchor, UnknownUnit unit) {
        ChoicePicker<ReportingUnit> picker =
                new ChoicePicker<>(choices(unit), Pinyin::matches, chosen -> whenChosen.accept(unit.name(), chosen));
        picker.otherwise(
                MESSAGES.say("units.new", unit.name()),
                () -> whenChosen.accept(unit.name(), new NewUnits(catalogue.get()).named(unit.name())));
        picker.show(anchor);
    }

    private List<Choice<ReportingUnit>> choices(UnknownUnit unit) {
        Set<String> likely = unit.likely().stream().map(ReportingUnit::code).collect(Collectors.toSet());
        Stream<ReportingUnit> others = catalogue.get().units().stream().filter(one -> !likely.contains(one.code()));
        return Stream.concat(
                        unit.likely().stream().map(one -> new Choice<>(one, one.name(), MESSAGES.say("units.likely"))),
                        others.map(
                                one -> new Choice<>(one, one.name(), one.kind().label())))
                .toList();
    }
}
