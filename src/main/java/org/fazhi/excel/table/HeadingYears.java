package org.fazhi.excel.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.label.Label;
import org.fazhi.label.YearInWords;
import org.fazhi.language.Messages;

/**
 * The year that headings say (列名中的年份): written out, or as 本年 and 上年 where the heading says nothing else. 上年结转 is
 * something of this year.
 *
 * @param base the year that 本年 stands for
 */
record HeadingYears(int base) {
    private static final Messages MESSAGES = Messages.of(HeadingYears.class);
    private static final Pattern SPOKEN = Pattern.compile("本年度?|本期|今年|当年|报告期|上年度?|上一年度?|去年|上期|前一年|同期");
    private static final List<String> ADDED = MESSAGES.words("heading.added-to-year");

    /** Any year will do to tell whether a heading says one. */
    private static final int LAST = 2000;

    Optional<Integer> of(List<String> parts) {
        return parts.stream()
                .flatMap(part -> YearInWords.written(part).stream())
                .findFirst()
                .or(() -> parts.stream().flatMap(this::spoken).findFirst());
    }

    /** Whether the heading says a year and nothing else but that its figures are that year's. */
    static boolean speaks(String heading) {
        return HeadingWords.isValue(heading) && YearInWords.written(heading).isPresent()
                || new HeadingYears(LAST).spoken(heading).findAny().isPresent();
    }

    private Stream<Integer> spoken(String part) {
        Matcher word = SPOKEN.matcher(part);
        if (!word.find()) return Stream.empty();
        String rest = word.replaceAll("");
        Label said = Label.of(rest);
        boolean alone = said.key().isEmpty()
                || ADDED.contains(said.key())
                || ADDED.contains(said.core())
                || HeadingWords.isValue(rest);
        return alone ? new YearInWords(base).of(part).stream() : Stream.empty();
    }
}
