/**
 * Dialogs that keep their buttons in sight: the frame of every dialog, the one that tells of an error, the one that tells
 * something once, the job shown inside one. What the system itself shows, choosing and opening files, is asked for here.
 */
package org.fazhi.desktop.control.dialog;
