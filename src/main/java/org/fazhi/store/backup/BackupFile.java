package org.fazhi.store.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.fazhi.language.Messages;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.migration.Schema;

/** A backup as this version of the program makes it (备份文件): a zip file with a manifest, the script and maybe evidence. */
public final class BackupFile implements OpenBackup {
    static final String MANIFEST = "manifest.json";
    static final String SCRIPT = "database.sql";
    static final String EVIDENCE = "evidence/";
    private static final Messages MESSAGES = Messages.of(BackupFile.class);
    private static final int AT_A_TIME = 1 << 16;

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    static BackupFile open(Path file) throws BackupDamaged {
        try {
            ZipFile zip = new ZipFile(file.toFile());
            try {
                Manifest manifest = manifest(file, zip);
                return new BackupFile(zip, manifest);
            } catch (BackupDamaged | IOException | RuntimeException failure) {
                zip.close();
                throw failure;
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new BackupDamaged(MESSAGES.say("damaged.zip"), unreadable);
        }
    }

    private static Manifest manifest(Path file, ZipFile zip) throws BackupDamaged, IOException {
        ZipEntry entry = zip.getEntry(MANIFEST);
        if (entry == null || zip.getEntry(SCRIPT) == null) throw new BackupDamaged(MESSAGES.say("foreign"));
        try (InputStream text = new Unpacked(zip.getInputStream(entry), file)) {
            Manifest manifest = ManifestText.read(text);
            if (manifest.format() > Manifest.NEWEST || manifest.schema() > Schema.NEWEST) {
                throw new StoreRefused(MESSAGES.say("newer", file));
            }
            manifest.moment();
            return manifest;
        } catch (StoreRefused newer) {
            throw newer;
        } catch (IOException | RuntimeException unreadable) {
            throw new BackupDamaged(MESSAGES.say("damaged.manifest"), unreadable);
        }
    }

    @Override
    public Optional<Manifest> manifest() {
        return Optional.of(manifest);
    }

    @Override
    public void check(LongWork progress) throws BackupDamaged, IOException {
        try (InputStream script = script(progress)) {
            script.transferTo(OutputStream.nullOutputStream());
            requireSum(script);
        }
        checkEvidence(progress);
    }

    /** Of the files inside, looks at every byte. */
    void checkEvidence(LongWork progress) throws BackupDamaged, IOException {
        for (EvidenceEntry one : manifest.evidence()) {
            progress.stopIfCancelled();
            Optional<InputStream> inside = evidence(one.hash());
            if (inside.isPresent() && !hash(inside.get()).equals(one.hash())) {
                throw new BackupDamaged(MESSAGES.say("damaged.evidence", one.name()));
            }
        }
    }

    @Override
    public Contents build(Path folder, LongWork progress) throws BackupDamaged, IOException {
        try (ScratchDatabase database = ScratchDatabase.in(folder)) {
            try (InputStream script = script(progress.part(0, 0.8))) {
                ScriptRun.into(database.connection(), script, progress);
                script.transferTo(OutputStream.nullOutputStream());
                requireSum(script);
            }
            progress.report(0.8, MESSAGES.say("comparing"));
            requireSame(database.contents(progress));
            return new Contents(manifest.step(), manifest.years(), manifest.evidence());
        } catch (SQLException failure) {
            if (DiskFull.isCauseOf(failure)) throw DiskFull.refusal(failure);
            throw new BackupDamaged(MESSAGES.say("damaged.script"), failure);
        }
    }

    @Override
    public Optional<InputStream> evidence(String hash) throws IOException {
        ZipEntry entry = zip.getEntry(EVIDENCE + hash);
        if (entry == null) return Optional.empty();
        long declared = manifest.evidence().stream()
                .filter(one -> one.hash().equals(hash))
                .mapToLong(EvidenceEntry::bytes)
                .max()
                .orElse(0);
        return Optional.of(new Declared(zip.getInputStream(entry), declared));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** The first table that differs is named. */
    private void requireSame(List<TableContents> built) throws BackupDamaged {
        Map<String, TableContents> others = new HashMap<>();
        built.forEach(table -> others.put(table.name(), table));
        for (TableContents table : manifest.tables()) {
            TableContents other = others.remove(table.name());
            if (!table.equals(other)) throw new BackupDamaged(MESSAGES.say("damaged.table", table.name()));
        }
        if (!others.isEmpty()) {
            throw new BackupDamaged(
                    MESSAGES.say("damaged.table", others.keySet().iterator().next()));
        }
    }

    private Sum script(LongWork progress) throws IOException {
        return new Sum(
                new Unpacked(zip.getInputStream(zip.getEntry(SCRIPT)), Path.of(zip.getName())),
                manifest.scriptBytes(),
                progress);
    }

    private void requireSum(InputStream read) throws BackupDamaged {
        if (!((Sum) read).text().equals(manifest.scriptSum())) throw new BackupDamaged(MESSAGES.say("damaged.script"));
    }

    private static String hash(InputStream bytes) throws IOException {
        MessageDigest digest = Hashes.sha256();
        try (InputStream read = new DigestInputStream(bytes, digest)) {
            read.transferTo(OutputStream.nullOutputStream());
        }
        return Hashes.text(digest);
    }

    /** Ends one byte after what the manifest says there is: more than that has another hash anyhow. */
    private static final class Declared extends FilterInputStream {
        private long left;

        Declared(InputStream bytes, long declared) {
            super(bytes);
            this.left = declared + 1;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            if (left <= 0) return -1;
            int count = super.read(target, from, (int) Math.min(length, left));
            left -= Math.max(0, count);
            return count;
        }
    }

    /** Reads the script, sums it up and tells how far it is. */
    private static final class Sum extends FilterInputStream {
        private final MessageDigest digest;
        private final long total;
        private final LongWork progress;
        private long read;

        Sum(InputStream bytes, long total, LongWork progress) {
            this(bytes, Hashes.sha256(), total, progress);
        }

        private Sum(InputStream bytes, MessageDigest digest, long total, LongWork progress) {
            super(new DigestInputStream(bytes, digest));
            this.digest = digest;
            this.total = Math.max(1, total);
            this.progress = progress;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            progress.stopIfCancelled();
            int count = super.read(target, from, Math.min(length, AT_A_TIME));
            read += Math.max(0, count);
            progress.report(Math.min(1, (double) read / total), MESSAGES.say("reading"));
            return count;
        }

        String text() {
            return Hashes.text(digest);
        }
    }
}
