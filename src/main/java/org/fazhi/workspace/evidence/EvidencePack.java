package org.fazhi.workspace.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.zip.ZipOutputStream;
import org.fazhi.excel.writing.EvidenceWorkbook;
import org.fazhi.language.Messages;
import org.fazhi.store.backup.Hashes;
import org.fazhi.word.ReportWriter;
import org.fazhi.workspace.Job;
import org.fazhi.workspace.WholeFiles;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;

/**
 * Packs the evidence of a year into one zip (导出佐证材料): folders by area, work item, figure and row, a table of contents
 * as document and as workbook, check sums, and what is missing. However large the files are, none is held in memory.
 */
public final class EvidencePack {
    private static final Messages MESSAGES = Messages.of(EvidencePack.class);
    private static final String SUMS = "SHA256SUMS.txt";

    private final Workspace workspace;

    public EvidencePack(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * What was written.
     *
     * @param files of evidence
     * @param gaps what is missing of it, in the order of the report
     */
    public record Packed(int files, List<EvidenceGap> gaps) {
        public Packed {
            gaps = List.copyOf(gaps);
        }
    }

    /** What it is called, as a file. */
    public String name(YearBook book) {
        return new PackDocument(workspace, book, new PackContents(List.of(), List.of())).title();
    }

    /** Writes as a job. */
    public Job<Packed> export(int year, Path target) {
        return workspace.run(MESSAGES.say("job"), job -> write(workspace.book(year), target, job));
    }

    /** Writes within a job; a file of that name is replaced only by a whole one, also when the job is cancelled. */
    public Packed write(YearBook book, Path target, Job<?> job) {
        PackProgress progress = new PackProgress(job);
        PackContents contents = contents(book, progress);
        List<Shelf.Placed> files = contents.files().toList();
        progress.packing(files);
        workspace.files().write(target, stream -> write(stream, book, contents, progress));
        return new Packed(files.size(), contents.gaps());
    }

    /** As one of several files that are written together. */
    public WholeFiles.Content content(YearBook book, Job<?> job) {
        return stream -> {
            PackProgress progress = new PackProgress(job);
            PackContents contents = contents(book, progress);
            progress.packing(contents.files().toList());
            write(stream, book, contents, progress);
        };
    }

    private PackContents contents(YearBook book, PackProgress progress) {
        SoundFiles sound = new SoundFiles(workspace.evidence(), progress);
        return new PackReading(workspace, book, sound::isSound).contents();
    }

    private void write(OutputStream stream, YearBook book, PackContents contents, PackProgress progress)
            throws IOException {
        PackDocument document = new PackDocument(workspace, book, contents);
        CheckSums sums = new CheckSums();
        ZipOutputStream zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
        PackZip pack = new PackZip(zip, workspace.now());
        byte[] word = made(out -> ReportWriter.write(out, document.document()));
        byte[] sheet = made(out -> new EvidenceWorkbook().write(out, document.table()));
        String name = MESSAGES.say("file.contents");
        pack.put(sums.add(name + ".docx", word), word);
        pack.put(sums.add(name + ".xlsx", sheet), sheet);
        contents.files().forEach(file -> sums.add(file.path(), file.file().hash()));
        pack.put(SUMS, sums.text().getBytes(StandardCharsets.UTF_8));
        for (Shelf.Placed file : contents.files().toList()) {
            try (InputStream bytes = workspace.evidence().read(file.file())) {
                pack.put(file, bytes, progress);
            }
        }
        zip.finish();
    }

    @FunctionalInterface
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static byte[] made(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.writeTo(bytes);
        return bytes.toByteArray();
    }

    /** The list of check sums, as {@code sha256sum -c} reads it. */
    private static final class CheckSums {
        private final StringBuilder lines = new StringBuilder();

        private String add(String path, byte[] content) {
            MessageDigest digest = Hashes.sha256();
            digest.update(content);
            add(path, Hashes.text(digest));
            return path;
        }

        private void add(String path, String hash) {
            lines.append(hash).append("  ").append(path).append('\n');
        }

        private String text() {
            return lines.toString();
        }
    }
}
