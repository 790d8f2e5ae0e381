package org.fazhi.desktop.settings;

import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.fazhi.language.Messages;

/** The top of the first page as it will print (版头预览), following what is typed. */
final class HeaderPreview extends VBox {
    private static final Messages MESSAGES = Messages.of(HeaderPreview.class);

    private final Label mark = label("preview-mark");
    private final Label number = label("preview-number");
    private final Label signer = label("preview-signer");
    private final Label title = label("preview-title");
    private final Label addressee = label("preview-addressee");
    private final Region line = new Region();

    HeaderPreview() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox numberLine = new HBox(12, number, gap, signer);
        line.getStyleClass().add("preview-line");
        title.setTextAlignment(TextAlignment.CENTER);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setAlignment(Pos.CENTER);
        mark.setMaxWidth(Double.MAX_VALUE);
        mark.setAlignment(Pos.CENTER);
        getStyleClass().add("header-preview");
        setId("header-preview");
        getChildren().setAll(mark, numberLine, line, title, addressee);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.setId(style);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    void show(Map<ReportSetting, String> values) {
        boolean hasHeader = !values.get(ReportSetting.MARK).isEmpty();
        mark.setText(hasHeader ? values.get(ReportSetting.MARK) : MESSAGES.say("preview.no_header"));
        mark.getStyleClass().setAll("label", hasHeader ? "preview-mark" : "preview-none");
        number.setText(values.get(ReportSetting.NUMBER));
        String name = values.get(ReportSetting.SIGNER);
        signer.setText(name.isEmpty() ? "" : MESSAGES.say("preview.signer", name));
        line.setVisible(hasHeader);
        title.setText(values.get(ReportSetting.TITLE));
        String to = values.get(ReportSetting.ADDRESSEE);
        addressee.setText(to.isEmpty() ? "" : MESSAGES.say("preview.addressee", to));
    }
}
