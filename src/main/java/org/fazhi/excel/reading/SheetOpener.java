package org.fazhi.excel.reading;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.fazhi.excel.grid.GridBuilder;
import org.fazhi.excel.grid.GridRow;

/** Opens a foreign file of sheets, and no other, or says why not (打开表格文件). */
public final class SheetOpener {
    private final ForeignFile file;

    public SheetOpener(Path path, Optional<char[]> password) {
        this.file = new ForeignFile(path, password);
    }

    /** Reads it whole. Throws {@link SheetRefused} if it cannot be read. */
    public SheetFile read() {
        return opened(new ForeignFile.Use<>() {
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

    /**
     * Looks into it: what is small is read whole, a big .xlsx only as far as it names its sheets. Throws
     * {@link SheetRefused} if it cannot be read.
     */
    public SheetSource source() {
        return opened(new ForeignFile.Use<>() {
            @Override
            public SheetSource xlsx(OPCPackage source) throws Exception {
                if (XlsxReader.isSmall(source)) return held(readXlsx(source));
                XlsxReader.Contents contents = new XlsxReader(source).contents();
                List<SheetChoice> sheets = contents.sheets().stream()
                        .map(sheet -> SheetChoice.of(sheet.name(), sheet.hidden()))
                        .toList();
                return new StreamedSource(sheets, contents.since1904());
            }

            @Override
            public SheetSource held(SheetFile whole) {
                return new LoadedSource(whole, Optional.of(file.path()));
            }
        });
    }

    private SheetFile readXlsx(OPCPackage source) throws Exception {
        SheetFile read = new XlsxReader(source).read(file.name());
        return new MissingResults(read).calculatedFrom(source);
    }

    /** A big .xlsx, read anew each time somebody goes through a sheet. */
    private final class StreamedSource implements SheetSource {
        private final List<SheetChoice> sheets;
        private final boolean since1904;

        StreamedSource(List<SheetChoice> sheets, boolean since1904) {
            this.sheets = sheets;
            this.since1904 = since1904;
        }

        @Override
        public Optional<Path> origin() {
            return Optional.of(file.path());
        }

        @Override
        public String name() {
            return file.name();
        }

        @Override
        public List<SheetChoice> sheets() {
            return sheets;
        }

        @Override
        public boolean since1904() {
            return since1904;
        }

        @Override
        public void each(String sheet, RowVisitor visitor) {
            FailingVisitor careful = new FailingVisitor(visitor);
            opened(new ForeignFile.Use<FailingVisitor>() {
                @Override
                public FailingVisitor xlsx(OPCPackage source) throws Exception {
                    new XlsxReader(source).each(sheet, careful);
                    return careful;
                }

                @Override
                public FailingVisitor held(SheetFile whole) {
                    throw file.refused("damaged");
                }
            });
            careful.throwFailure();
        }
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

    private <T> T opened(ForeignFile.Use<T> use) {
        try {
            return file.opened(use);
        } catch (SheetRefused refused) {
            throw refused;
        } catch (XlsxReader.Unsupported unsupported) {
            throw file.refused(unsupported.getMessage(), unsupported);
        } catch (OldExcelFormatException old) {
            throw file.refused("too-old", old);
        } catch (EncryptedDocumentException | GeneralSecurityException locked) {
            throw file.askPassword(locked);
        } catch (FileSystemException denied) {
            throw file.refused("unreadable", denied);
        } catch (GridBuilder.TooLarge tooLarge) {
            throw file.refused("too-large", tooLarge);
        } catch (Exception broken) {
            // Foreign files break POI in every way there is; whichever it was, the file is damaged for the clerk.
            throw file.refused(isAttack(broken) ? "unsafe" : "damaged", broken);
        }
    }

    /** Tells an attack on the reader from mere damage: document types with entities, and archives that swell. */
    private static boolean isAttack(Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            String message = String.valueOf(one.getMessage());
            if (message.contains("DOCTYPE") || message.contains("Zip bomb") || message.contains("entity expansion")) {
                return true;
            }
        }
        return false;
    }
}
