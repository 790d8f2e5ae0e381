package org.fazhi.narrative.recognise;

/** Which numbers of a line count nothing (不是数的数字): ordinals, dates, numbers of documents and lines, codes, numbering. */
record NoFigure(String line, Vocabulary vocabulary) {
    private static final String OPENING = "(〔[【<";
    private static final String CLOSING = ")〕]】>";
    private static final String JOINING = "-~×*xX+:：";
    private static final String ENDS_OF_SENTENCES = "。；;：:";
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2099;
    private static final int DIGITS_OF_YEAR = 4;
    private static final int LONGEST_NUMBERING = 2;
    private static final int LONGEST_BRACKETED = 4;

    boolean is(WrittenFigure figure) {
        Numeral numeral = figure.numeral();
        return numeral.isTooLong()
                || isOrdinal(numeral)
                || isBracketed(numeral)
                || isJoined(numeral)
                || isNumbering(numeral)
                || isBeforeNotAFigure(numeral)
                || isBareYear(figure)
                || isHotline(figure)
                || isRoundTheClock(figure)
                || isTerm(figure)
                || isMinute(figure);
    }

    /** Whether 第 stands before it, be it of a list: 第一、二、三季度 the first only. */
    boolean isOrdinal(Numeral numeral) {
        return before(numeral.start()) == '第';
    }

    private boolean isBracketed(Numeral numeral) {
        return numeral.kind() != Numeral.Kind.FRACTION
                && numeral.digits().length() <= LONGEST_BRACKETED
                && numeral.start() > 0
                && numeral.end() < line.length()
                && OPENING.indexOf(line.charAt(numeral.start() - 1)) >= 0
                && CLOSING.indexOf(line.charAt(numeral.end())) >= 0;
    }

    /** Joined with letters, signs or another number: 5G, A4, 7×24, 1+3+N, 2.12:1, 3-5, 4至5, 12·4. */
    private boolean isJoined(Numeral numeral) {
        char before = before(numeral.start());
        char after = after(numeral.end());
        boolean lettersAround = isLetter(before) || isLetter(after);
        return lettersAround
                || JOINING.indexOf(after) >= 0 && isPart(after(numeral.end() + 1))
                || JOINING.indexOf(before) >= 0 && isPart(before(numeral.start() - 1))
                || before == '.' && isPart(before(numeral.start() - 1))
                || after == '.' && isPart(after(numeral.end() + 1))
                || before == '·'
                || after == '·'
                || "至到".indexOf(after) >= 0 && Character.isDigit(after(numeral.end() + 1))
                || "至到".indexOf(before) >= 0 && Character.isDigit(before(numeral.start() - 1));
    }

    private static boolean isPart(char character) {
        return Character.isDigit(character) || isLetter(character);
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }

    /** 1. and 1、 at the beginning of a line or a sentence, and the bare number of a heading. */
    private boolean isNumbering(Numeral numeral) {
        if (numeral.kind() == Numeral.Kind.FRACTION || numeral.digits().length() > LONGEST_NUMBERING) return false;
        char before = before(numeral.start());
        boolean begins = isBlank(0, numeral.start()) || ENDS_OF_SENTENCES.indexOf(before) >= 0;
        char after = after(numeral.end());
        boolean first = isBlank(0, numeral.start());
        return begins && (after == '.' || after == '、' || after == ')' && first || after == ' ' && first);
    }

    private boolean isBlank(int from, int to) {
        for (int at = to - 1; at >= from; at--) if (line.charAt(at) != ' ' && line.charAt(at) != '#') return false;
        return true;
    }

    private boolean isBeforeNotAFigure(Numeral numeral) {
        int at = numeral.end();
        if (at < line.length() && line.charAt(at) == ' ') at++;
        if ("余多".indexOf(after(at)) >= 0) at++;
        int word = vocabulary.startingAt("not-after", line, at);
        return word > 0 && vocabulary.measureAt(line, at, false) <= word;
    }

    private boolean isBareYear(WrittenFigure figure) {
        String digits = figure.numeral().digits();
        if (figure.hasMeasure()
                || digits.length() != DIGITS_OF_YEAR
                || figure.numeral().kind() != Numeral.Kind.ARABIC) return false;
        if (digits.indexOf('.') >= 0) return false;
        int number = Integer.parseInt(digits);
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    private boolean isHotline(WrittenFigure figure) {
        String digits = figure.numeral().digits();
        if (figure.hasMeasure() || figure.numeral().kind() != Numeral.Kind.ARABIC) return false;
        return vocabulary.of("hotline").contains(digits) || digits.length() == 5 && digits.startsWith("12");
    }

    private boolean isRoundTheClock(WrittenFigure figure) {
        return figure.numeral().digits().equals("24")
                && figure.unit().equals("小时")
                && vocabulary.startingAt("round-the-clock", line, figure.end()) > 0;
    }

    /** 7个工作日内: by when, not how much. */
    private boolean isTerm(WrittenFigure figure) {
        return vocabulary.of("time").contains(figure.unit()) && vocabulary.startingAt("within", line, figure.end()) > 0;
    }

    /** 9时30分. */
    private boolean isMinute(WrittenFigure figure) {
        return figure.unit().equals("分") && "时点".indexOf(before(figure.start())) >= 0;
    }

    private char before(int at) {
        int place = at - 1;
        if (place > 0 && line.charAt(place) == ' ') place--;
        return place >= 0 && place < line.length() ? line.charAt(place) : '\0';
    }

    private char after(int at) {
        return at < line.length() ? line.charAt(at) : '\0';
    }
}
