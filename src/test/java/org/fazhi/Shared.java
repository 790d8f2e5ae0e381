package org.fazhi;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The folder of measured data that lies beside a checkout. It is not part of the product: a test that needs a file of
 * it is skipped, with a message, where it is absent.
 */
public final class Shared {
    private Shared() {}

    /** A file or folder of {@code shared/data}. */
    public static Path data(String... names) {
        return found(Path.of("data", names));
    }

    /** A file of {@code shared/tools}. */
    public static Path tool(String name) {
        return found(Path.of("tools", name));
    }

    private static Path found(Path relative) {
        Optional<Path> file = roots().map(root -> root.resolve(relative))
                .filter(Files::exists)
                .findFirst();
        return file.orElseGet(() -> Assumptions.abort(
                "shared/" + relative + " lies neither beside this checkout nor under -Dfazhi.shared"));
    }

    private static Stream<Path> roots() {
        return Stream.concat(
                Optional.ofNullable(System.getProperty("fazhi.shared")).map(Path::of).stream(),
                Stream.of(Path.of("..", "shared"), Path.of("..", "..", "shared")));
    }
}
