package org.fazhi.cli;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fazhi.disk.Disk;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Refused;

/**
 * A file of choices for foreign sheets (对应文件), written by {@code --save-mapping} and read by {@code --mapping}.
 *
 * @param ledgers by code of the ledger
 * @param indicators what labels of figures mean; of several that speak of a cell the first
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record MappingFile(Map<String, LedgerMapping> ledgers, List<LabelChoice> indicators) {
    private static final Messages MESSAGES = Messages.of(MappingFile.class);
    private static final long LARGEST = 20_000_000;

    MappingFile {
        ledgers = ledgers == null ? Map.of() : ledgers;
        indicators = indicators == null ? List.of() : indicators;
    }

    static MappingFile read(Path file) {
        try {
            if (Files.size(file) > LARGEST) throw new Refused(MESSAGES.say("mapping.unreadable", file));
            return new ObjectMapper().readValue(Files.readString(file), MappingFile.class);
        } catch (JsonProcessingException broken) {
            throw new Refused(MESSAGES.say("mapping.unreadable", file), broken);
        } catch (IOException failure) {
            throw new Refused(MESSAGES.say("mapping.missing", file), failure);
        }
    }

    LedgerMapping of(String ledger) {
        return ledgers.getOrDefault(ledger, new LedgerMapping(Map.of(), Map.of()));
    }

    void write(Path file) {
        try {
            String text = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(this);
            Disk.write(file, (text + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new Refused(MESSAGES.say("mapping.unwritten", file), failure);
        }
    }
}
