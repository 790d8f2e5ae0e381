package org.fazhi.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.desktop.control.Appearance.FontSize;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Columns keep room for words that grow, and are remembered as they are at the standard size. */
class GrowthTest extends ScreenTest {
    private final TableColumn<String, String> column = new TableColumn<>("案卷号");
    private final ObservableValue<Double> remembered = Growth.standardWidth(column);

    @Override
    protected boolean hasExample() {
        return false;
    }

    @BeforeEach
    void show() {
        interact(() -> {
            TableView<String> table = new TableView<>();
            table.getColumns().add(column);
            column.setMinWidth(70);
            column.setPrefWidth(140);
            Growth.widen(table);
            show(new VBox(table));
        });
    }

    private void write(FontSize size) {
        interact(() -> session().appearance().fontSizeProperty().set(size));
    }

    @Test
    void columns_grow_with_the_words_and_shrink_again() {
        write(FontSize.HUGE);
        assertThat(column.getWidth()).isCloseTo(180.0, within(0.01));
        assertThat(column.getMinWidth()).isCloseTo(90.0, within(0.01));
        assertThat(remembered.getValue()).isCloseTo(140.0, within(0.01));

        write(FontSize.STANDARD);
        assertThat(column.getWidth()).isCloseTo(140.0, within(0.01));
        assertThat(column.getMinWidth()).isCloseTo(70.0, within(0.01));
    }

    @Test
    void a_width_that_is_remembered_is_as_wide_at_any_size_of_text() {
        write(FontSize.HUGE);
        interact(() -> Growth.setStandardWidth(column, 280));
        assertThat(column.getWidth()).isCloseTo(360.0, within(0.01));
        write(FontSize.STANDARD);
        assertThat(column.getWidth()).isCloseTo(280.0, within(0.01));
    }
}
