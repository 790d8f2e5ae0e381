/**
 * Backups in the window (备份与恢复): which there are and what each holds, making one, naming a second folder, and putting
 * one back, whole or one year.
 */
package org.fazhi.desktop.backup;
