package org.fazhi.store.edit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.edit.Edit;
import org.fazhi.language.Messages;
import org.fazhi.store.history.LedgerNotice;

/** What an edit is called where undo and the history name it. */
public final class EditTitles {
    private static final Messages MESSAGES = Messages.of(EditTitles.class);

    private EditTitles() {}

    /** @param done what the edit did to ledgers */
    public static String of(Edit edit, Map<Integer, Catalogue> catalogues, List<LedgerNotice> done) {
        Catalogue catalogue = catalogues.get(edit.year());
        return switch (edit) {
            case Edit.SetFigure set ->
                MESSAGES.say(
                        set.quantity().isPresent() ? "title.figure" : "title.figure.cleared",
                        indicator(catalogue, set.indicator()));
            case Edit.SetNote set -> MESSAGES.say("title.note", indicator(catalogue, set.indicator()));
            case Edit.SetText set ->
                MESSAGES.say(
                        "title.text",
                        catalogue.nameOfText(set.workItem(), set.year()).orElse(set.workItem()));
            case Edit.SetItemState set ->
                MESSAGES.say(
                        "title.state",
                        catalogue.nameOfPart(set.workItem(), set.year()).orElse(set.workItem()),
                        set.state().label());
            case Edit.SetPoints set ->
                MESSAGES.say(
                        "title.points", MESSAGES.say("point." + set.chapter().name()));
            case Edit.SetSetting set -> MESSAGES.say("title.setting", SettingNames.of(set.key()));
            case Edit.BeginYear begin -> MESSAGES.say("title.year", begin.year());
            case Edit.CarryText text ->
                MESSAGES.say(
                        "title.text",
                        catalogue.nameOfText(text.part(), text.year()).orElse(text.part()));
            case Edit.SetCatalogue set -> set.what().isBlank() ? MESSAGES.say("title.catalogue") : set.what();
            case Edit.Explain _ -> MESSAGES.say("title.explain");
            case Edit.ConfirmName name -> MESSAGES.say("title.name", name.key().words());
            case Edit.ForgetName name ->
                MESSAGES.say("title.name.forgotten", name.key().words());
            case Edit.SetForm set ->
                MESSAGES.say(
                        "title.form",
                        catalogue
                                .unit(set.form().unit())
                                .map(ReportingUnit::shortName)
                                .orElse(set.form().unit()),
                        set.form().state().label());
            case Edit.CloseYear close ->
                MESSAGES.say("title.lock", close.year(), close.filing().number());
            case Edit.ReopenYear reopen -> MESSAGES.say("title.unlock", reopen.year());
            case Edit.ChangeRows rows ->
                MESSAGES.say(
                        "title.rows",
                        ledger(catalogue, rows.ledger()),
                        rows.what().isBlank() ? counts(done) : rows.what());
            case Edit.AddEvidence add ->
                MESSAGES.say("title.evidence.add", add.file().name());
            case Edit.RemoveEvidence remove ->
                MESSAGES.say("title.evidence.remove", ledger(catalogue, remove.ledger()));
            case Edit.AddPartEvidence add ->
                MESSAGES.say("title.evidence.add", add.file().name());
            case Edit.RemovePartEvidence remove ->
                MESSAGES.say("title.evidence.remove", EvidenceWriter.name(remove.part(), catalogue));
            case Edit.Batch batch -> batch.title();
        };
    }

    public static String why(Edit edit) {
        return switch (edit) {
            case Edit.SetFigure set -> set.why();
            case Edit.SetItemState set -> set.why();
            case Edit.ReopenYear reopen -> reopen.why();
            case Edit.SetCatalogue set -> set.what();
            case Edit.ChangeRows rows -> rows.what();
            case Edit.Batch batch -> batch.title();
            case Edit.BeginYear _,
                    Edit.CarryText _,
                    Edit.SetNote _,
                    Edit.SetText _,
                    Edit.SetPoints _,
                    Edit.SetSetting _,
                    Edit.Explain _,
                    Edit.ConfirmName _,
                    Edit.ForgetName _,
                    Edit.SetForm _,
                    Edit.CloseYear _,
                    Edit.AddEvidence _,
                    Edit.RemoveEvidence _,
                    Edit.AddPartEvidence _,
                    Edit.RemovePartEvidence _ -> "";
        };
    }

    private static String indicator(Catalogue catalogue, String code) {
        return catalogue.indicatorName(code);
    }

    private static String counts(List<LedgerNotice> done) {
        return done.stream().map(change -> change.words().after()).collect(Collectors.joining());
    }

    private static String ledger(Catalogue catalogue, String code) {
        return catalogue.ledgerName(code);
    }
}
