/**
 * What is collected: areas, work items, reporting units, indicators, check definitions and the filing calendar, read
 * from YAML with every fault named by file and line; and what a figure of an indicator is. Knows only values.
 */
package org.fazhi.catalogue;
