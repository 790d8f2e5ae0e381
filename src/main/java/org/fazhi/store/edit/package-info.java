/** Turns each kind of edit into changed rows, in the words in which the history tells it. */
package org.fazhi.store.edit;
