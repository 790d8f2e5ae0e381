package org.fazhi.store.backup;

/** Whoever waits for long work (进展): is told how far it is, and may stop it. */
public interface LongWork {
    /** Nobody waits. */
    LongWork NONE = new LongWork() {
        @Override
        public void report(double fraction, String doing) {
            // Nobody looks.
        }

        @Override
        public void stopIfCancelled() {
            // Nobody stops it.
        }
    };

    /**
     * @param fraction done, 0 to 1
     * @param doing what is being done now
     */
    void report(double fraction, String doing);

    /** Throws {@link java.util.concurrent.CancellationException} where nobody wants the work any more. */
    void stopIfCancelled();

    /** The progress of a part of the work, which goes from one fraction of the whole to another. */
    default LongWork part(double from, double to) {
        LongWork whole = this;
        return new LongWork() {
            @Override
            public void report(double fraction, String doing) {
                whole.report(from + fraction * (to - from), doing);
            }

            @Override
            public void stopIfCancelled() {
                whole.stopIfCancelled();
            }
        };
    }
}
