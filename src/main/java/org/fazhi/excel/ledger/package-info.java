/**
 * Plans what would become of each row of a foreign sheet in a ledger (台账导入): tells rows the ledger already has, judges the
 * others, and says what the office should know. The parts are in rooms of their own: the header and columns
 * ({@code reading}), the plan that is kept ({@code plan}), and workbooks ({@code writing}).
 */
package org.fazhi.excel.ledger;
