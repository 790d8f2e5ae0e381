package org.fazhi.catalogue.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.fazhi.language.PackedText;

/** Where the files of a catalogue lie (目录文件). */
@FunctionalInterface
public interface CatalogueFiles {

    /** The text of a file, empty when there is none of that name; bytes that are no UTF-8 become U+FFFD. */
    Optional<String> text(String name);

    static CatalogueFiles inFolder(Path folder) {
        return name -> {
            Path file = folder.resolve(name);
            if (!Files.isRegularFile(file)) return Optional.empty();
            try {
                return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        };
    }

    /** Files packed with the program. */
    static CatalogueFiles builtIn() {
        return name -> PackedText.find(CatalogueFiles.class, "/catalogue/" + name);
    }
}
