package org.fazhi.workspace;

/** The years that an office reports on (填报年度). Figures of earlier ones come with the sheets that hold them. */
public final class ReportingYears {
    public static final int FIRST = 2000;
    public static final int LAST = 2099;

    private ReportingYears() {}

    public static boolean allow(int year) {
        return FIRST <= year && year <= LAST;
    }
}
