package org.fazhi.endurance;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** A change and how it is made (拟作的操作). */
record Planned(Announced announced, Supplier<CompletableFuture<?>> making) {
    static Planned of(Announced.Kind kind, Supplier<CompletableFuture<?>> making) {
        return new Planned(Announced.of(kind), making);
    }
}
