package org.fazhi.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.fazhi.desktop.control.Appearance;

/** A JavaFX window with the program's theme and two controls. */
public final class BareWindow extends Application {

    /** Started through a class that is no application, as the program is. */
    public static final class Start {
        private Start() {}

        public static void main(String[] arguments) {
            ShownWatch.start(_ -> true);
            launch(BareWindow.class, arguments);
        }
    }

    @Override
    public void start(Stage stage) {
        Scene scene = new Scene(new HBox(8, new Label("法治年报"), new Button("导入")), 1366, 768);
        new Appearance().dress(scene);
        stage.setScene(scene);
        stage.show();
    }
}
