/**
 * The history of a workspace in the window (修改记录): what was done by whom, what of it stands, and going back to any of
 * it. The workspace goes back as a job; nothing that was undone is lost.
 */
package org.fazhi.desktop.history;
