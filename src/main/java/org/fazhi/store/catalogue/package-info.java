/**
 * The catalogue of a year as rows of its tables and back, and the tables of ledgers kept in step with the definitions
 * that years have of them.
 */
package org.fazhi.store.catalogue;
