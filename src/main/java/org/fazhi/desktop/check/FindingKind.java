package org.fazhi.desktop.check;

import org.fazhi.check.Finding;

/** How findings are grouped and filtered: by severity, with the passed ones last. */
enum FindingKind {
    ERROR,
    WARNING,
    NOTE,
    PASSED;

    static FindingKind of(Finding finding) {
        if (!finding.isOpen()) return PASSED;
        return switch (finding.severity()) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case NOTE -> NOTE;
        };
    }

    /** The last part of keys in messages and of style classes. */
    String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
