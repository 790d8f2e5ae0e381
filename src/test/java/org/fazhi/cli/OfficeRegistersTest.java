package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Registers in the words of offices, none of which knew the catalogue, come in whole: every row, and every column it has. */
class OfficeRegistersTest extends CommandLineTest {

    @ParameterizedTest
    @CsvSource({"dispute, 2024, 8", "legal_aid, 2024, 8", "proposal, 2024, 8"})
    void a_register_comes_in_whole(String ledger, int year, int rows) throws IOException {
        on(year, "new");

        Outcome taken = on(year, "import", register(ledger).toString(), "--as", "ledger:" + ledger, "--json");

        assertThat(taken.status()).as(taken.err()).isZero();
        assertThat(taken.json().get("errors")).isEmpty();
        assertThat(taken.json().get("new").intValue()).isEqualTo(rows);
        assertThat(taken.json().get("unmatched").intValue()).as(taken.out()).isZero();
    }

    private Path register(String ledger) throws IOException {
        Path file = folder().resolve(ledger + ".csv");
        Files.createDirectories(folder());
        try (InputStream packed = OfficeRegistersTest.class.getResourceAsStream("registers/" + ledger + ".csv")) {
            Files.copy(Objects.requireNonNull(packed), file);
        }
        return file;
    }
}
