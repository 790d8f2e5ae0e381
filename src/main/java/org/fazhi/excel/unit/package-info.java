/**
 * Reads lists of reporting units as offices have them (填报单位名单): any order of columns, several to a cell, one column only.
 * Knows grids and the kinds of units; what becomes of the units is decided elsewhere.
 */
package org.fazhi.excel.unit;
