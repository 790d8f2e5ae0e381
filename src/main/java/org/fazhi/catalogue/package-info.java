/**
 * What is collected: areas, work items, reporting units, indicators, check definitions and the filing calendar of a
 * year; and what a figure of an indicator is. Knows only values and ledgers; how a catalogue is written down and how it
 * is edited are rooms of their own.
 */
package org.fazhi.catalogue;
