/** Drafts that an earlier sitting left (找回的草稿): the bar that tells of them, the list of them, and the line above their editors. */
package org.fazhi.desktop.draft;
