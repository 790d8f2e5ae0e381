package org.fazhi.narrative.foreign;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.language.Messages;

/** What a web page leaves around a text that was copied from it (网页残留): 打印 关闭窗口, 浏览次数, 字体大小. */
final class WebResidue {
    private static final Messages MESSAGES = Messages.of(WebResidue.class);
    private static final List<String> WHOLE = MESSAGES.words("residue.whole");
    private static final List<String> BEGINNINGS = MESSAGES.words("residue.begins");
    private static final List<String> ANYWHERE = MESSAGES.words("residue.anywhere");
    private static final int LONGEST = 90;
    private static final int LONGEST_SAID = 20;

    private WebResidue() {}

    /** The text without it; what was taken away is said. */
    static ForeignText without(ForeignText text) {
        List<ForeignLine> kept = new ArrayList<>();
        List<String> leftOut = new ArrayList<>(text.leftOut());
        for (ForeignLine line : text.lines()) {
            if (isResidue(line)) leftOut.add(MESSAGES.say("residue.left", line.number(), said(line.text())));
            else kept.add(line);
        }
        return new ForeignText(text.name(), kept, leftOut);
    }

    /** A sentence is none, whatever it begins with. */
    private static boolean isResidue(ForeignLine line) {
        String text = line.text().strip();
        if (text.length() > LONGEST || text.endsWith("。") || text.endsWith("；")) return false;
        String bare = text.replace(" ", "").replace("　", "").replace("\t", "");
        String plain = bare.startsWith("【") || bare.startsWith("[") ? bare.substring(1) : bare;
        return WHOLE.contains(bare)
                || BEGINNINGS.stream().anyMatch(plain::startsWith)
                || ANYWHERE.stream().anyMatch(bare::contains);
    }

    private static String said(String text) {
        return text.length() > LONGEST_SAID ? text.substring(0, LONGEST_SAID) + "…" : text;
    }
}
