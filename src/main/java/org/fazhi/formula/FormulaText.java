package org.fazhi.formula;

import java.util.List;

/**
 * A formula taken apart into names, numbers and symbols, not yet understood (公式文本). Names of indicators need no quotes
 * unless operator characters or spaces are in them: then they stand in {}, as in texts; formulas of earlier versions
 * have 「」, which are read as well. Brackets that follow a name without a space belong to it. Operators may be typed full-width,
 * as Chinese input methods do.
 */
record FormulaText(String text, List<Piece> pieces) {

    /** A stretch of the text from {@code start} to before {@code end}. */
    sealed interface Piece {
        int start();

        int end();
    }

    /** An indicator; {@code nameEnd} is where its name ends and the year begins. */
    record Name(int start, int nameEnd, int end, Reference reference) implements Piece {}

    /** A number, operator, bracket or function, in the characters the evaluator knows. */
    record Symbol(int start, int end, String meaning) implements Piece {}

    static FormulaText of(String text) {
        return new FormulaText(text, new FormulaCutter(text).cut());
    }

    /** The indicators named, each once, in order. */
    List<Reference> references() {
        return pieces.stream()
                .filter(Name.class::isInstance)
                .map(piece -> ((Name) piece).reference())
                .distinct()
                .toList();
    }

    /** The text with one indicator under another name, everything else as it was typed. */
    String rename(String oldName, String newName) {
        StringBuilder renamed = new StringBuilder(text);
        for (Piece piece : pieces.reversed()) {
            if (piece instanceof Name name && name.reference().name().equals(oldName))
                renamed.replace(name.start(), name.nameEnd(), quotedIfNeeded(newName));
        }
        return renamed.toString();
    }

    /** A name as it must be written in a formula. */
    static String quotedIfNeeded(String name) {
        try {
            List<Piece> pieces = of(name).pieces();
            boolean readsAsItself = pieces.size() == 1
                    && pieces.getFirst() instanceof Name only
                    && only.reference().equals(new Reference(name, Reference.SAME_YEAR));
            return readsAsItself ? name : "{" + name + "}";
        } catch (FormulaFault _) {
            return "{" + name + "}";
        }
    }
}
