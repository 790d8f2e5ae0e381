package org.fazhi.cli;

/** What a command ends with (退出码), for scripts. */
final class ExitStatus {
    static final int DONE = 0;

    /** Refused, or something was found; the reason stands on standard error. */
    static final int REFUSED = 1;

    static final int WRONG_USAGE = 2;

    /** A fault of the program itself. */
    static final int FAULT = 70;

    private ExitStatus() {}
}
