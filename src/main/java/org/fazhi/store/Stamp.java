package org.fazhi.store;

import java.time.Instant;

/** Who does a step, and when. */
record Stamp(String who, Instant at) {}
