package org.fazhi.desktop.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;
import org.fazhi.language.Messages;

/** The types of official documents (公文字体), each with what may stand in for it on this computer. */
final class PaperFonts {

    enum Face {
        FANGSONG,
        HEITI,
        KAITI,
        TITLE,
        SONGTI
    }

    private static final Messages MESSAGES = Messages.of(PaperFonts.class);

    private final Map<Face, String> families = new EnumMap<>(Face.class);

    PaperFonts() {
        List<String> installed = Font.getFamilies();
        for (Face face : Face.values()) families.put(face, firstInstalled(face, installed));
    }

    private static String firstInstalled(Face face, List<String> installed) {
        return List.of(MESSAGES.say("font." + face.name()).split("\\|")).stream()
                .filter(installed::contains)
                .findFirst()
                .orElse(Font.getDefault().getFamily());
    }

    Font of(Face face, double pixels) {
        return Font.font(families.get(face), pixels);
    }
}
