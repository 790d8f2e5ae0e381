package org.fazhi.desktop.entry;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.control.TextField;
import org.fazhi.language.Messages;

/** An input for a plain number, which may stay empty (数字). */
public final class NumberField extends TextField {
    private static final Messages MESSAGES = Messages.of(NumberField.class);

    public NumberField(String text) {
        super(text);
    }

    /** The number typed; empty for nothing and for what is no number. */
    public Optional<BigDecimal> number() {
        try {
            return isBlank()
                    ? Optional.empty()
                    : Optional.of(new BigDecimal(getText().strip()));
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    public Optional<String> objection() {
        return isBlank() || number().isPresent()
                ? Optional.empty()
                : Optional.of(MESSAGES.say("not.a.number", getText().strip()));
    }

    private boolean isBlank() {
        return getText().isBlank();
    }
}
