package org.fazhi.desktop.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.narrative.PageLayout;

/**
 * A heading of the report and where it stands (提纲).
 *
 * @param level 1 to 3
 * @param page index from 0
 */
record OutlineEntry(int level, String heading, int page, int row) {

    /** Headings that turn over into a second line are one entry. */
    static List<OutlineEntry> of(PageLayout layout) {
        List<OutlineEntry> entries = new ArrayList<>();
        for (PageLayout.Page page : layout.pages()) {
            Optional<PageLayout.Line> before = Optional.empty();
            for (PageLayout.Line line : page.lines()) {
                int level = level(line.kind());
                boolean continues = before.filter(one -> one.kind() == line.kind() && one.justified())
                        .isPresent();
                if (level > 0 && !continues)
                    entries.add(new OutlineEntry(level, line.text(), page.number() - 1, line.row()));
                before = Optional.of(line);
            }
        }
        return entries;
    }

    /** Whether it stands where is read, or before. */
    boolean isReadAt(PagesView.Sight sight) {
        return page < sight.page() || page == sight.page() && row <= sight.row();
    }

    private static int level(PageLayout.Kind kind) {
        return switch (kind) {
            case HEADING_1 -> 1;
            case HEADING_2 -> 2;
            case HEADING_3 -> 3;
            case MARK, NUMBER, SIGNER, RED_LINE, TITLE, ADDRESSEE, HEADING_4, BODY, ATTACHMENTS, SIGNATURE, DATE -> 0;
        };
    }
}
