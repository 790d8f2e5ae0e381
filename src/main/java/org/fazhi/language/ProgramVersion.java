package org.fazhi.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the program (程序版本), as the build wrote it down. */
public final class ProgramVersion {
    private static final String VERSION = read();

    private ProgramVersion() {}

    public static String words() {
        return VERSION;
    }

    /** The program with its version, as files say who wrote them. */
    public static String program() {
        return Messages.of(ProgramVersion.class).say("program", VERSION);
    }

    private static String read() {
        Properties lines = new Properties();
        try (InputStream text = ProgramVersion.class.getResourceAsStream("version.properties")) {
            lines.load(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return lines.getProperty("version");
    }
}
