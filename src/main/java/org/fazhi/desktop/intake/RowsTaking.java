package org.fazhi.desktop.intake;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.dialog.SaveTarget;
import org.fazhi.excel.ledger.plan.LedgerPlan;
import org.fazhi.excel.ledger.plan.RowVerdict;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Job;
import org.fazhi.workspace.filing.RefusedRows;
import org.fazhi.workspace.intake.LedgerIntake;
import org.fazhi.workspace.intake.RowsTaken;

/**
 * Takes the rows of a plan that were accepted (接受台账导入): all of them, or the good ones now and the refused ones as a
 * workbook.
 */
record RowsTaking(
        Session session,
        SaveTarget target,
        LedgerIntake intake,
        WizardFrame frame,
        Runnable whenDone,
        Consumer<Throwable> whenFailed) {
    private static final Messages MESSAGES = Messages.of(RowsTaking.class);
    private static final Set<RowVerdict> WRITTEN = EnumSet.of(RowVerdict.NEW, RowVerdict.CHANGED);

    /** How many rows would be written. */
    static int written(LedgerPlan plan) {
        return plan.count(WRITTEN);
    }

    void all(LedgerPlan plan) {
        take(plan, Optional.empty());
    }

    /** Asks where the refused rows go and saves them first: where that fails, nothing is taken either. */
    void goodRows(LedgerPlan plan) {
        String name =
                MESSAGES.say("refused.name", plan.table().ledger().ledger().name());
        SaveTarget.Wanted wanted =
                new SaveTarget.Wanted(MESSAGES.say("refused.title"), name, MESSAGES.say("refused.kind"));
        target.ask(frame.stage(), wanted).ifPresent(file -> {
            Job<Path> saving = session.workspace().run(MESSAGES.say("refused.job"), _ -> {
                new RefusedRows(session.workspace()).write(plan, file);
                return file;
            });
            frame.jobs().follow(saving, saved -> take(plan, Optional.of(saved)), whenFailed);
        });
    }

    private void take(LedgerPlan plan, Optional<Path> saved) {
        if (written(plan) == 0) {
            settle(plan, saved);
            return;
        }
        RowsTaken taken = saved.isPresent() ? RowsTaken.GOOD_ROWS : RowsTaken.ALL_OR_NOTHING;
        frame.jobs().follow(intake.accept(plan, taken), _ -> settle(plan, saved), failure -> {
            frame.hold(true);
            session.settle(MESSAGES.say("ledger.title"), failure, () -> settle(plan, saved), refusal -> {
                frame.hold(false);
                whenFailed.accept(refusal);
            });
        });
    }

    private void settle(LedgerPlan plan, Optional<Path> saved) {
        String ledger = plan.table().ledger().ledger().name();
        int refused = plan.count(RowVerdict.REFUSED);
        if (saved.isEmpty()) session.say(MESSAGES.say("rows.done", ledger, written(plan)));
        else {
            String sentence = written(plan) == 0
                    ? MESSAGES.say("rows.saved", refused, saved.get())
                    : MESSAGES.say("rows.done.saved", ledger, written(plan), refused, saved.get());
            session.statusWords().wrote(sentence, saved.get());
        }
        whenDone.run();
    }
}
