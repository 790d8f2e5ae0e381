package org.fazhi.excel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import org.fazhi.catalogue.UnitsOfYear;
import org.fazhi.catalogue.yaml.EveryLedger;
import org.fazhi.excel.ledger.plan.LedgerChoices;
import org.fazhi.excel.ledger.plan.LedgerPlan;
import org.fazhi.excel.ledger.plan.RowVerdict;
import org.fazhi.excel.ledger.writing.LedgerWorkbook;
import org.fazhi.excel.reading.SheetOpener;
import org.fazhi.ledger.GeneratedRows;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.ListedRow;
import org.fazhi.ledger.RowValues;
import org.fazhi.ledger.WorkingDays;

class RoundTripProperties {
    private static final int ROWS = 25;

    @Property(tries = 3, generation = GenerationMode.RANDOMIZED)
    void what_is_exported_from_any_ledger_is_the_same_when_it_is_imported(@ForAll Random random) throws IOException {
        for (EveryLedger.Kept one : EveryLedger.all()) isTheSame(one, random);
    }

    private static void isTheSame(EveryLedger.Kept one, Random random) throws IOException {
        LedgerYear ledger = year(one);
        List<ListedRow> rows = rows(ledger, random);
        Path file = Files.createTempFile("台账 往返", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                new LedgerWorkbook(ledger).write(out, rows::forEach);
            }
            LedgerImport taking = new LedgerImport(ledger, Map.of(), rows::forEach);
            try (LedgerPlan plan =
                    taking.plan(new SheetOpener(file, Optional.empty()).source(), LedgerChoices.NONE, _ -> {})) {
                assertThat(plan.table().refusal()).isEmpty();
                assertThat(plan.rows(Set.of(RowVerdict.NEW, RowVerdict.CHANGED, RowVerdict.REFUSED), 0, 5))
                        .as(one.ledger().code() + plan.table().remarks())
                        .isEmpty();
                assertThat(plan.count(RowVerdict.SAME)).isEqualTo(rows.size());
            }
        } finally {
            Files.delete(file);
        }
    }

    private static LedgerYear year(EveryLedger.Kept one) {
        return new LedgerYear(
                one.ledger(),
                one.year(),
                LocalDate.of(one.year(), 12, 31),
                new UnitsOfYear(one.catalogue(), one.year()),
                WorkingDays.BUILT_IN);
    }

    private static List<ListedRow> rows(LedgerYear ledger, Random random) {
        List<RowValues> generated = new GeneratedRows(ledger, random).rows(ROWS);
        return IntStream.range(0, generated.size())
                .mapToObj(at -> new ListedRow(at + 1, at + 1, generated.get(at)))
                .toList();
    }
}
