package org.fazhi.desktop.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.narrative.foreign.ForeignLine;
import org.fazhi.narrative.foreign.ForeignText;
import org.fazhi.workspace.intake.ReportChoices;

/** What was decided of the import of a report (导入报告的选择). @param year that the report is of */
record ReportDraft(ForeignText text, int year, ReportChoices choices) {
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)\\s?年");
    private static final int TITLE_LINES = 3;

    /** For the year that its name or its title says. @param usual the year where neither does */
    static ReportDraft begin(ForeignText text, int usual) {
        StringBuilder title = new StringBuilder(text.name());
        text.lines().stream()
                .limit(TITLE_LINES)
                .map(ForeignLine::text)
                .forEach(line -> title.append('\n').append(line));
        Matcher year = YEAR.matcher(title);
        return new ReportDraft(text, year.find() ? Integer.parseInt(year.group(1)) : usual, ReportChoices.NONE);
    }

    /** Figures of another year are other figures, and where its texts go is asked anew. */
    ReportDraft forYear(int changed) {
        return new ReportDraft(text, changed, ReportChoices.NONE);
    }

    ReportDraft with(ReportChoices changed) {
        return new ReportDraft(text, year, changed);
    }
}
