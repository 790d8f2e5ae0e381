package org.fazhi.desktop.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.fazhi.edit.ReportPoint;
import org.fazhi.edit.ReportPoint.Chapter;
import org.fazhi.workspace.draft.Draft;
import org.fazhi.workspace.draft.DraftPlace;
import org.junit.jupiter.api.Test;

class PointListTest {
    private final PointList three = new PointList(Chapter.PROBLEMS, List.of())
            .withNew("problems_1", "甲")
            .withNew("problems_2", "乙")
            .withNew("problems_3", "丙");

    private static List<String> headings(PointList list) {
        return list.points().stream().map(ReportPoint::heading).toList();
    }

    @Test
    void a_point_is_moved_as_far_as_there_is_room() {
        assertThat(headings(three.moved("problems_3", 0))).containsExactly("丙", "甲", "乙");
        assertThat(headings(three.moved("problems_1", 9))).containsExactly("乙", "丙", "甲");
        assertThat(headings(three.moved("problems_1", -1))).containsExactly("甲", "乙", "丙");
    }

    @Test
    void a_new_point_never_takes_the_id_of_another() {
        assertThat(three.without("problems_1").freeId(List.of())).isEqualTo("problems_4");
        assertThat(three.freeId(List.of())).isEqualTo("problems_4");
        DraftPlace gone = new DraftPlace(2020, DraftPlace.Kind.POINT_TEXT, "PROBLEMS", "problems_4");
        Draft left = new Draft(gone, "删去的要点", Instant.EPOCH, Map.of("", "没有保存"), Map.of(), false);
        assertThat(three.freeId(List.of(left))).isEqualTo("problems_5");
    }

    @Test
    void heading_and_text_change_apart() {
        PointList changed = three.withHeading("problems_2", "新").withText("problems_2", "文字");
        assertThat(changed.points().get(1)).isEqualTo(new ReportPoint(Chapter.PROBLEMS, "problems_2", "新", "文字"));
    }
}
