package org.fazhi.desktop.intake;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.stage.Window;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.desktop.control.ChoicePicker;
import org.fazhi.desktop.control.ChoicePicker.Choice;
import org.fazhi.excel.indicator.PlannedCell;
import org.fazhi.label.Proposal;
import org.fazhi.language.Messages;
import org.fazhi.language.Pinyin;

/** Offers the indicators that a label of a sheet may mean: the likely ones first, then all, and a new one where none fits (选择指标). */
final class MeantIndicatorChoice {
    private static final Messages MESSAGES = Messages.of(MeantIndicatorChoice.class);

    private final Supplier<Catalogue> catalogue;
    private final NewIndicator creation;

    /** @param catalogue as it stands when somebody chooses */
    MeantIndicatorChoice(Supplier<Catalogue> catalogue, NewIndicator creation) {
        this.catalogue = catalogue;
        this.creation = creation;
    }

    void offer(Node anchor, PlannedCell cell, Consumer<String> whenChosen) {
        ChoicePicker<Indicator> picker =
                new ChoicePicker<>(choices(cell), Pinyin::matches, chosen -> whenChosen.accept(chosen.code()));
        Window owner = anchor.getScene().getWindow();
        if (cell.indicator().isEmpty() && creation.isPossible())
            picker.otherwise(
                    MESSAGES.say("new.offer", NewIndicator.nameIn(cell)), () -> creation.ask(owner, cell, whenChosen));
        picker.show(anchor);
    }

    private List<Choice<Indicator>> choices(PlannedCell cell) {
        List<Proposal> proposals = cell.proposals();
        Set<String> likely =
                proposals.stream().map(proposal -> proposal.indicator().code()).collect(Collectors.toSet());
        Stream<Choice<Indicator>> first = proposals.stream()
                .map(proposal -> new Choice<>(
                        proposal.indicator(),
                        proposal.indicator().name(),
                        MESSAGES.say("likeness", Math.round(proposal.score() * 100))));
        Stream<Choice<Indicator>> others = catalogue.get().indicators().stream()
                .filter(one -> !one.retired() && !likely.contains(one.code()))
                .map(one -> new Choice<>(one, one.name(), one.unit().symbol()));
        return Stream.concat(first, others).toList();
    }
}
