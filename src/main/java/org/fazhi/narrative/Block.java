package org.fazhi.narrative;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One paragraph of an official document, in the order of print (公文要素). */
public sealed interface Block {

    /** 发文机关标志, in red. */
    record Mark(String text) implements Block {}

    /** 发文字号 and 签发人 on one line, either may be empty; the red line is below it. */
    record NumberLine(String number, String signer) implements Block {}

    record Blank() implements Block {}

    /** One line of the 标题. */
    record TitleLine(String text) implements Block {}

    /** 主送机关 with its colon. */
    record Addressee(String text) implements Block {}

    /** A numbered heading of level 1 to 4; {@code source} is the code of what it heads. */
    record Heading(int level, String number, String text, String source) implements Block {

        /** As printed. */
        public String printed() {
            return number + text;
        }

        /** The part set in the heading's own type: the sentence that heads a long paragraph, else the whole. */
        public String leading() {
            String printed = printed();
            if (printed.length() <= LONGEST_WHOLE) return printed;
            int stop = printed.indexOf('。');
            if (stop < 0) stop = printed.indexOf('，');
            return stop < 0 ? printed : printed.substring(0, stop + 1);
        }

        /** Whether it is nothing but a heading, so that it must not part from what it heads. */
        public boolean staysWithNext() {
            return leading().equals(printed());
        }

        private static final int LONGEST_WHOLE = 45;
    }

    record Body(RenderedText text, String source, Spacing spacing) implements Block {

        public Body(RenderedText text, String source) {
            this(text, source, Spacing.CLOSE);
        }

        Body spaced(Spacing wanted) {
            return new Body(text, source, wanted);
        }
    }

    /** 附件说明. */
    record Attachments(List<String> names) implements Block {
        public Attachments {
            names = List.copyOf(names);
        }
    }

    /** 署名 over 成文日期. */
    record Signature(String office, Optional<LocalDate> date) implements Block {}
}
