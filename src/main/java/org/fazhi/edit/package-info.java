/**
 * What can be changed and what came of it (修改): the edit, where its figure came from, the states and points of a year, a
 * row of history, and what a committed step changed. Values only: it knows what is collected and how a row is changed,
 * and nothing of how anything is kept. The store makes steps of edits; the window and the commands make edits.
 */
package org.fazhi.edit;
