/** Reads years as they are stored: their catalogues, texts, figures and what their ledgers come to. */
package org.fazhi.store.year;
