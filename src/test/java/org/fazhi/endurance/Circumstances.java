package org.fazhi.endurance;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.fazhi.Main;
import org.fazhi.workspace.Refused;

/** What goes wrong around the program while it runs (运行环境试验): each fault is a sentence. */
final class Circumstances {
    private static final int MANY_ROWS = 120_000;

    private final Path place;
    private final File errors;
    private final List<String> faults = new ArrayList<>();
    private final Path sound;
    private final Expectation expected;

    Circumstances(Path place) throws IOException, InterruptedException {
        this.place = place;
        this.errors = place.resolve("errors").toFile();
        this.sound = place.resolve("sound");
        Files.createDirectories(place);
        this.expected = ChildSession.run(new Orders(sound, 3, Expectation.NOTHING, Mix.SHORT, 40, 0, 10), errors);
    }

    List<String> faults() {
        return faults;
    }

    /** A full disk at as many writing steps, and a folder closed to writing. */
    void wrongDisk(int trials) throws IOException, InterruptedException {
        Path tried = place.resolve("法治 年报");
        List<String> options = List.of(
                "-Djava.nio.file.spi.DefaultFileSystemProvider=" + RecordingFiles.class.getName(),
                "-Dfazhi.recorded=" + tried.toAbsolutePath());
        List<String> arguments = List.of(
                sound.toAbsolutePath().toString(),
                tried.toAbsolutePath().toString(),
                expected.toString(),
                Integer.toString(trials));
        String last = "";
        try (ChildSession child = ChildSession.start(WrongDisk.class, options, arguments, errors)) {
            for (Optional<String> line = child.line(); line.isPresent(); line = child.line()) {
                last = line.get();
                if (last.startsWith("fault ")) fault(last.substring("fault ".length()));
                if (last.startsWith("unopened ")) openAnew(last.substring("unopened ".length()));
                if (last.startsWith("did ")) System.out.println(last.substring("did ".length()));
            }
        }
        if (!last.equals("ended")) fault("the trials on a wrong disk ended after: " + last + ", see " + errors);
    }

    private void openAnew(String said) throws IOException {
        int end = said.lastIndexOf(" /");
        Path folder = Path.of(said.substring(end + 1));
        try {
            Verification.of(folder, Expectation.parse(said.substring(0, end)))
                    .forEach(found -> fault("the disk was full; after a new start " + found));
            TrialFolders.delete(folder);
        } catch (RuntimeException failure) {
            fault("the disk was full; after a new start it cannot be opened: " + Causes.of(failure) + ", kept in "
                    + folder);
        }
    }

    /** Another program holds a file: a sentence, and nothing is changed. */
    void heldFiles() throws IOException, InterruptedException {
        for (String held : List.of("fazhi.mv.db", "lock")) {
            Path folder = place.resolve("held");
            TrialFolders.copy(sound, folder);
            try (ChildSession holder = ChildSession.start(
                    FileHolder.class, List.of(), List.of(folder.resolve(held).toString()), errors)) {
                holder.line();
                Verification.of(folder, expected);
                fault(held + " was held by another program and the workspace opened all the same");
            } catch (Refused sentence) {
                System.out.println(held + " held: " + sentence.getMessage());
            }
            Verification.of(folder, expected).forEach(found -> fault(held + " was held; afterwards " + found));
        }
    }

    /** The clock of the second session is a day behind that of the first. */
    void clockSetBack() throws IOException, InterruptedException {
        Path folder = place.resolve("clock");
        Expectation stands = Expectation.NOTHING;
        List<String> zones = List.of("Pacific/Kiritimati", "Etc/GMT+12", "Pacific/Kiritimati", "Etc/GMT+12");
        for (int session = 0; session < zones.size(); session++) {
            Orders orders = new Orders(folder, session, stands, Mix.SHORT, 10, 0, 10);
            stands = ChildSession.run(orders, List.of("-Duser.timezone=" + zones.get(session)), errors);
        }
        Verification.of(folder, stands).forEach(found -> fault("the clock was set back: " + found));
    }

    /** Far more rows than there is memory for: they come in, or a sentence says why not. */
    void littleMemory() throws IOException, InterruptedException {
        Path folder = place.resolve("memory");
        TrialFolders.copy(sound, folder);
        Path sheet = place.resolve("便民服务事项.csv");
        try (var lines = Files.newBufferedWriter(sheet)) {
            lines.write("事项,类别,公告日期\n");
            for (int row : IntStream.range(0, MANY_ROWS).toArray())
                lines.write("内存不多时导入的便民服务事项" + row + ",全科窗口,2020-03-05\n");
        }
        for (String heap : List.of("-Xmx128m", "-Xmx64m")) {
            int status = command(
                    heap,
                    "import",
                    sheet.toString(),
                    "--workspace",
                    folder.toString(),
                    "--year",
                    "2020",
                    "--as",
                    "ledger:service_item");
            System.out.println(MANY_ROWS + " rows with " + heap + ": status " + status);
            if (status != 0 && status != 1)
                fault("importing " + MANY_ROWS + " rows with " + heap + " ended with " + status);
            Verification.of(folder, Expectation.NOTHING)
                    .forEach(found -> fault("after importing with " + heap + ": " + found));
        }
    }

    private int command(String heap, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(ChildSession.command(List.of(heap)));
        command.add(Main.class.getName());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(errors))
                .redirectError(ProcessBuilder.Redirect.appendTo(errors))
                .start();
        if (!process.waitFor(10, TimeUnit.MINUTES)) process.destroyForcibly();
        return process.waitFor();
    }

    private void fault(String sentence) {
        faults.add(sentence);
        if (faults.size() <= 60) System.out.println("FAULT " + sentence.substring(0, Math.min(400, sentence.length())));
    }
}
