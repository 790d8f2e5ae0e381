package org.fazhi.excel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fazhi.excel.ledger.plan.ColumnMatch;
import org.fazhi.excel.ledger.plan.LedgerChoices;
import org.fazhi.excel.ledger.plan.LedgerPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Registers of other offices, in their own words: what their columns stand for is known, or proposed first. */
class ForeignRegistersTest {
    private static final double OF_COLUMNS = 0.95;

    @TempDir
    Path folder;

    /** How the columns of a register were understood. @param wrong in words */
    private record Score(int asked, int right, int first, List<String> wrong, List<String> silentlyWrong) {
        double share() {
            return (double) (right + first) / asked;
        }
    }

    static List<String> names() {
        return ForeignRegister.NAMES;
    }

    @ParameterizedTest
    @MethodSource("names")
    void what_is_certain_is_right(String name) {
        assertThat(score(name).silentlyWrong()).isEmpty();
    }

    @Test
    void nineteen_columns_of_twenty_are_right_or_proposed_first() {
        List<Score> scores = names().stream().map(this::score).toList();
        int asked = scores.stream().mapToInt(Score::asked).sum();
        int right = scores.stream().mapToInt(Score::right).sum();
        int found = scores.stream().mapToInt(one -> one.right() + one.first()).sum();
        List<String> wrong =
                scores.stream().flatMap(one -> one.wrong().stream()).toList();

        assertThat((double) found / asked)
                .as("certain %s, found %s of %s; wrong: %s", right, found, asked, wrong)
                .isGreaterThanOrEqualTo(OF_COLUMNS);
    }

    private Score score(String name) {
        ForeignRegister register = ForeignRegister.of(name);
        LedgerImport taking = new LedgerImport(register.ledgerYear(), Map.of(), _ -> {});
        try (LedgerPlan plan = taking.plan(register.source(folder), LedgerChoices.NONE, _ -> {})) {
            return score(register, plan.table().columns());
        }
    }

    private static Score score(ForeignRegister register, List<ColumnMatch> matches) {
        int asked = 0;
        int right = 0;
        int first = 0;
        List<String> wrong = new ArrayList<>();
        List<String> silentlyWrong = new ArrayList<>();
        for (int index = 0; index < register.columns().size(); index++) {
            String expected = register.columns().get(index);
            int place = index;
            List<ColumnMatch> found =
                    matches.stream().filter(match -> match.index() == place).toList();
            String heading = found.isEmpty() ? "?" : found.getFirst().heading();
            String certain = found.stream()
                    .flatMap(match -> match.column().stream())
                    .map(column -> column.code())
                    .findFirst()
                    .orElse("-");
            String proposed = found.stream()
                    .flatMap(match -> match.proposals().stream())
                    .map(one -> one.column().code() + " " + one.score())
                    .findFirst()
                    .orElse("-");
            if (!certain.equals("-") && !certain.equals(expected))
                silentlyWrong.add(register.name() + " " + heading + ": " + certain + " for " + expected);
            if (expected.equals("-")) continue;
            asked++;
            if (certain.equals(expected)) right++;
            else if (proposed.startsWith(expected + " ")) first++;
            else wrong.add(register.name() + " " + heading + ": " + certain + "/" + proposed + " for " + expected);
        }
        return new Score(asked, right, first, wrong, silentlyWrong);
    }
}
