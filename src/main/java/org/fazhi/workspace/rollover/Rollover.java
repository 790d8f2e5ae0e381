package org.fazhi.workspace.rollover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.UnitsOfYear;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.edit.Edit;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.narrative.CarriedSentences;
import org.fazhi.workspace.Job;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.ReportingYears;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;

/** Begins the next year with what goes on from this one (年度结转): planned first, then done as one step. */
public final class Rollover {
    private static final Messages MESSAGES = Messages.of(Rollover.class);

    private final Workspace workspace;

    public Rollover(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Why it cannot be; empty where it can. */
    public static String refusal(List<Integer> years, RolloverChoice choice) {
        int from = choice.from();
        int to = choice.to();
        if (!years.contains(from)) return MESSAGES.say("refused.no_source", from);
        if (!ReportingYears.allow(to)) return MESSAGES.say("refused.year", to);
        if (to <= from) return MESSAGES.say("refused.not_after", to, from);
        if (years.contains(to)) return MESSAGES.say("refused.exists", to);
        if (to - from > 1 && !choice.apart()) return MESSAGES.say("refused.apart", from, to);
        boolean known = choice.keepsCatalogue() || BuiltInCatalogues.codes().contains(choice.catalogueCode());
        return known ? "" : MESSAGES.say("refused.catalogue", choice.catalogueCode());
    }

    /** Looks through all of the year; refused with a sentence where it cannot be. Not for the interface thread. */
    public RolloverPlan plan(RolloverChoice choice, Job<?> job) {
        String refusal = refusal(workspace.years(), choice);
        if (!refusal.isEmpty()) throw new Refused(refusal);
        YearBook last = workspace.book(choice.from());
        NextCatalogue next = NextCatalogue.of(last.catalogue(), choice);
        Planning planning = new Planning(last, next.catalogue(), choice, job);
        return planning.plan(next.changes());
    }

    /** Does what was planned, as one step that can be undone. */
    public CompletableFuture<YearBook> carryOut(RolloverPlan plan) {
        String refusal = refusal(workspace.years(), plan.choice());
        return refusal.isEmpty() ? workspace.apply(plan.edit()) : CompletableFuture.failedFuture(new Refused(refusal));
    }

    private final class Planning {
        private final YearBook last;
        private final Catalogue next;
        private final RolloverChoice choice;
        private final Job<?> job;
        private final long allRows;
        private final List<Edit> edits = new ArrayList<>();
        private final List<String> noPlace = new ArrayList<>();
        private long seenRows;
        private int texts;
        private int sentences;

        Planning(YearBook last, Catalogue next, RolloverChoice choice, Job<?> job) {
            this.last = last;
            this.next = next;
            this.choice = choice;
            this.job = job;
            this.allRows = Math.max(
                    1,
                    last.ledgers().values().stream()
                            .mapToLong(one -> one.rows())
                            .sum());
        }

        RolloverPlan plan(List<String> changes) {
            edits.add(new Edit.BeginYear(choice.to(), next));
            Map<String, String> settings = new MovedSettings(last, choice.to()).all();
            settings.forEach((key, value) -> edits.add(new Edit.SetSetting(choice.to(), key, value)));
            List<CarriedLedger> ledgers =
                    next.ledgers().stream().map(this::carried).toList();
            texts();
            List<String> told = new ArrayList<>(changes);
            told.addAll(noPlace);
            String title = MESSAGES.say("step", choice.from(), choice.to());
            return new RolloverPlan(
                    choice,
                    next.name(),
                    ledgers,
                    settings.size(),
                    next.units().size(),
                    texts,
                    sentences,
                    added(ledgers, NextCatalogue.TASKS),
                    added(ledgers, NextCatalogue.PROBLEMS),
                    told,
                    new Edit.Batch(choice.to(), title, edits));
        }

        private static long added(List<CarriedLedger> ledgers, String code) {
            return ledgers.stream()
                    .filter(one -> one.code().equals(code))
                    .mapToLong(CarriedLedger::added)
                    .sum();
        }

        private CarriedLedger carried(Ledger ledger) {
            CarriedRows rows = new CarriedRows(
                    workspace.ledgers(),
                    inYear(ledger, choice.from()),
                    inYear(ledger, choice.to()),
                    last.rows(ledger.code()),
                    new PointRows(last, next).of(ledger.code()));
            CarriedLedger carried = rows.counted(progress(ledger));
            if (carried.carries())
                edits.add(new Edit.ChangeRows(choice.to(), ledger.code(), rows, MESSAGES.say("rows", choice.from())));
            return carried;
        }

        private LongConsumer progress(Ledger ledger) {
            return seen -> {
                job.stopIfCancelled();
                seenRows += seen;
                job.report((double) seenRows / allRows, MESSAGES.say("reading", ledger.name()));
            };
        }

        /** On the last day of the year, whenever that is asked. */
        private LedgerYear inYear(Ledger ledger, int year) {
            return UnitsOfYear.counting(next, year, ledger, LocalDate.of(year, 12, 31));
        }

        private void texts() {
            last.texts().entrySet().stream()
                    .filter(one -> !one.getValue().isBlank())
                    .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                    .forEach(one -> text(one.getKey(), one.getValue()));
            for (String key : List.of("report.opening", "report.closing"))
                if (!last.setting(key).isBlank()) text(key, last.setting(key));
        }

        private void text(String part, String text) {
            boolean hasPlace = part.startsWith("report.")
                    || next.nameOfText(part, choice.to()).isPresent();
            if (!hasPlace) {
                String name = last.catalogue().nameOfText(part, last.year()).orElse(part);
                noPlace.add(MESSAGES.say("place.text", name));
                return;
            }
            texts++;
            sentences += CarriedSentences.in(text, text).size();
            edits.add(new Edit.CarryText(choice.to(), part, choice.from(), text));
        }
    }
}
