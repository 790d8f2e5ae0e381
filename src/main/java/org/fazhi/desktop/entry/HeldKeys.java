package org.fazhi.desktop.entry;

import java.util.Optional;
import javafx.scene.Node;
import org.fazhi.desktop.control.Focus;

/**
 * Keys that wait while a form is on its way (等待中的按键): a field that is closed meanwhile would lose them to whatever comes
 * next in the window.
 *
 * @param field that had them
 */
record HeldKeys(Node place, Optional<String> field) {

    /** @param place around the forms, where the keys wait if they were in it */
    static HeldKeys at(Node place) {
        if (!place.isFocusWithin()) return new HeldKeys(place, Optional.empty());
        String field = place.getScene().getFocusOwner().getId();
        place.requestFocus();
        return new HeldKeys(place, Optional.ofNullable(field));
    }

    /** Back to that field, or where it stands in the form that is in sight by now, unless they were wanted elsewhere. */
    void giveBack(Node form) {
        if (!place.isFocused()) return;
        Focus.first(form).ifPresent(Node::requestFocus);
        field.map(id -> form.lookup("#" + id)).ifPresent(Node::requestFocus);
    }
}
