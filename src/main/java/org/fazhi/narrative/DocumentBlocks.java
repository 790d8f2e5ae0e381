package org.fazhi.narrative;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.language.Messages;

/** Lays the parts of an official document out as paragraphs, with the blank lines that GB/T 9704 asks for. */
public final class DocumentBlocks {
    private static final Messages MESSAGES = Messages.of(DocumentBlocks.class);

    private final List<Block> blocks = new ArrayList<>();

    private DocumentBlocks() {}

    /** The paragraphs, so spaced that the last page carries text beside the signature and the others are full. */
    public static List<Block> of(OfficialDocument document) {
        List<Block> blocks = shiftedBy(0, document);
        int colophonRows = document.colophon()
                .map(ColophonText::of)
                .map(ColophonText::rows)
                .orElse(0);
        int smallest = document.heading().isPresent() ? -1 : 0;
        FullPages.Filling filling = new LastPageFit(blocks, colophonRows, smallest).filling();
        List<Block> shifted = filling.shift() == 0 ? blocks : shiftedBy(filling.shift(), document);
        return filled(shifted, filling);
    }

    /** What moves the text are blank lines above all its paragraphs. */
    private static List<Block> filled(List<Block> blocks, FullPages.Filling filling) {
        List<Block> filled = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            int unmoved = at - filling.shift();
            if (filling.blanksAbove().contains(unmoved)) filled.add(new Block.Blank());
            Spacing spacing = filling.spaced().getOrDefault(unmoved, Spacing.CLOSE);
            filled.add(blocks.get(at) instanceof Block.Body body ? body.spaced(spacing) : blocks.get(at));
        }
        return List.copyOf(filled);
    }

    private static List<Block> shiftedBy(int shift, OfficialDocument document) {
        DocumentBlocks laid = new DocumentBlocks();
        laid.add(document, shift);
        return List.copyOf(laid.blocks);
    }

    /** A shift goes half above and half below the title; a plain document begins with its title. */
    private void add(OfficialDocument document, int shift) {
        int belowTitle = document.heading().isPresent() ? Math.max(0, shift / 2) : shift;
        document.heading().ifPresent(this::addHeading);
        if (document.heading().isPresent()) addBlanks(2 + shift - belowTitle);
        document.title().forEach(line -> blocks.add(new Block.TitleLine(line)));
        addBlanks(1 + belowTitle);
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
