package org.fazhi.workspace;

import org.fazhi.language.Messages;
import org.fazhi.store.EngineFailures;
import org.fazhi.store.StoreRefused;

/** Something that cannot be done, said in one plain Chinese sentence: what failed, what was kept, what to do. */
public sealed class Refused extends RuntimeException permits SavedNotShown {
    private static final long serialVersionUID = 1;

    public Refused(String sentence) {
        super(sentence);
    }

    public Refused(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** A failure as it is told: what the store refuses and what there was no memory for is no fault of the program. */
    static Throwable inPlaceOf(Throwable failure) {
        if (failure instanceof Refused) return failure;
        if (failure instanceof OutOfMemoryError)
            return new Refused(Messages.of(Refused.class).say("memory"), failure);
        return EngineFailures.told(failure) instanceof StoreRefused refused
                ? new Refused(refused.getMessage(), refused)
                : failure;
    }
}
