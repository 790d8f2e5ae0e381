/**
 * The words of foreign registers (用词): what headings are made of, and what the words of cells may mean that are in no list, be
 * they codes or units. It proposes; somebody decides, once for each word. It knows ledgers, neither files nor sheets.
 */
package org.fazhi.excel.ledger.word;
