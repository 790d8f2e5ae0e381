package org.fazhi.desktop.control;

import javafx.scene.control.Label;

/** Says beside buttons why they cannot be pressed (不可用的原因); takes no room where they can. */
public final class Why extends Label {

    public Why(String id) {
        setId(id);
        getStyleClass().addAll("muted", "small");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        visibleProperty().bind(textProperty().isEmpty().not());
        managedProperty().bind(visibleProperty());
    }
}
