package org.fazhi.desktop.area;

import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.fazhi.language.Messages;
import org.fazhi.narrative.RenderedText;

/** Below the narrative: its length, how many figures are live, and what asks for attention. */
final class TextCounts extends HBox {
    private static final Messages MESSAGES = Messages.of(TextCounts.class);

    private final Label count = new Label();
    private final Label unbound = new Label();
    private final Label proposal = new Label();
    private final Label unresolved = new Label();
    private final Label state = new Label();

    TextCounts() {
        super(16);
        count.setId("text-count");
        unbound.setId("text-unbound");
        proposal.setId("text-proposal");
        unresolved.setId("text-unresolved");
        state.setId("text-state");
        unbound.getStyleClass().addAll("state-mark", "severity-warning");
        unresolved.getStyleClass().addAll("state-mark", "severity-error");
        state.getStyleClass().add("muted");
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        getChildren().addAll(count, unbound, proposal, unresolved, air, state);
        getStyleClass().addAll("text-counts", "small");
        setAlignment(Pos.CENTER_LEFT);
    }

    void show(List<RenderedText> lines) {
        long letters = lines.stream()
                .flatMapToInt(line -> line.text().chars())
                .filter(letter -> !Character.isWhitespace(letter))
                .count();
        count.setText(MESSAGES.say("text.count", letters, number(lines, RenderedText.LiveFigure.class::isInstance)));
        say(unbound, "text.unbound", number(lines, RenderedText.UnboundNumber.class::isInstance));
        proposal.setText("");
        say(unresolved, "text.unresolved", number(lines, RenderedText.Unresolved.class::isInstance));
    }

    /** Says what may take the place of the number that was gone to. */
    void propose(RenderedText.UnboundNumber number) {
        proposal.setText(number.proposal()
                .map(token -> MESSAGES.say("text.proposal", number.text(), token.written()))
                .orElse(MESSAGES.say("text.proposal.none", number.text())));
    }

    void saved(boolean isSaved) {
        state.setText(MESSAGES.say(isSaved ? "text.saved" : "text.unsaved"));
    }

    /** What stands there was typed earlier and never saved. */
    void draft() {
        state.setText(MESSAGES.say("text.draft"));
    }

    private static void say(Label label, String key, long number) {
        label.setText(number == 0 ? "" : MESSAGES.say(key, number));
        label.setVisible(number > 0);
        label.setManaged(number > 0);
    }

    private static long number(List<RenderedText> lines, Predicate<RenderedText.Span> kind) {
        return lines.stream()
                .flatMap(line -> line.spans().stream())
                .filter(kind)
                .count();
    }
}
