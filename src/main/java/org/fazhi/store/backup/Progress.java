package org.fazhi.store.backup;

/** Whoever waits for long work (进展): is told how far it is, and may stop it. */
public interface Progress {
    /** @param fraction done, 0 to 1; negative when it cannot be told, @param doing what is being done now */
    void report(double fraction, String doing);

    /** Throws {@link java.util.concurrent.CancellationException} where nobody wants the work any more. */
    void stopIfCancelled();
}
