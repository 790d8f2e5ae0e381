/**
 * Designing ledgers (台账设计): columns, code lists, rules and what is counted, for the open year; taking definitions from
 * files and handing them on. Every change is one undoable step of the catalogue.
 */
package org.fazhi.desktop.design;
