/**
 * The import wizard (导入): choose a file, see how its table was understood, see cell by cell what would be written, and
 * accept. Of a report one sees where its paragraphs go and of which indicators its figures are. Nothing is written before
 * it is accepted.
 */
package org.fazhi.desktop.intake;
