package org.fazhi.desktop.control;

import javafx.util.StringConverter;
import org.fazhi.language.Messages;

/** Years as the window names them: 2021年度. */
public final class YearNames extends StringConverter<Integer> {
    private static final Messages MESSAGES = Messages.of(YearNames.class);

    @Override
    public String toString(Integer year) {
        return year == null ? "" : MESSAGES.say("year", year);
    }

    @Override
    public Integer fromString(String typed) {
        return Integer.valueOf(typed.replaceAll("\\D", ""));
    }
}
