/**
 * The evidence of a year as a pack for whoever inspects it: what proves each work item, figure and row, in folders that
 * say so, with a table of contents, check sums, and what is missing. Reads only; nothing of the year changes.
 */
package org.fazhi.workspace.evidence;
