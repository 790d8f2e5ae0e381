package org.fazhi.desktop.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.draft.DraftNotice;
import org.fazhi.language.Messages;

/** Inputs for some groups of settings (报告设置). */
final class ReportForm extends VBox {
    private static final Messages MESSAGES = Messages.of(ReportForm.class);

    private final Function<ReportSetting, String> stored;
    private final SettingDrafts drafts;
    private final Map<ReportSetting, SettingField> fields = new EnumMap<>(ReportSetting.class);
    private final Map<ReportSetting, Label> objections = new EnumMap<>(ReportSetting.class);
    private final Map<ReportSetting, DraftNotice> notices = new EnumMap<>(ReportSetting.class);
    private Runnable whenTyped = () -> {};
    private Runnable whenLeft = () -> {};

    /** @param stored what is stored by now, empty for nothing */
    ReportForm(List<ReportSetting.Group> groups, Function<ReportSetting, String> stored, SettingDrafts drafts) {
        this.stored = stored;
        this.drafts = drafts;
        getStyleClass().add("settings-form");
        groups.forEach(this::addGroup);
    }

    /** Runs the watcher now and after each key. */
    void whenTyped(Runnable watcher) {
        whenTyped = watcher;
        watcher.run();
    }

    /** Runs the watcher when a field is left. */
    void whenLeft(Runnable watcher) {
        whenLeft = watcher;
    }

    /** What stands in the fields now. */
    Map<ReportSetting, String> values() {
        Map<ReportSetting, String> values = new EnumMap<>(ReportSetting.class);
        fields.forEach((setting, field) -> values.put(setting, field.value()));
        return values;
    }

    /** Shows what is stored wherever nothing else is typed. */
    void follow() {
        fields.forEach((setting, field) -> {
            field.follow(stored.apply(setting));
            notices.get(setting).show(field.found(), stored.apply(setting));
        });
    }

    /** What is to be sent now; what cannot be stored is marked instead. */
    Map<ReportSetting, String> send() {
        Map<ReportSetting, String> sent = new EnumMap<>(ReportSetting.class);
        fields.forEach((setting, field) -> {
            mark(setting, field.objection());
            field.send().ifPresent(value -> sent.put(setting, value));
        });
        return sent;
    }

    void arrived(Map<ReportSetting, String> sent) {
        sent.forEach((setting, value) -> {
            fields.get(setting).arrived(value, stored.apply(setting));
            keepDraft(setting);
        });
    }

    void refused(Map<ReportSetting, String> sent) {
        sent.forEach((setting, value) -> fields.get(setting).refused(value, stored.apply(setting)));
    }

    /** What was refused is sent again the next time. */
    void tryAgain() {
        fields.values().forEach(SettingField::tryAgain);
    }

    /** The first field in which an earlier sitting left something. */
    Optional<Node> found() {
        return fields.values().stream()
                .filter(field -> field.found().isPresent())
                .map(field -> field.control().getParent())
                .map(Node.class::cast)
                .findFirst();
    }

    /** What is typed and not kept. */
    Map<ReportSetting, String> unkept() {
        Map<ReportSetting, String> unkept = values();
        // What was only found stays a draft, whether or not the form is closed.
        unkept.keySet()
                .removeIf(setting -> fields.get(setting).isKept()
                        || fields.get(setting).found().isPresent());
        return unkept;
    }

    /** Forgets what is typed and not kept. */
    void giveUp() {
        unkept().keySet().forEach(drafts::forget);
    }

    private void keepDraft(ReportSetting setting) {
        SettingField field = fields.get(setting);
        if (field.isKept()) drafts.forget(setting);
        else drafts.keep(setting, MESSAGES.say(setting.key()), field.written(), stored.apply(setting));
    }

    private void typed(ReportSetting setting) {
        SettingField field = fields.get(setting);
        boolean isOutdated = field.found()
                .filter(draft -> draft.isOutdated(stored.apply(setting)))
                .isPresent();
        if (field.isKept() || !isOutdated) field.takeUp();
        keepDraft(setting);
        notices.get(setting).show(field.found(), stored.apply(setting));
        if (fields.get(setting).objection().isEmpty()) mark(setting, Optional.empty());
        whenTyped.run();
    }

    private void mark(ReportSetting setting, Optional<String> objection) {
        Label label = objections.get(setting);
        label.setText(objection.orElse(""));
        label.setVisible(objection.isPresent());
        label.setManaged(objection.isPresent());
    }

    private void addGroup(ReportSetting.Group group) {
        Label heading = new Label(MESSAGES.say("group." + group.name()));
        heading.getStyleClass().add("section-title");
        GridPane grid = new GridPane(12, 8);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints inputs = new ColumnConstraints();
        inputs.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names, inputs);
        ReportSetting.of(group).forEach(setting -> addField(grid, setting));
        getChildren().addAll(heading, grid);
    }

    private void addField(GridPane grid, ReportSetting setting) {
        SettingField field = new SettingField(setting.kind(), stored.apply(setting), () -> {
            if (fields.containsKey(setting)) typed(setting);
        });
        field.control().setId(setting.key().replace('.', '-'));
        field.control().setMaxWidth(Double.MAX_VALUE);
        field.control().focusedProperty().addListener((_, _, focused) -> {
            if (!focused) whenLeft.run();
        });
        Label name = new Label(MESSAGES.say(setting.key()));
        name.setLabelFor(field.control());
        GridPane.setValignment(name, VPos.TOP);
        name.getStyleClass().add("field-name");
        Label hint = new Label(MESSAGES.say(setting.key() + ".hint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        Label objection = new Label();
        objection.setId(field.control().getId() + "-objection");
        objection.getStyleClass().add("field-objection");
        objection.setWrapText(true);
        objections.put(setting, objection);
        mark(setting, Optional.empty());
        DraftNotice notice = new DraftNotice(field.control().getId() + "-draft", new Found(setting));
        notices.put(setting, notice);
        VBox input = new VBox(4, notice, field.control(), objection);
        if (!hint.getText().isEmpty()) input.getChildren().add(hint);
        grid.addRow(grid.getRowCount(), name, input);
        drafts.of(setting, stored.apply(setting)).ifPresent(field::find);
        notice.show(field.found(), stored.apply(setting));
        fields.put(setting, field);
    }

    /** What can be done with what an earlier sitting left of a setting. */
    private final class Found implements DraftNotice.Choice {
        private final ReportSetting setting;

        Found(ReportSetting setting) {
            this.setting = setting;
        }

        @Override
        public void takeUp() {
            SettingField field = fields.get(setting);
            field.control().requestFocus();
            field.takeUp();
            notices.get(setting).show(field.found(), stored.apply(setting));
            whenLeft.run();
        }

        @Override
        public void giveUp() {
            SettingField field = fields.get(setting);
            field.control().requestFocus();
            drafts.forget(setting);
            field.giveUp(stored.apply(setting));
            notices.get(setting).show(field.found(), stored.apply(setting));
        }
    }
}
