/**
 * The import wizard (导入): choose a file, see how its table was understood, see cell by cell what would be written, and
 * accept. Nothing is written before that.
 */
package org.fazhi.desktop.intake;
