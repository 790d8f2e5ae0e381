package org.fazhi.bench;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.fazhi.excel.reading.SheetOpener;
import org.fazhi.excel.reading.SheetSource;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** Every cell of an .xlsx of 120,000 rows, by the reader of the product and by POI's event API (decision 40). */
final class ReadBench {
    private static final int ROWS = 120_000;

    private ReadBench() {}

    static void run(Path folder) throws Exception {
        Path file = folder.resolve("纠纷.xlsx");
        LedgerSheetBench.write(file, ROWS);
        Measured own = Measured.of(3, 7, () -> check(own(file)));
        Measured events = Measured.of(3, 7, () -> check(events(file)));
        Report.compared("read every cell of 120,000 rows", own.median(), "POI's event API", events.median());
    }

    private static void check(long cells) {
        if (cells < ROWS * 10L) throw new IllegalStateException("only " + cells + " cells");
    }

    private static long own(Path file) {
        SheetSource source = new SheetOpener(file, Optional.empty()).source();
        AtomicLong cells = new AtomicLong();
        source.each(source.sheets().getFirst().name(), (_, row, _) -> {
            cells.addAndGet(row.cells().stream().filter(cell -> !cell.shown().isEmpty()).count());
            return true;
        });
        return cells.get();
    }

    private static long events(Path file) throws Exception {
        try (OPCPackage source = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(source);
            CountedCells counted = new CountedCells();
            XMLReader parser = parser();
            parser.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(),
                    null,
                    new ReadOnlySharedStringsTable(source),
                    counted,
                    new DataFormatter(),
                    false));
            try (InputStream sheet = reader.getSheetsData().next()) {
                parser.parse(new InputSource(sheet));
            }
            return counted.cells;
        }
    }

    private static XMLReader parser() throws Exception {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newSAXParser().getXMLReader();
    }

    /** Holds a row at a time, as the product's reader does. */
    private static final class CountedCells implements XSSFSheetXMLHandler.SheetContentsHandler {
        private long cells;
        private List<String> row = new ArrayList<>();

        @Override
        public void startRow(int number) {
            row = new ArrayList<>();
        }

        @Override
        public void endRow(int number) {
            cells += row.stream().filter(cell -> !cell.isEmpty()).count();
        }

        @Override
        public void cell(String reference, String shown, XSSFComment comment) {
            if (new CellReference(reference).getCol() >= 0) row.add(shown);
        }
    }
}
