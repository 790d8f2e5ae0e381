package org.fazhi.desktop.intake;

/** The steps of an import of a report, in order (导入报告的步骤). */
enum ReportStep {
    FILE,
    CHAPTERS,
    FIGURES,
    PREVIEW
}
