package org.fazhi.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.example.ExampleFilling;

/** From the start of the process to the window shown, against a bare JavaFX window with the same theme. */
final class StartBench {
    private static final int TIMES = 9;
    private static final double AIM = 1.5;

    private StartBench() {}

    static void run(Path folder) throws Exception {
        Path kept = folder.resolve("工作区");
        try (Workspace workspace = Workspace.open(kept)) {
            new ExampleFilling(workspace, 2020).fill().join();
        }
        Map<String, String> place =
                Map.of("FAZHI_WORKSPACE", kept.toString(), "XDG_CONFIG_HOME", folder.toString());
        List<Double> bare = new ArrayList<>();
        List<Double> shown = new ArrayList<>();
        List<Double> filled = new ArrayList<>();
        for (int i = -1; i < TIMES; i++) {
            double[] bareTimes = start("org.fazhi.bench.BareWindow$Start", place);
            double[] wholeTimes = start("org.fazhi.bench.WholeWindow", place);
            if (i < 0) continue;
            bare.add(bareTimes[0]);
            shown.add(wholeTimes[0]);
            filled.add(wholeTimes[1]);
        }
        String baseline = "bare JavaFX window, same theme and archive";
        double base = new Measured(bare).median();
        Report.ratio("start to window shown", new Measured(shown).median(), baseline, base, AIM);
        Report.compared("start to the example's year on the screen", new Measured(filled).median(), baseline, base);
    }

    private static double[] start(String mainClass, Map<String, String> place) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Bench.java(mainClass));
        builder.environment().putAll(place);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String[] words = printed.strip().split(" ");
        if (words.length != 4) throw new IOException(mainClass + " printed: " + printed);
        return new double[] {Double.parseDouble(words[1]), Double.parseDouble(words[3])};
    }
}
