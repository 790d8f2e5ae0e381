package org.fazhi.formula;

/** A formula cannot be understood (公式有误); the message says why, as a Chinese sentence for the clerk. */
public final class FormulaFault extends RuntimeException {
    FormulaFault(String reason) {
        super(reason);
    }

    public String reason() {
        return getMessage();
    }
}
