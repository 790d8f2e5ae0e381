package org.fazhi.narrative;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.language.Messages;

/** Lays the parts of an official document out as paragraphs, with the blank lines that GB/T 9704 asks for. */
public final class DocumentBlocks {
    private static final Messages MESSAGES = Messages.of(DocumentBlocks.class);

    private final List<Block> blocks = new ArrayList<>();

    private DocumentBlocks() {}

    /** The paragraphs, so spaced that the last page carries text beside the signature. */
    public static List<Block> of(OfficialDocument document) {
        List<Block> plain = withBlanksAboveTitle(document, usualBlanks(document));
        int shift = new LastPageFit(plain, colophonRows(document)).shift();
        if (shift == 0) return plain;
        return withBlanksAboveTitle(document, usualBlanks(document) + shift);
    }

    /** How many lines the colophon takes at the foot of the last page, with one of air above it. */
    static int colophonRows(OfficialDocument document) {
        return document.colophon()
                .map(ColophonText::of)
                .map(text -> text.rows() + 1)
                .orElse(0);
    }

    private static int usualBlanks(OfficialDocument document) {
        return document.heading().isPresent() ? 2 : 0;
    }

    private static List<Block> withBlanksAboveTitle(OfficialDocument document, int blanks) {
        DocumentBlocks laid = new DocumentBlocks();
        laid.add(document, blanks);
        return List.copyOf(laid.blocks);
    }

    private void add(OfficialDocument document, int blanksAboveTitle) {
        document.heading().ifPresent(this::addHeading);
        addBlanks(blanksAboveTitle);
        document.title().forEach(line -> blocks.add(new Block.TitleLine(line)));
        addBlanks(1);
        if (!document.addressee().isEmpty())
            blocks.add(new Block.Addressee(MESSAGES.say("addressee", document.addressee())));
        document.opening().forEach(text -> blocks.add(new Block.Body(text, "")));
        document.sections().forEach(this::addSection);
        document.closing().forEach(text -> blocks.add(new Block.Body(text, "")));
        if (!document.attachments().isEmpty()) {
            addBlanks(1);
            blocks.add(new Block.Attachments(document.attachments()));
        }
        addSignature(document);
    }

    private void addHeading(OfficialDocument.Heading heading) {
        blocks.add(new Block.Mark(heading.mark()));
        addBlanks(2);
        blocks.add(new Block.NumberLine(heading.number(), heading.signer()));
    }

    private void addSection(Section section) {
        blocks.add(new Block.Heading(section.level(), section.number(), section.heading(), section.source()));
        section.paragraphs().forEach(text -> blocks.add(new Block.Body(text, section.source())));
        section.children().forEach(this::addSection);
    }

    private void addSignature(OfficialDocument document) {
        if (document.signature().isEmpty() && document.date().isEmpty()) return;
        addBlanks(1);
        blocks.add(new Block.Signature(document.signature(), document.date()));
    }

    private void addBlanks(int count) {
        for (int i = 0; i < count; i++) blocks.add(new Block.Blank());
    }
}
