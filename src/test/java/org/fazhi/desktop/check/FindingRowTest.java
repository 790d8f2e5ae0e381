package org.fazhi.desktop.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.catalogue.CheckDefinition.Severity;
import org.fazhi.check.Finding;
import org.fazhi.check.Place;
import org.junit.jupiter.api.Test;

class FindingRowTest {

    private static Finding finding(String key, Severity severity, String place, Optional<String> explanation) {
        CheckDefinition rule =
                new CheckDefinition("c", "range", severity, Optional.empty(), List.of(), Optional.empty(), "规则");
        return new Finding(
                key, rule, new Place(Place.Kind.INDICATOR, key, place), "", "问题" + key, "", List.of(), explanation);
    }

    @Test
    void findings_of_one_work_item_stand_under_one_heading_and_passed_ones_last() {
        Finding passed = finding("a", Severity.WARNING, "决策 · 审查 · 甲", Optional.of("说明"));
        Finding first = finding("b", Severity.WARNING, "决策 · 审查 · 乙", Optional.empty());
        Finding second = finding("c", Severity.WARNING, "决策 · 审查 · 丙", Optional.empty());
        assertThat(FindingRow.of(List.of(passed, first, second), EnumSet.allOf(FindingKind.class)))
                .containsExactly(
                        new FindingRow.KindHeading(FindingKind.WARNING, 2),
                        new FindingRow.PlaceHeading("决策 · 审查"),
                        new FindingRow.Item(first),
                        new FindingRow.Item(second),
                        new FindingRow.KindHeading(FindingKind.PASSED, 1),
                        new FindingRow.PlaceHeading("决策 · 审查"),
                        new FindingRow.Item(passed));
    }

    @Test
    void what_is_filtered_out_leaves_no_heading() {
        Finding warning = finding("b", Severity.WARNING, "决策", Optional.empty());
        assertThat(FindingRow.of(List.of(warning), EnumSet.of(FindingKind.ERROR)))
                .isEmpty();
    }
}
