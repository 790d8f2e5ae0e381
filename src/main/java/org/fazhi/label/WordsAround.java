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
 * @param whole the number of the row that the label's is part of, or {@link #NONE}
 */
record WordsAround(String above, String parents, int whole) {
    static final int NONE = -1;

    /**
     * Of each label of a sheet. A row is part of the one above where it says so (其中), or says only what was done and not
     * of what: 已办结 below 收到的投诉.
     */
    static List<WordsAround> of(List<SheetLabel> labels, Predicate<String> hasSubject) {
        List<WordsAround> around = new ArrayList<>();
        Set<String> rows = new HashSet<>();
        List<String> group = List.of();
        int last = NONE;
        int subject = NONE;
        for (int row = 0; row < labels.size(); row++) {
            String own = labels.get(row).own();
            if (!labels.get(row).parents().equals(group)) subject = NONE;
            group = labels.get(row).parents();
            List<String> above = new ArrayList<>(group);
            above.retainAll(rows);
            int whole = Label.isAmong(own) ? last : NONE;
            boolean continues = !hasSubject.test(own);
            if (whole != NONE) above.add(labels.get(whole).own());
            if (continues && subject != NONE) above.add(labels.get(subject).own());
            around.add(new WordsAround(
                    String.join(" ", above), String.join(" ", group), whole == NONE && continues ? subject : whole));
            if (!Label.isAmong(own)) {
                last = row;
                if (!continues) subject = row;
            }
            rows.add(own);
        }
        return around;
    }
}
