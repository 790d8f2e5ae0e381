package org.fazhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program started as it is, in a Java program of its own, where its window cannot come. */
class MainTest {
    private static final String TOLD = "程序出了意外，已经保存的内容没有改变";

    @TempDir
    Path temporary;

    /** How the program ended and what it said on the error stream. */
    private record Ended(int status, String said) {}

    private Ended start(String classPath, String... options) throws IOException, InterruptedException {
        return start(classPath, List.of(), options);
    }

    private Ended start(String classPath, List<String> arguments, String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dstderr.encoding=UTF-8", "-Dfile.encoding=UTF-8"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classPath, Main.class.getName()));
        command.addAll(arguments);
        ProcessBuilder program = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        program.environment().put("DISPLAY", ":none");
        program.environment().put("FAZHI_WORKSPACE", temporary.resolve("工作区").toString());
        Process started = program.start();
        String said = new String(started.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(started.waitFor(), said);
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    private static String withoutWindows() {
        return Arrays.stream(classPath().split(File.pathSeparator))
                .filter(one -> !one.contains("javafx"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Test
    void a_fault_before_any_window_is_told_and_ends_the_program() throws Exception {
        Ended ended = start(withoutWindows(), "-Djava.awt.headless=true");

        assertThat(ended.said()).contains(TOLD, "javafx/application/Application", "没有可用的显示器");
        assertThat(ended.status()).isEqualTo(70);
    }

    /** With a display that is promised and not there the dialog fails with an error, not with an exception. */
    @Test
    void a_dialog_that_cannot_be_shown_does_not_keep_the_program_from_ending() throws Exception {
        Ended ended = start(withoutWindows(), "-Djava.awt.headless=false");

        assertThat(ended.said()).contains(TOLD, "javafx/application/Application", "没有可用的显示器");
        assertThat(ended.status()).isEqualTo(70);
    }

    /** What comes first in {@code Main} is the handler; the settings of the log come right after. */
    @Test
    void a_fault_in_the_first_lines_is_told_too() throws Exception {
        Path broken = Files.createDirectories(temporary.resolve("org").resolve("fazhi"));
        Files.writeString(broken.resolve("logging.properties"), "handlers=\\u12");

        Ended ended = start(temporary + File.pathSeparator + classPath(), "-Djava.awt.headless=true");

        assertThat(ended.said()).contains(TOLD);
        assertThat(ended.status()).isEqualTo(70);
    }

    @Test
    void the_sign_of_a_workspace_opens_the_window() throws Exception {
        Path sign = Files.writeString(temporary.resolve("打开工作区.fazhi"), "");

        Ended ended = start(withoutWindows(), List.of(sign.toString()), "-Djava.awt.headless=true");

        assertThat(ended.said()).contains(TOLD, "javafx/application/Application");
        assertThat(ended.status()).isEqualTo(70);
    }

    @Test
    void a_sign_that_is_not_there_is_no_command() throws Exception {
        Ended ended = start(classPath(), List.of(temporary.resolve("没有.fazhi").toString()));

        assertThat(ended.status()).isEqualTo(2);
    }
}
