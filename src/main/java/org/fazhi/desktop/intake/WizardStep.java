package org.fazhi.desktop.intake;

/** The steps of an import, in order (导入步骤). */
enum WizardStep {
    FILE,
    TABLE,
    PREVIEW
}
