/**
 * Whether anything accepted is ever lost: long sessions that are killed, power cuts, full disks and damaged files, and
 * what must hold afterwards. The short form runs with the tests, the long one by {@code endure.sh}.
 */
package org.fazhi.endurance;
