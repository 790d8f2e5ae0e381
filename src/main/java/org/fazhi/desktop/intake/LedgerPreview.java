package org.fazhi.desktop.intake;

import org.fazhi.excel.ledger.plan.LedgerPlan;

/** What would become of the rows of a sheet, and the head of the sheet itself (台账预览). */
record LedgerPreview(LedgerPlan plan, SheetHead head) {}
