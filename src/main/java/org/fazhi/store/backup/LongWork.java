package org.fazhi.store.backup;

/** What long work reports its progress to (进展), and asks whether it was cancelled. */
public interface LongWork {
    /** For work that shows no progress and cannot be cancelled. */
    LongWork NONE = new LongWork() {
        @Override
        public void report(double fraction, String doing) {
            // No progress is shown.
        }

        @Override
        public void stopIfCancelled() {
            // It cannot be cancelled.
        }
    };

    /**
     * @param fraction done, 0 to 1
     * @param doing what is being done now
     */
    void report(double fraction, String doing);

    /** Throws {@link java.util.concurrent.CancellationException} when the work was cancelled. */
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
