/**
 * A work area's tab: its work items with their states, the indicator grid, the entry of collected figures unit by unit,
 * and the narrative with its live preview. Knows the session and the figure package.
 */
package org.fazhi.desktop.area;
