package org.fazhi.narrative.recognise;

/** Tells from the words around a figure what it is there for (数的作用判断). */
record RoleReading(Vocabulary vocabulary, Surroundings around, boolean plans) {
    private static final String POINT = "百分点";
    private static final String TIMES = "倍";
    private static final String TENTHS = "成";
    private static final String MORE = "多";
    private static final String LESS = "少";
    private static final String COMPARISONS = "比较";

    FigureRole of(WrittenFigure figure, boolean rank) {
        if (rank) return FigureRole.RANK;
        if (figure.unit().equals(TIMES)) return FigureRole.CHANGE;
        if (isPrior()) return FigureRole.PRIOR;
        if (isTarget()) return FigureRole.TARGET;
        if (figure.unit().endsWith(POINT) || isChange()) return FigureRole.CHANGE;
        if (figure.isPartOfWhole()) return isShare() ? FigureRole.SHARE : FigureRole.RATE;
        return figure.unit().equals(TENTHS) || figure.isFraction() ? FigureRole.SHARE : FigureRole.VALUE;
    }

    private boolean isPrior() {
        return isLastYears() || isComparedWith() || isOrigin();
    }

    /** 上年的926个, 去年为12件; but 比上年增加3件 and 与上年相比，受理12件 are of this year. */
    private boolean isLastYears() {
        int last = vocabulary.endOfLast("last-year", around.before());
        if (last < 0) return false;
        String between = around.before().substring(last);
        return !vocabulary.anyIn("compared", between)
                && !vocabulary.anyIn("change", between)
                && !vocabulary.anyIn("carried", between);
    }

    /** 比2023年的9480次减少3360次. */
    private boolean isComparedWith() {
        String before = around.before();
        boolean named = before.endsWith("的") && !before.isEmpty() && COMPARISONS.indexOf(before.charAt(0)) >= 0;
        return named
                && (vocabulary.anyIn("change", around.after())
                        || around.after().startsWith(MORE)
                        || around.after().startsWith(LESS));
    }

    /** 由12人增至17人. */
    private boolean isOrigin() {
        String before = around.before();
        int origin = Math.max(before.lastIndexOf('由'), before.lastIndexOf('从'));
        if (origin < 0 || hasDigit(before, origin)) return false;
        int change = firstChange(around.after());
        return change >= 0 && vocabulary.startingAt("to", around.after(), change) > 0;
    }

    /** Where the first word of change in a text ends; -1 where none is near. */
    private int firstChange(String after) {
        for (int at = 0; at < after.length() && !Character.isDigit(after.charAt(at)); at++) {
            int length = vocabulary.startingAt("becomes", after, at);
            if (length > 0) return at + length;
        }
        return -1;
    }

    private static boolean hasDigit(String text, int from) {
        return text.substring(from).chars().anyMatch(Character::isDigit)
                && !text.substring(from).contains("年");
    }

    private boolean isTarget() {
        return plans
                || vocabulary.anyIn("target", around.before())
                || vocabulary.startingAt("target-after", around.after(), 0) > 0;
    }

    private boolean isChange() {
        String before = around.before();
        boolean compared = !before.isEmpty() && COMPARISONS.indexOf(before.charAt(0)) >= 0;
        if (compared && (before.endsWith(MORE) || before.endsWith(LESS))) return true;
        int end = before.length();
        for (int cut = vocabulary.endingAt("change-after", before, end); cut > 0; ) {
            end -= cut;
            cut = vocabulary.endingAt("change-after", before, end);
        }
        return vocabulary.endingAt("change", before, end) > 0 && vocabulary.endingAt("no-change", before, end) == 0;
    }

    private boolean isShare() {
        return vocabulary.anyIn("share", around.before());
    }
}
