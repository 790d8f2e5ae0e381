package org.fazhi.desktop.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.desktop.entry.WrittenPart;

/** The areas that a chapter holds, ticked (包含的领域); a tick takes an area over from the chapter it was in. */
final class HeldAreas extends FlowPane implements WrittenPart {
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();

    HeldAreas(Catalogue catalogue, List<String> held, Runnable whenChanged) {
        super(16, 8);
        for (Area area : catalogue.areas()) {
            if (area.retired() && !held.contains(area.code())) continue;
            CheckBox box = new CheckBox(area.tab());
            box.setId("entry-area-" + area.code());
            box.setSelected(held.contains(area.code()));
            box.selectedProperty().addListener((_, _, _) -> whenChanged.run());
            boxes.put(area.code(), box);
        }
        getChildren().setAll(boxes.values());
    }

    /** Codes of what is ticked: what the chapter held in its order, then what came to it. */
    List<String> held(List<String> before) {
        return Stream.concat(before.stream(), boxes.keySet().stream())
                .distinct()
                .filter(code -> !boxes.containsKey(code) || boxes.get(code).isSelected())
                .toList();
    }

    @Override
    public String written() {
        return WrittenPart.joined(boxes.values().stream()
                .filter(CheckBox::isSelected)
                .map(CheckBox::getText)
                .toList());
    }

    @Override
    public void write(String words) {
        List<String> ticked = WrittenPart.parts(words);
        boxes.values().forEach(box -> box.setSelected(ticked.contains(box.getText())));
    }
}
