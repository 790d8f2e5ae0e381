package org.fazhi.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditValuesTest {

    @ParameterizedTest
    @CsvSource({
        "ledger:reconsideration, reconsideration",
        "ledger:reconsideration:17, reconsideration",
        "ledger:own_1:2, own_1"
    })
    void a_place_of_the_history_leads_back_to_its_ledger(String place, String ledger) {
        assertThat(RowPlaces.ledger(place)).contains(ledger);
    }

    @ParameterizedTest
    @ValueSource(strings = {"permit_days", "service.permits", "report.title", "", "ledgers"})
    void other_places_are_of_no_ledger(String place) {
        assertThat(RowPlaces.ledger(place)).isEmpty();
    }

    @Test
    void a_place_that_is_made_is_the_one_that_is_read() {
        assertThat(RowPlaces.of("permit")).isEqualTo("ledger:permit");
        assertThat(RowPlaces.of("permit", 3)).isEqualTo("ledger:permit:3");
        assertThat(RowPlaces.ledger(RowPlaces.of("permit", 3))).contains("permit");
    }

    @Test
    void a_batch_is_not_changed_with_the_list_it_was_made_of() {
        List<Edit> edits = new ArrayList<>(List.of(new Edit.SetSetting(2020, "report.title", "甲")));
        Edit.Batch batch = new Edit.Batch(2020, "一起", edits);
        Step step = new Step(1, 2020, "一起", new ArrayList<>(List.of(new Step.YearChanged(2020))));

        edits.clear();

        assertThat(batch.edits()).hasSize(1);
        assertThat(step.effects()).containsExactly(new Step.YearChanged(2020));
    }

    @Test
    void every_state_has_a_word_of_its_own() {
        assertThat(Stream.of(ItemState.values()).map(ItemState::label))
                .doesNotHaveDuplicates()
                .allSatisfy(word -> assertThat(word).matches("\\p{IsHan}+"))
                .contains("待审核");
    }
}
