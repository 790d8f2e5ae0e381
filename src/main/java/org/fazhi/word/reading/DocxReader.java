package org.fazhi.word.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.fazhi.narrative.foreign.ForeignText;

/** Reads .docx, part by part as a stream (读 .docx): nothing in it is fetched or followed, and no part may be endless. */
final class DocxReader {
    private static final String BODY = "word/document.xml";
    private static final String NUMBERING = "word/numbering.xml";
    private static final String STYLES = "word/styles.xml";
    private static final long LARGEST_PART = 80_000_000;

    private final ZipFile zip;
    private final TextRefusal refusal;

    private DocxReader(ZipFile zip, TextRefusal refusal) {
        this.zip = zip;
        this.refusal = refusal;
    }

    static ForeignText read(Path path, TextRefusal refusal) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return new DocxReader(zip, refusal).read(path.getFileName().toString());
        }
    }

    private ForeignText read(String name) throws IOException {
        ZipEntry body = zip.getEntry(BODY);
        if (body == null) throw refusal.of(zip.getEntry("xl/workbook.xml") == null ? "no_word" : "sheet", null);
        DocumentLines lines = new DocumentLines(refusal);
        try {
            WordNumbering numbering = new WordNumbering();
            for (String part : new String[] {NUMBERING, STYLES}) read(part, numbering::read);
            read(BODY, new WordBody(lines, numbering)::read);
        } catch (XMLStreamException damaged) {
            throw refusal.of("damaged", damaged);
        }
        zip.stream()
                .map(ZipEntry::getName)
                .flatMap(part -> leftOut(part).stream())
                .distinct()
                .forEach(lines::leave);
        return lines.text(name);
    }

    private static Optional<String> leftOut(String part) {
        if (part.matches("word/(header|footer)\\d*\\.xml")) return Optional.of("headers");
        if (part.equals("word/comments.xml")) return Optional.of("comments");
        return part.matches("word/(foot|end)notes\\.xml") ? Optional.of("notes") : Optional.empty();
    }

    private interface PartReading {
        void read(XMLStreamReader part) throws XMLStreamException;
    }

    private void read(String name, PartReading reading) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) return;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream part = new Bounded(zip.getInputStream(entry))) {
            XMLStreamReader reader = factory.createXMLStreamReader(part);
            reading.read(reader);
            reader.close();
        }
    }

    /** However well a part was packed, no more of it is read than any document has. */
    private final class Bounded extends FilterInputStream {
        private long read;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int count = super.read(buffer, from, length);
            read += Math.max(0, count);
            if (read > LARGEST_PART) throw refusal.of("too_long", null);
            return count;
        }
    }
}
