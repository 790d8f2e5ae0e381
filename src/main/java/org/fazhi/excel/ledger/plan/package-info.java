/**
 * What an import into a ledger would do (台账导入预览), as a value: columns, rows, verdicts. The rows are kept in a temporary
 * file, so that a preview of a hundred thousand takes no memory.
 */
package org.fazhi.excel.ledger.plan;
