package org.fazhi.edit;

import java.time.Instant;

/**
 * One row of history (修改记录): who changed what, when, from what to what, and why.
 *
 * @param step number of the step it belongs to; the rows of one import share it
 * @param place code of the indicator, work item, point or setting
 * @param what what was changed, in words: 承诺审批时限
 * @param before as printed, empty for none
 * @param after as printed, empty for none
 */
public record HistoryEntry(
        long id,
        long step,
        Instant at,
        String who,
        int year,
        String place,
        String what,
        String before,
        String after,
        String why) {}
