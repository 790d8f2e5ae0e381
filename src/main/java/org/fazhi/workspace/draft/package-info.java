/**
 * What is typed and not saved (草稿): on the disk of the workspace shortly after each key, beside the database and its
 * history, and there again after a kill. Knows nothing of where it is typed but the place's name.
 */
package org.fazhi.workspace.draft;
