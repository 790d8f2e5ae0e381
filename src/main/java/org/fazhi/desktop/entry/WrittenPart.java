package org.fazhi.desktop.entry;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import org.fazhi.desktop.control.grid.TabularText;
import org.fazhi.language.Messages;

/** An input whose content can be kept as words and put back (可留作草稿的输入). What does not fit any more is left out. */
public interface WrittenPart {

    String written();

    void write(String words);

    static WrittenPart of(TextInputControl input) {
        return new WrittenPart() {
            @Override
            public String written() {
                return input.getText();
            }

            @Override
            public void write(String words) {
                input.setText(words);
            }
        };
    }

    static <T> WrittenPart of(ComboBox<T> box) {
        return new WrittenPart() {
            @Override
            public String written() {
                return box.getConverter().toString(box.getValue());
            }

            @Override
            public void write(String words) {
                box.getItems().stream()
                        .filter(one -> box.getConverter().toString(one).equals(words))
                        .findFirst()
                        .ifPresent(box::setValue);
            }
        };
    }

    static WrittenPart of(CheckBox box) {
        String yes = Messages.of(WrittenPart.class).say("written.yes");
        String no = Messages.of(WrittenPart.class).say("written.no");
        return new WrittenPart() {
            @Override
            public String written() {
                return box.isSelected() ? yes : no;
            }

            @Override
            public void write(String words) {
                box.setSelected(words.equals(yes));
            }
        };
    }

    /** Several words as one, which {@link #parts} takes apart again. */
    static String joined(List<String> parts) {
        return TabularText.format(List.of(parts));
    }

    static List<String> parts(String joined) {
        return TabularText.parse(joined).stream().findFirst().orElse(List.of());
    }
}
