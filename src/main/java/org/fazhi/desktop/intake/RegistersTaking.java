package org.fazhi.desktop.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
 * Takes the rows of several registers that were accepted as one step (接受整本台账导入): all of them, or the good ones now
 * and the refused ones as workbooks, one for each sheet.
 */
record RegistersTaking(
        Session session,
        SaveTarget target,
        LedgerIntake intake,
        WizardFrame frame,
        Runnable whenDone,
        Consumer<Throwable> whenFailed) {
    private static final Messages MESSAGES = Messages.of(RegistersTaking.class);

    void all(List<LedgerPlan> plans) {
        take(plans, Optional.empty());
    }

    /** Asks where the refused rows go and saves them first: where that fails, nothing is taken either. */
    void goodRows(List<LedgerPlan> plans) {
        SaveTarget.Wanted wanted = new SaveTarget.Wanted(
                MESSAGES.say("refused.title"),
                MESSAGES.say("refused.name", MESSAGES.say("registers.refused")),
                MESSAGES.say("refused.kind"));
        target.ask(frame.stage(), wanted).ifPresent(file -> {
            Job<Path> saving = session.workspace().run(MESSAGES.say("refused.job"), _ -> {
                RefusedRows refused = new RefusedRows(session.workspace());
                for (LedgerPlan plan : plans)
                    if (plan.count(RowVerdict.REFUSED) > 0)
                        refused.write(plan, RefusedRows.ofSheet(file, plan.table()));
                return file;
            });
            frame.jobs().follow(saving, saved -> take(plans, Optional.of(saved)), whenFailed);
        });
    }

    private void take(List<LedgerPlan> plans, Optional<Path> saved) {
        if (written(plans) == 0) {
            settle(plans, saved);
            return;
        }
        RowsTaken taken = saved.isPresent() ? RowsTaken.GOOD_ROWS : RowsTaken.ALL_OR_NOTHING;
        List<LedgerPlan> good =
                plans.stream().filter(plan -> RowsTaking.written(plan) > 0).toList();
        frame.jobs().follow(intake.acceptAll(good, taken), _ -> settle(plans, saved), failure -> {
            frame.hold(true);
            session.settle(MESSAGES.say("ledger.title"), failure, () -> settle(plans, saved), refusal -> {
                frame.hold(false);
                whenFailed.accept(refusal);
            });
        });
    }

    /** How many rows would be written. */
    static int written(List<LedgerPlan> plans) {
        return plans.stream().mapToInt(RowsTaking::written).sum();
    }

    static int refused(List<LedgerPlan> plans) {
        return plans.stream().mapToInt(plan -> plan.count(RowVerdict.REFUSED)).sum();
    }

    /** One of which no row can even be read, so that none can be saved to be corrected. */
    static Optional<LedgerPlan> unfit(List<LedgerPlan> plans) {
        return plans.stream()
                .filter(plan -> plan.table().refusal().isPresent() && plan.count(RowVerdict.REFUSED) == 0)
                .findFirst();
    }

    private void settle(List<LedgerPlan> plans, Optional<Path> saved) {
        long sheets =
                plans.stream().filter(plan -> RowsTaking.written(plan) > 0).count();
        String done = MESSAGES.say("registers.done", sheets, written(plans));
        if (saved.isEmpty()) session.say(done);
        else
            session.say(MESSAGES.say(
                    "registers.done.saved",
                    done,
                    refused(plans),
                    saved.get().toAbsolutePath().getParent()));
        whenDone.run();
    }
}
