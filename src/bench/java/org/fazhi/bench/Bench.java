package org.fazhi.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs the benchmarks named on the command line, all of them without a name. */
public final class Bench {
    private static final List<String> ALL = List.of("start", "enter", "open", "export", "import", "read", "ledger", "sheets", "forms");

    private Bench() {}

    public static void main(String[] names) throws Exception {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        Logger.getLogger("").setLevel(Level.OFF);
        Report.head();
        for (String name : names.length == 0 ? ALL : List.of(names)) run(name);
    }

    private static void run(String name) throws Exception {
        try (Folder folder = Folder.make()) {
            switch (name) {
                case "start" -> StartBench.run(folder.path());
                case "enter" -> EnterBench.run(folder.path());
                case "open" -> OpenBench.run(folder.path());
                case "export" -> ExportBench.run(folder.path());
                case "import" -> ImportBench.run(folder.path());
                case "read" -> ReadBench.run(folder.path());
                case "ledger" -> LedgerBench.run(folder.path());
                case "sheets" -> LedgerSheetBench.run(folder.path());
                case "forms" -> FormBench.run(folder.path());
                default -> throw new IllegalArgumentException(name + " is none of " + ALL);
            }
        }
    }

    /** The JVM that a measured program is started with: same flags, same class path, same archive as run.sh uses. */
    static List<String> java(String mainClass, Path... arguments) {
        ArrayList<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + System.getProperty("fazhi.options"),
                "-XX:SharedArchiveFile=" + System.getProperty("fazhi.archive"),
                "-Xlog:disable",
                "-cp",
                System.getProperty("java.class.path"),
                mainClass));
        for (Path argument : arguments) command.add(argument.toString());
        return command;
    }
}
