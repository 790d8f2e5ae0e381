package org.fazhi.desktop;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.fazhi.check.Finding;
import org.fazhi.workspace.YearBook;

/** What is known of the open year: what was found in it, and whether it may be filed as it now stands (校核状况). */
final class KnownStanding {
    private final ReadOnlyObjectWrapper<CheckResult> checked = new ReadOnlyObjectWrapper<>(new CheckResult.Running());
    private final ReadOnlyObjectWrapper<FilingVerdict> filing =
            new ReadOnlyObjectWrapper<>(new FilingVerdict.Running());
    private final BiFunction<CheckResult, YearBook, FilingVerdict> judge;
    private final FindingsWatch checking;

    KnownStanding(Function<YearBook, List<Finding>> check, BiFunction<CheckResult, YearBook, FilingVerdict> judge) {
        this.judge = judge;
        this.checking = new FindingsWatch(check, this::show);
    }

    ReadOnlyObjectProperty<CheckResult> checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<FilingVerdict> filingProperty() {
        return filing.getReadOnlyProperty();
    }

    /** What was found before a change may stay in sight until it is checked; no verdict may. */
    void changed() {
        filing.set(new FilingVerdict.Running());
    }

    /** Nothing that was found is known of the year that is open now. */
    void forget() {
        checked.set(new CheckResult.Running());
        changed();
    }

    void check(YearBook book) {
        checking.recheck(book);
    }

    void stop() {
        checking.stop();
    }

    private void show(YearBook book, CheckResult result) {
        checked.set(result);
        filing.set(judge.apply(result, book));
    }
}
