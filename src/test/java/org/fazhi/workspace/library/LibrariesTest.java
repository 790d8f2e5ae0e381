package org.fazhi.workspace.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.language.ProgramVersion;
import org.junit.jupiter.api.Test;

/** What 关于 lists is what the program is made of. */
class LibrariesTest {

    /** As the build copies them for the program to be started with. */
    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target/libs"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void every_file_on_the_class_path_is_a_library_of_the_list_and_nothing_else_is() throws IOException {
        assertThat(Libraries.all()).extracting(Library::file).containsExactlyInAnyOrderElementsOf(files());
    }

    @Test
    void every_library_has_a_licence_whose_whole_text_is_there() {
        assertThat(Libraries.all()).isNotEmpty().allSatisfy(one -> {
            assertThat(one.licences()).isNotEmpty();
            for (String licence : one.licences())
                assertThat(Libraries.text(licence)).as(licence).hasSizeGreaterThan(1000);
        });
    }

    @Test
    void they_are_found_by_name_and_by_licence() {
        assertThat(Libraries.all().stream().filter(one -> one.isMeant("h2 data")))
                .extracting(Library::file)
                .hasSize(1);
        assertThat(Libraries.all().stream().filter(one -> one.isMeant("epl-1.0")))
                .hasSize(1);
    }

    @Test
    void the_version_is_the_build_s() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<artifactId>fazhi</artifactId>\n  <version>" + ProgramVersion.words() + "</version>");
    }
}
