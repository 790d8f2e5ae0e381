package org.fazhi.desktop.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.fazhi.desktop.control.Hint;
import org.fazhi.desktop.control.UnreadLine;
import org.fazhi.desktop.control.Why;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerTotals;

/** The foot of a ledger (合计栏): 共 7,942 条 · 筛选 312 条 · 涉及金额合计 1,853.20 万元. */
final class LedgerFoot extends HBox {
    private static final Messages MESSAGES = Messages.of(LedgerFoot.class);
    private static final double ROOM_FOR_COUNT = 80;
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final Ledger ledger;
    private final Label totals = new Label();
    private final Hint totalsHint = Hint.on(totals);
    private final Label chosen = new Label();
    private final Why why = new Why("ledger-why");

    LedgerFoot(Ledger ledger) {
        super(16);
        this.ledger = ledger;
        totals.setId("ledger-totals");
        totals.setMinWidth(0);
        chosen.setId("ledger-chosen");
        chosen.setMinWidth(Region.USE_PREF_SIZE);
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        getChildren().setAll(totals, why, air, chosen);
        getStyleClass().addAll("ledger-foot", "small");
        setAlignment(Pos.CENTER_LEFT);
    }

    /** Says why nothing can be changed; how many rows there are still stands beside it. */
    void closeTo(String closed) {
        totals.setMinWidth(closed.isEmpty() ? 0 : ROOM_FOR_COUNT);
        why.setText(closed);
    }

    void reading() {
        getChildren().set(0, totals);
        totals.setText(MESSAGES.say("foot.reading"));
    }

    /** Something of what stands above could not be read. */
    void unread(Runnable again) {
        getChildren().set(0, new UnreadLine("ledger-unread", MESSAGES.say("foot.unread"), again));
    }

    void show(LedgerTotals now, boolean filtered) {
        getChildren().set(0, totals);
        List<String> parts = new ArrayList<>();
        parts.add(MESSAGES.say("foot.all", grouped(BigDecimal.valueOf(now.all()))));
        if (filtered) parts.add(MESSAGES.say("foot.filtered", grouped(BigDecimal.valueOf(now.filtered()))));
        ledger.own().stream()
                .filter(this::isAdded)
                .sorted(Comparator.comparing(column -> !(column.type() instanceof ColumnType.Money)))
                .forEach(column -> Optional.ofNullable(now.sums().get(column.code()))
                        .filter(sum -> sum.signum() != 0)
                        .ifPresent(
                                sum -> parts.add(MESSAGES.say("foot.sum", column.label(), sum(column.type(), sum)))));
        totals.setText(String.join(" · ", parts));
        totalsHint.say(totals.getText());
    }

    void showChosen(int rows) {
        chosen.setText(rows < 2 ? "" : MESSAGES.say("foot.chosen", grouped(BigDecimal.valueOf(rows))));
    }

    /** Numbers that name or order rows, such as a month, come to no sum; nor do percentages. */
    private boolean isAdded(Column column) {
        boolean names = ledger.key().contains(column.code())
                || ledger.order().stream().anyMatch(one -> one.column().equals(column.code()));
        return column.type().isNumber() && !(column.type() instanceof ColumnType.Percent) && !names;
    }

    private static String sum(ColumnType type, BigDecimal sum) {
        if (!(type instanceof ColumnType.Money)) return grouped(sum);
        return sum.abs().compareTo(TEN_THOUSAND) < 0
                ? MESSAGES.say("foot.yuan", money(sum))
                : MESSAGES.say("foot.ten_thousand_yuan", money(sum.divide(TEN_THOUSAND, 2, RoundingMode.HALF_UP)));
    }

    private static String money(BigDecimal number) {
        return new DecimalFormat("#,##0.00").format(number);
    }

    static String grouped(BigDecimal number) {
        return new DecimalFormat("#,##0.##").format(number);
    }
}
