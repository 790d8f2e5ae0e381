/**
 * A work area's tab: its work items with their states, the indicator grid, the entry of collected figures unit by
 * unit, the ledgers, and the narrative with its live preview. Knows the session, the figure and ledger packages, and
 * how a text is rendered.
 */
package org.fazhi.desktop.area;
