/**
 * Backups in the window (备份与恢复): which there are and what each holds, making one, naming a second folder, and putting
 * one back, whole or one year. The workspace makes and restores them as jobs; nothing here touches a file.
 */
package org.fazhi.desktop.backup;
