package org.fazhi.bench;

import java.util.Locale;

/** Prints what was measured against what it is held to. */
final class Report {
    private static final String LINE = "%-52s %9s  %-44s %9s  %7s  %-18s %s%n";

    private Report() {}

    static void head() {
        System.out.printf(LINE, "what", "ms", "against", "ms", "ratio", "aim", "");
    }

    static void ratio(String what, double measured, String baseline, double base, double aim) {
        double ratio = measured / base;
        print(what, measured, baseline, number(base), number(ratio), "≤ " + aim + " ×", ratio <= aim);
    }

    /** A ratio that nothing was promised about. */
    static void compared(String what, double measured, String baseline, double base) {
        System.out.printf(LINE, what, number(measured), baseline, number(base), number(measured / base), "", "");
    }

    static void limit(String what, double measured, double aim) {
        print(what, measured, "", "", "", "≤ " + number(aim) + " ms", measured <= aim);
    }

    private static void print(
            String what, double measured, String baseline, String base, String ratio, String aim, boolean met) {
        System.out.printf(LINE, what, number(measured), baseline, base, ratio, aim, met ? "met" : "MISSED");
        System.out.flush();
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, number < 10 ? "%.2f" : "%.0f", number);
    }
}
