/**
 * The office's own units (本单位的填报单位): a list of them becomes the units of a year, with everything that was entered kept.
 * Knows the workspace, its catalogues and the lists that {@code excel.unit} reads.
 */
package org.fazhi.workspace.unit;
