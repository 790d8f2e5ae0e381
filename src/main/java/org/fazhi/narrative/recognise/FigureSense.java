package org.fazhi.narrative.recognise;

/** Whether a number that is no name and no list's counts something (是否计数). */
final class FigureSense {
    private static final String ENDS = "，。；：！？,;!?、)]】（\t ";
    private static final String MANY = "上数成好几每";
    private static final String ONE = "一";
    private static final String ZERO = "零";
    private static final String BIG = "大";
    private static final String RANKS = "位名";
    private static final String POINTS = "分";
    private static final int RANK_REACH = 12;

    private final String line;
    private final Vocabulary vocabulary;
    private final NoFigure no;

    FigureSense(String line, Vocabulary vocabulary) {
        this.line = line;
        this.vocabulary = vocabulary;
        no = new NoFigure(line, vocabulary);
    }

    /** Whether nothing says that it is a date, a number of something or the like. */
    boolean mayCount(WrittenFigure figure) {
        if (no.isOrdinal(figure.numeral())) return isRank(figure);
        return !no.is(figure) && !isMark(figure);
    }

    /** Whether it is told well enough of what it is a number. */
    boolean counts(WrittenFigure figure) {
        if (isRank(figure)) return true;
        Numeral numeral = figure.numeral();
        return switch (numeral.kind()) {
            case ARABIC -> figure.hasMeasure() || endsClause(figure);
            case PERCENT -> true;
            case FRACTION -> !numeral.isDate(line);
            case HAN -> numeral.digits().equals(ZERO) ? isNone(figure) : countsInHan(figure);
        };
    }

    /** 全市第2位, 位居全省第一: a place among others. */
    boolean isRank(WrittenFigure figure) {
        if (!no.isOrdinal(figure.numeral())) return false;
        int at = figure.numeral().end();
        boolean place = at < line.length() && RANKS.indexOf(line.charAt(at)) >= 0;
        boolean ends = at >= line.length() || ENDS.indexOf(line.charAt(at)) >= 0 || line.charAt(at) == '的';
        int ordinal = line.lastIndexOf('第', figure.numeral().start());
        String before = line.substring(Math.max(0, ordinal - RANK_REACH), Math.max(0, ordinal));
        return place && !vocabulary.anyIn("no-rank", line.substring(at, Math.min(line.length(), at + 2)))
                || ends && vocabulary.endingAt("above", before, before.length()) > 0;
    }

    /** 90分以上: a mark that is reached, not how many did. */
    private boolean isMark(WrittenFigure figure) {
        return figure.unit().equals(POINTS) && !figure.qualifierBehind().isEmpty();
    }

    private boolean endsClause(WrittenFigure figure) {
        return figure.end() >= line.length() || ENDS.indexOf(line.charAt(figure.end())) >= 0;
    }

    private boolean isNone(WrittenFigure figure) {
        int start = figure.numeral().start();
        int end = figure.numeral().end();
        boolean of = vocabulary.endingAt("zero-of", line, start) > 0
                && (end >= line.length() || ENDS.indexOf(line.charAt(end)) >= 0);
        return of || vocabulary.startingAt("zero-words", line, end) > 0;
    }

    private boolean countsInHan(WrittenFigure figure) {
        int start = figure.numeral().start();
        if (!figure.hasMeasure() || start > 0 && MANY.indexOf(line.charAt(start - 1)) >= 0) return false;
        if (vocabulary.startingAt("han-not-before", line, figure.end()) > 0) return false;
        String digits = figure.numeral().digits();
        boolean bareOne = digits.equals(ONE)
                && figure.unit().length() == 1
                && figure.qualifierBehind().isEmpty();
        if (bareOne) return vocabulary.of("one-of").contains(figure.unit()) && endsClause(figure) && start > 0;
        if (figure.unit().equals(BIG)) return isBefore("big-things", figure.end());
        return true;
    }

    /** Whether one of the words stands within a few characters. */
    private boolean isBefore(String key, int at) {
        return vocabulary.anyIn(key, line.substring(at, Math.min(line.length(), at + 6)));
    }
}
