package org.fazhi.desktop.area;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fazhi.narrative.RenderedText;

/**
 * Goes by keys from one number that is bound to nothing to the next (逐个引用): Alt+Down chooses the next one, Alt+Enter puts
 * the proposed token in its place and goes on. A token is proposed only where it prints what stands there.
 *
 * @param lines the text as it stands, as it would be printed
 * @param whenChosen told the number that was gone to
 * @param bind puts the proposed token in its place
 */
record UnboundKeys(
        TextArea area,
        Supplier<List<RenderedText>> lines,
        Consumer<RenderedText.UnboundNumber> whenChosen,
        Consumer<RenderedText.UnboundNumber> bind) {

    void press(KeyEvent key) {
        if (!key.isAltDown() || key.isShortcutDown() || key.isShiftDown()) return;
        if (key.getCode() == KeyCode.DOWN) chooseNext();
        else if (key.getCode() == KeyCode.ENTER && area.isEditable()) bindChosen();
        else return;
        key.consume();
    }

    /** The one after the caret, or the first again after the last. */
    private void chooseNext() {
        int from = area.getSelection().getEnd();
        numbers()
                .filter(number -> number.start() >= from)
                .findFirst()
                .or(() -> numbers().findFirst())
                .ifPresent(this::choose);
    }

    private void choose(RenderedText.UnboundNumber number) {
        area.selectRange(number.start(), number.end());
        whenChosen.accept(number);
    }

    private void bindChosen() {
        chosen().filter(number -> number.proposal().isPresent()).ifPresent(number -> {
            bind.accept(number);
            area.positionCaret(
                    number.start() + number.proposal().orElseThrow().written().length());
        });
        chooseNext();
    }

    /** What the caret stands in or the selection covers. */
    private Optional<RenderedText.UnboundNumber> chosen() {
        int start = area.getSelection().getStart();
        int end = area.getSelection().getEnd();
        return numbers()
                .filter(number -> number.start() <= start && end <= number.end())
                .findFirst();
    }

    private Stream<RenderedText.UnboundNumber> numbers() {
        return lines.get().stream()
                .flatMap(line -> line.spans().stream())
                .filter(RenderedText.UnboundNumber.class::isInstance)
                .map(RenderedText.UnboundNumber.class::cast);
    }
}
