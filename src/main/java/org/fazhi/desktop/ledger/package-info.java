/**
 * A ledger (台账) in the window, made from its definition alone: a table that stays smooth at a million rows, filters
 * per column, and a form beside it for one record. Knows the session, and opens its design, its import and the
 * provenance of figures; used by the areas.
 */
package org.fazhi.desktop.ledger;
