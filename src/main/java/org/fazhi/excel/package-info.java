/**
 * Sheets in and out (表格). Foreign files become grids ({@code reading}, {@code grid}), grids tables ({@code table},
 * {@code label}), tables plans of what an import would do ({@code indicator}, {@code ledger}); {@code writing} makes
 * our own workbooks. Knows the catalogue, ledgers and values; never saves anything.
 */
package org.fazhi.excel;
