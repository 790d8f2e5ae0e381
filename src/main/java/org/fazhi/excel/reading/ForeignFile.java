package org.fazhi.excel.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.fazhi.language.Messages;

/** A file that came from anywhere (外来文件): finds out what it really is, whatever its name says. */
record ForeignFile(Path path, Optional<char[]> password) {
    private static final Messages MESSAGES = Messages.of(ForeignFile.class);
    private static final long LARGEST_FILE = 100_000_000;
    private static final int LARGEST_CSV = 30_000_000;
    /** So much unpacked does no harm, however well it was packed: many rows alike shrink to less than a hundredth. */
    private static final long HARMLESS_ENTRY = 10_000_000;

    private static final String OLD_WORKBOOK = "Book";
    private static final String WORKBOOK = "Workbook";

    static {
        ZipSecureFile.setGraceEntrySize(HARMLESS_ENTRY);
    }

    /** What to do with a file once it is known what it is. */
    interface Use<T> {
        T xlsx(OPCPackage source) throws Exception;

        /** With any other file, which can only be read whole. */
        T held(SheetFile file);
    }

    String name() {
        return path.getFileName().toString();
    }

    /** Has it used as what it really is. */
    <T> T opened(Use<T> use) throws Exception {
        if (!Files.isRegularFile(path)) throw refused("not-found");
        long size = Files.size(path);
        if (size == 0) throw refused("empty-file");
        if (size > LARGEST_FILE) throw refused("too-large");
        return switch (magic()) {
            case OLE2 -> openedOle(use);
            case OOXML -> openedZip(use);
            case BIFF2, BIFF3, BIFF4 -> throw refused("too-old");
            case XML, HTML -> throw refused(webPageOrXml());
            case PDF, RTF, WORD2, PNG, JPEG, GIF, TIFF, BMP, EMF, WMF, MSWRITE -> throw refused("not-a-sheet");
            case UNKNOWN -> use.held(readText());
        };
    }

    private FileMagic magic() throws IOException {
        try (InputStream start = FileMagic.prepareToCheckMagic(Files.newInputStream(path))) {
            return FileMagic.valueOf(start);
        }
    }

    private String webPageOrXml() throws IOException {
        return start().toLowerCase(Locale.ROOT).contains("<html") ? "web-page" : "xml";
    }

    private String start() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new String(in.readNBytes(4096), StandardCharsets.ISO_8859_1);
        }
    }

    private SheetFile readText() throws IOException {
        String start = start().toLowerCase(Locale.ROOT);
        if (start.contains("<html") || start.contains("<table")) throw refused("web-page");
        if (!isTextName()) throw refused("not-a-sheet");
        if (Files.size(path) > LARGEST_CSV) throw refused("too-large");
        String sheet = name().substring(0, name().lastIndexOf('.'));
        return CsvReader.read(Files.readAllBytes(path), sheet)
                .map(grid -> new SheetFile(name(), List.of(grid), false, false))
                .orElseThrow(() -> refused("unknown-text"));
    }

    private boolean isTextName() {
        String lower = name().toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") || lower.endsWith(".txt") || lower.endsWith(".tsv");
    }

    private <T> T openedZip(Use<T> use) throws Exception {
        if (isOpenDocument()) throw refused("open-document");
        try (OPCPackage source = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
            return use.xlsx(source);
        }
    }

    /** An OpenDocument file begins with an entry named mimetype, stored as it is. */
    private boolean isOpenDocument() throws IOException {
        String start = start();
        return start.startsWith("mimetype", 30) && start.contains("vnd.oasis.opendocument");
    }

    private <T> T openedOle(Use<T> use) throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem(path.toFile(), true)) {
            if (files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY))
                return openedEncrypted(files, use);
            if (files.getRoot().hasEntryCaseInsensitive(WORKBOOK)) return use.held(readXls(files));
            throw refused(files.getRoot().hasEntryCaseInsensitive(OLD_WORKBOOK) ? "too-old" : "not-a-sheet");
        }
    }

    private SheetFile readXls(POIFSFileSystem files) throws Exception {
        Biff8EncryptionKey.setCurrentUserPassword(password.map(String::new).orElse(null));
        try (HSSFWorkbook workbook = new HSSFWorkbook(files, false)) {
            SheetFile read = new XlsReader(workbook).read(name());
            return new MissingResults(read).calculatedIn(workbook);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private <T> T openedEncrypted(POIFSFileSystem files, Use<T> use) throws Exception {
        Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(files));
        String given = password.map(String::new).orElse(Decryptor.DEFAULT_PASSWORD);
        if (!decryptor.verifyPassword(given)) throw askPassword(null);
        try (InputStream content = decryptor.getDataStream(files);
                OPCPackage source = OPCPackage.open(content)) {
            return use.xlsx(source);
        }
    }

    SheetRefused askPassword(Exception cause) {
        return new SheetRefused(
                MESSAGES.say(password.isPresent() ? "file.password-wrong" : "file.password", name()), true, cause);
    }

    SheetRefused refused(String key) {
        return refused(key, null);
    }

    SheetRefused refused(String key, Exception cause) {
        return new SheetRefused(MESSAGES.say("file." + key, name()), false, cause);
    }
}
