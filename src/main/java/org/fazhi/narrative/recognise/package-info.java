/**
 * Finds the figures in text that somebody else wrote (认数): where each stands, how much, of what, and in which role. It
 * knows Chinese and quantities, neither catalogue nor year; it goes over a line once, whatever the line is.
 */
package org.fazhi.narrative.recognise;
