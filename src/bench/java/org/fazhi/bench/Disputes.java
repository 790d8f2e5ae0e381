package org.fazhi.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.RowEdit;
import org.fazhi.ledger.RowValues;

/** Rows of the ledger of disputes as a busy district might have them, the same in every run. */
final class Disputes {
    static final int YEAR = 2020;
    static final String LEDGER = "dispute";

    private static final List<String> KINDS = List.of("邻里", "婚姻家庭", "物业", "劳动", "医疗", "道路交通", "合同", "其他");
    private static final List<String> WAYS = List.of("人民调解", "商会调解", "律师调解", "行政调解", "司法调解");
    private static final List<String> OUTCOMES = List.of("成功", "成功", "成功", "成功", "未成功", "调解中");

    private Disputes() {}

    /** Made one by one, so that no more than one is held. */
    static Iterable<RowEdit> rows(int from, int count) {
        return () -> IntStream.range(from, from + count)
                .mapToObj(i -> (RowEdit) new RowEdit.Add(row(i)))
                .iterator();
    }

    static RowValues row(int i) {
        Random random = new Random(i * 31L + 7);
        return new RowValues(Map.of(
                "received", new CellValue.Day(LocalDate.of(YEAR, 1, 1).plusDays(random.nextInt(366))),
                "kind", new CellValue.Coded(KINDS.get(random.nextInt(KINDS.size()))),
                "way", new CellValue.Coded(WAYS.get(random.nextInt(WAYS.size()))),
                "body", new CellValue.Text("第" + random.nextInt(400) + "社区人民调解委员会"),
                "outcome", new CellValue.Coded(OUTCOMES.get(random.nextInt(OUTCOMES.size()))),
                "amount", new CellValue.Number(BigDecimal.valueOf(random.nextInt(5_000_000), 2))));
    }
}
