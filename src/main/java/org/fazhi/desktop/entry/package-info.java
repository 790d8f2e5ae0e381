/**
 * Editing what a catalogue is made of (条目编辑): a list with its order, the form of the chosen entry beside it, and the
 * inputs such forms are made of. Every save is one undoable step.
 */
package org.fazhi.desktop.entry;
