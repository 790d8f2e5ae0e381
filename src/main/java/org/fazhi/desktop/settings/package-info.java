/**
 * Settings (设置): what the report's header and colophon say, the office, how the window looks, and the catalogue of an
 * open year. Beginning a year has its dialog here too. Everything is entered in full and saved as one undoable step.
 */
package org.fazhi.desktop.settings;
