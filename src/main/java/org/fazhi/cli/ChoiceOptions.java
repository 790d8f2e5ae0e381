package org.fazhi.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How what is doubtful in a foreign sheet is decided (对应的选择): by proposals that are likely enough, by a file, kept in a file. */
final class ChoiceOptions {
    @Option(names = "--accept-proposals", paramLabel = "SCORE", description = "${bundle:option.accept_proposals}")
    private Optional<Double> accepted = Optional.empty();

    @Option(names = "--mapping", paramLabel = "FILE.json", description = "${bundle:option.mapping}")
    private Optional<Path> mapping = Optional.empty();

    @Option(names = "--save-mapping", paramLabel = "FILE.json", description = "${bundle:option.save_mapping}")
    private Optional<Path> saved = Optional.empty();

    /** How likely a proposal must be to be taken. */
    Optional<Double> accepted() {
        return accepted;
    }

    Optional<Path> mapping() {
        return mapping.map(file -> file.toAbsolutePath().normalize());
    }

    /** Where the choices are written. */
    Optional<Path> saved() {
        return saved.map(file -> file.toAbsolutePath().normalize());
    }
}
