/**
 * The backups of a workspace (备份): when one is made, where it is kept, which are deleted, what lies in the folders, and how
 * one is put back. Knows nothing of an open workspace, which calls it.
 */
package org.fazhi.workspace.backup;
