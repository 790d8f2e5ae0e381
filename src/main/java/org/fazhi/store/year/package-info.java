/**
 * Reads years as they are stored: their catalogues, texts, figures and what their ledgers come to. It only reads, but for
 * counts, which are kept where they were missing; what is changed goes through steps.
 */
package org.fazhi.store.year;
