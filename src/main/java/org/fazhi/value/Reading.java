package org.fazhi.value;

import java.util.Optional;

/** What a cell or an entry field turned out to say (读数). */
public sealed interface Reading {

    /** Nothing was written: empty, or one of the dashes that stand for "no figure". */
    record Blank() implements Reading {}

    /** @param remark what was done to understand it, such as a conversion of units, as a Chinese sentence */
    record Read(Quantity quantity, Optional<String> remark) implements Reading {}

    /**
     * Something that is not one figure. It is kept as written.
     *
     * @param reason why it cannot be read, as a Chinese sentence
     */
    record Unreadable(String text, String reason) implements Reading {}
}
