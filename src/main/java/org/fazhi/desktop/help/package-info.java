/**
 * The help window (帮助): one page of plain Chinese, kept as text in {@code help.md} and drawn with native controls. It
 * needs neither network nor browser.
 */
package org.fazhi.desktop.help;
