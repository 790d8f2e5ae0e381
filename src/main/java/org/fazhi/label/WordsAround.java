package org.fazhi.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The words around a label (上下文).
 *
 * @param above of the row that the label's is part of
 * @param parents of the headings over it
 */
record WordsAround(String above, String parents) {

    /**
     * Of each label of a sheet. A row is part of the one above where it says so (其中), or says only what was done and not
     * of what: 已办结 below 收到的投诉.
     */
    static List<WordsAround> of(List<SheetLabel> labels, Predicate<String> hasSubject) {
        List<WordsAround> around = new ArrayList<>();
        Set<String> rows = new HashSet<>();
        List<String> group = List.of();
        String last = "";
        String subject = "";
        for (SheetLabel label : labels) {
            String own = label.own();
            if (!label.parents().equals(group)) subject = "";
            group = label.parents();
            List<String> above = new ArrayList<>(group);
            above.retainAll(rows);
            boolean among = Label.isAmong(own);
            boolean continues = !hasSubject.test(own);
            if (among) above.add(last);
            else last = own;
            if (continues) above.add(subject);
            else if (!among) subject = own;
            around.add(new WordsAround(String.join(" ", above), String.join(" ", group)));
            rows.add(own);
        }
        return around;
    }
}
