/**
 * What the window and the commands call: opens a workspace folder, builds everything with plain {@code new}, and holds
 * the use cases: entering, importing, checking, exporting, undo. Long work runs as jobs; this package knows no screen.
 */
package org.fazhi.workspace;
