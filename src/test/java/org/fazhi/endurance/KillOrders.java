package org.fazhi.endurance;

import java.nio.file.Path;

/**
 * How often sessions are killed, and how (终止指令).
 *
 * @param parallel how many sessions side by side
 * @param longOnes share of sessions longer than two minutes, in percent
 */
record KillOrders(Path folder, int kills, int parallel, int longOnes, long seed) {}
