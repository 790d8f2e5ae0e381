/**
 * The next year from this one (年度结转): the catalogue, units, settings, rows that go on by their ledgers' rules, problems
 * and points, and texts as a start. Planned first and shown, then done as one step. Knows the workspace and what is beneath
 * it; no screen and no command.
 */
package org.fazhi.workspace.rollover;
