package org.fazhi.cli;

import java.util.List;
import java.util.Locale;
import org.fazhi.catalogue.CheckDefinition.Severity;
import org.fazhi.check.Finding;
import org.fazhi.language.Messages;

/** A finding as {@code check --json} prints it. */
record FindingLine(String rule, String severity, String place, String snippet, String message, String suggestion) {
    private static final Messages MESSAGES = Messages.of(FindingLine.class);

    static FindingLine of(Finding finding) {
        return new FindingLine(
                finding.rule().code(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.place().label(),
                finding.snippet(),
                finding.message(),
                finding.suggestion());
    }

    /** The same for a reader. */
    static String text(Finding finding) {
        String mark = finding.explanation()
                .map(explanation -> MESSAGES.say("check.passed", explanation))
                .orElseGet(() -> finding.suggestion());
        return MESSAGES.say(
                        "check.line", label(finding.severity()), finding.place().label(), finding.message(), mark)
                .stripTrailing();
    }

    /** How many of each severity, in one sentence. */
    static String summary(List<Finding> findings) {
        return MESSAGES.say(
                "check.summary",
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                count(findings, Severity.NOTE));
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(one -> one.severity() == severity).count();
    }

    private static String label(Severity severity) {
        return switch (severity) {
            case ERROR -> MESSAGES.say("severity.error");
            case WARNING -> MESSAGES.say("severity.warning");
            case NOTE -> MESSAGES.say("severity.note");
        };
    }
}
