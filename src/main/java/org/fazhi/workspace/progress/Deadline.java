package org.fazhi.workspace.progress;

import java.time.LocalDate;
import org.fazhi.catalogue.FilingDate;

/**
 * A filing date of the year (报送期限).
 *
 * @param daysLeft from today; negative when it has passed
 */
public record Deadline(FilingDate filing, LocalDate day, long daysLeft) {}
