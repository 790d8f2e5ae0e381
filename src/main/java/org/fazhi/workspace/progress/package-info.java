/**
 * How far a year has come: figures, texts and reviewed items, overall and per area, what is missing of whom, and the days
 * to each filing date. Pure reckoning over a year's book, for the dashboard, the tabs and the status bar.
 */
package org.fazhi.workspace.progress;
