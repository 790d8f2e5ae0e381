package org.fazhi.store.backup;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;

/**
 * What must come out of a backup (备份清单).
 *
 * @param format of the file; a newer one is not read
 * @param program its version, for people
 * @param schema version of the tables
 * @param madeAt the moment, as ISO 8601 writes it
 * @param step the last step in it
 * @param scriptBytes length of the script
 * @param scriptSum SHA-256 of the script
 */
public record Manifest(
        int format,
        String program,
        int schema,
        String madeAt,
        long step,
        List<YearContents> years,
        List<TableContents> tables,
        List<EvidenceEntry> evidence,
        long scriptBytes,
        String scriptSum) {
    /** The newest format there is. */
    static final int NEWEST = 1;

    public Manifest {
        years = List.copyOf(years);
        tables = List.copyOf(tables);
        evidence = List.copyOf(evidence);
    }

    @JsonIgnore
    public Instant moment() {
        return Instant.parse(madeAt);
    }

    Manifest withScript(long bytes, String sum) {
        return new Manifest(format, program, schema, madeAt, step, years, tables, evidence, bytes, sum);
    }
}
