package org.fazhi.excel.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.fazhi.excel.grid.GridBuilder;
import org.fazhi.excel.grid.GridRow;
import org.fazhi.language.Messages;

/** Finds out what a file really is, whatever its name says, and has it read or says why not. */
final class SheetOpener {
    private static final Messages MESSAGES = Messages.of(SheetOpener.class);
    private static final long LARGEST_FILE = 100_000_000;
    private static final int LARGEST_CSV = 30_000_000;
    /** So much unpacked does no harm, however well it was packed: many rows alike shrink to less than a hundredth. */
    private static final long HARMLESS_ENTRY = 10_000_000;

    private static final String OLD_WORKBOOK = "Book";
    private static final String WORKBOOK = "Workbook";

    static {
        ZipSecureFile.setGraceEntrySize(HARMLESS_ENTRY);
    }

    private final Path file;
    private final String name;
    private final Optional<char[]> password;

    SheetOpener(Path file, Optional<char[]> password) {
        this.file = file;
        this.name = file.getFileName().toString();
        this.password = password;
    }

    Path file() {
        return file;
    }

    /** What to do with a file once it is known what it really is. */
    private interface Use<T> {
        T xlsx(OPCPackage source) throws Exception;

        T held(SheetFile file);
    }

    /** Reads it whole. */
    SheetFile read() {
        return opened(new Use<>() {
            @Override
            public SheetFile xlsx(OPCPackage source) throws Exception {
                return readXlsx(source);
            }

            @Override
            public SheetFile held(SheetFile whole) {
                return whole;
            }
        });
    }

    /** Looks into it: what is small is read whole, a big .xlsx only as far as it names its sheets. */
    SheetSource source() {
        return opened(new Use<>() {
            @Override
            public SheetSource xlsx(OPCPackage source) throws Exception {
                if (XlsxReader.isSmall(source)) return held(readXlsx(source));
                XlsxReader.Contents contents = new XlsxReader(source).contents();
                List<SheetChoice> sheets = contents.sheets().stream()
                        .map(sheet -> SheetChoice.of(sheet.name(), sheet.hidden()))
                        .toList();
                return new StreamedSource(SheetOpener.this, name, sheets, contents.since1904());
            }

            @Override
            public SheetSource held(SheetFile whole) {
                return new LoadedSource(whole, Optional.of(file));
            }
        });
    }

    /** Goes through the rows of a sheet of a file that is an .xlsx. */
    void each(String sheet, SheetSource.RowVisitor visitor) {
        FailingVisitor careful = new FailingVisitor(visitor);
        opened(new Use<FailingVisitor>() {
            @Override
            public FailingVisitor xlsx(OPCPackage source) throws Exception {
                new XlsxReader(source).each(sheet, careful);
                return careful;
            }

            @Override
            public FailingVisitor held(SheetFile whole) {
                throw refused("damaged");
            }
        });
        careful.throwFailure();
    }

    /** Keeps what a visitor throws apart from what a damaged file makes of the reader. */
    private static final class FailingVisitor implements SheetSource.RowVisitor {
        private final SheetSource.RowVisitor visitor;
        private Optional<RuntimeException> failure = Optional.empty();

        FailingVisitor(SheetSource.RowVisitor visitor) {
            this.visitor = visitor;
        }

        @Override
        public boolean visit(int number, GridRow row, double done) {
            try {
                return visitor.visit(number, row, done);
            } catch (RuntimeException thrown) {
                failure = Optional.of(thrown);
                return false;
            }
        }

        void throwFailure() {
            failure.ifPresent(thrown -> {
                throw thrown;
            });
        }
    }

    private <T> T opened(Use<T> use) {
        try {
            return openedKnown(use);
        } catch (SheetRefused refused) {
            throw refused;
        } catch (XlsxReader.Unsupported unsupported) {
            throw refused(unsupported.getMessage(), unsupported);
        } catch (OldExcelFormatException old) {
            throw refused("too-old", old);
        } catch (EncryptedDocumentException | GeneralSecurityException locked) {
            throw askPassword(locked);
        } catch (FileSystemException denied) {
            throw refused("unreadable", denied);
        } catch (GridBuilder.TooLarge tooLarge) {
            throw refused("too-large", tooLarge);
        } catch (Exception broken) {
            // Foreign files break POI in every way there is; whichever it was, the file is damaged for the clerk.
            throw refused(Unsafe.isCauseOf(broken) ? "unsafe" : "damaged", broken);
        }
    }

    private <T> T openedKnown(Use<T> use) throws Exception {
        if (!Files.isRegularFile(file)) throw refused("not-found");
        long size = Files.size(file);
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
        try (InputStream start = FileMagic.prepareToCheckMagic(Files.newInputStream(file))) {
            return FileMagic.valueOf(start);
        }
    }

    private String webPageOrXml() throws IOException {
        return start().toLowerCase(Locale.ROOT).contains("<html") ? "web-page" : "xml";
    }

    private String start() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(4096), StandardCharsets.ISO_8859_1);
        }
    }

    private SheetFile readText() throws IOException {
        String start = start().toLowerCase(Locale.ROOT);
        if (start.contains("<html") || start.contains("<table")) throw refused("web-page");
        if (!isTextName()) throw refused("not-a-sheet");
        if (Files.size(file) > LARGEST_CSV) throw refused("too-large");
        String sheet = name.substring(0, name.lastIndexOf('.'));
        return CsvReader.read(Files.readAllBytes(file), sheet)
                .map(grid -> new SheetFile(name, List.of(grid), false, false))
                .orElseThrow(() -> refused("unknown-text"));
    }

    private boolean isTextName() {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") || lower.endsWith(".txt") || lower.endsWith(".tsv");
    }

    private <T> T openedZip(Use<T> use) throws Exception {
        if (isOpenDocument()) throw refused("open-document");
        try (OPCPackage source = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            return use.xlsx(source);
        }
    }

    /** An OpenDocument file begins with an entry named mimetype, stored as it is. */
    private boolean isOpenDocument() throws IOException {
        String start = start();
        return start.startsWith("mimetype", 30) && start.contains("vnd.oasis.opendocument");
    }

    private SheetFile readXlsx(OPCPackage source) throws Exception {
        SheetFile read = new XlsxReader(source).read(name);
        return new MissingResults(read).calculatedFrom(source);
    }

    private <T> T openedOle(Use<T> use) throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            if (files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY))
                return openedEncrypted(files, use);
            if (files.getRoot().hasEntryCaseInsensitive(WORKBOOK)) return use.held(readXls(files));
            throw refused(files.getRoot().hasEntryCaseInsensitive(OLD_WORKBOOK) ? "too-old" : "not-a-sheet");
        }
    }

    private SheetFile readXls(POIFSFileSystem files) throws Exception {
        Biff8EncryptionKey.setCurrentUserPassword(password.map(String::new).orElse(null));
        try (HSSFWorkbook workbook = new HSSFWorkbook(files, false)) {
            SheetFile read = new XlsReader(workbook).read(name);
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

    private SheetRefused askPassword(Exception cause) {
        return new SheetRefused(
                MESSAGES.say(password.isPresent() ? "file.password-wrong" : "file.password", name), true, cause);
    }

    private SheetRefused refused(String key) {
        return new SheetRefused(MESSAGES.say("file." + key, name));
    }

    private SheetRefused refused(String key, Exception cause) {
        return new SheetRefused(MESSAGES.say("file." + key, name), cause);
    }
}
