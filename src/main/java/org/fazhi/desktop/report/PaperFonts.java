package org.fazhi.desktop.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
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
    private static final String STAND_INS = "font.stand_in.";

    private static final List<String> TITLE_TYPES = families("font.TITLE");

    private final Map<Face, String> families = new EnumMap<>(Face.class);

    PaperFonts() {
        List<String> installed = Font.getFamilies();
        for (Face face : Face.values()) families.put(face, firstInstalled(face, installed));
    }

    private static String firstInstalled(Face face, List<String> installed) {
        return Stream.concat(families("font." + face.name()).stream(), families(STAND_INS + face.name()).stream())
                .filter(installed::contains)
                .findFirst()
                .orElse(Font.getDefault().getFamily());
    }

    private static List<String> families(String key) {
        return List.of(MESSAGES.say(key).split("\\|"));
    }

    /** What stands in for the heavy title type is set bold. */
    Font of(Face face, double pixels) {
        boolean isStandIn = face == Face.TITLE && !TITLE_TYPES.contains(families.get(face));
        return Font.font(families.get(face), isStandIn ? FontWeight.BOLD : FontWeight.NORMAL, pixels);
    }
}
