/**
 * Forms of the units (下发与回收): sends them out, reads what comes back and says of each figure and row what it would do,
 * takes it in as one step, and reminds those who are late. Nothing enters that was not shown.
 */
package org.fazhi.workspace.form;
