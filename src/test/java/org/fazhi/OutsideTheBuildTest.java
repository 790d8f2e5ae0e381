package org.fazhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build does not compile, and scripts do, goes with the program as it is: the benchmarks, the installer's rehearsal. */
class OutsideTheBuildTest {
    @TempDir
    Path classes;

    @Test
    void the_benchmarks_and_the_rehearsal_of_the_installer_compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> benchmarks = Files.walk(Path.of("src", "bench", "java"))) {
            List<Path> sources = Stream.concat(
                            benchmarks.filter(file -> file.toString().endsWith(".java")),
                            Stream.of(Path.of("installer", "Rehearsal.java")))
                    .toList();
            List<String> options = List.of(
                    "-proc:none",
                    "-nowarn",
                    "-d",
                    classes.toString(),
                    "-classpath",
                    System.getProperty("java.class.path"));
            boolean compiled = compiler.getTask(
                            said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();

            assertThat(compiled).as(said.toString()).isTrue();
            assertThat(sources).hasSizeGreaterThan(15);
        }
    }
}
