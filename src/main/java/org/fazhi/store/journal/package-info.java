/**
 * The journal of a workspace (步骤日志): each step, checksummed and forced to the disk before it is acknowledged, and the
 * checkpoints of the database file that the steps come after. Knows files and bytes, and nothing of what a step is.
 */
package org.fazhi.store.journal;
