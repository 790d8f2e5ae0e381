/**
 * Another PC's workspace of the same office is looked into and merged (合并工作区). It is copied first and never written to.
 * Knows the workspace and backups.
 */
package org.fazhi.workspace.merge;
