package org.fazhi.excel.grid;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.language.Messages;

/** Tells cells whose formula failed or was never calculated (公式出错), which hold no value whatever their column. */
public final class BrokenCell {
    private static final Messages MESSAGES = Messages.of(BrokenCell.class);
    private static final Pattern BROKEN_REFERENCE = Pattern.compile("#REF!|#NULL!|#DIV/0!|#VALUE!|#NAME\\?|#NUM!|#N/A");

    private BrokenCell() {}

    /** Why nothing can be read from it, as a sentence; empty for a sound cell. */
    public static Optional<String> reason(GridCell cell) {
        Optional<String> broken = cell.formula().flatMap(BrokenCell::brokenPart);
        if (broken.isPresent()) return broken.map(part -> MESSAGES.say("cell.broken-reference", part));
        return switch (cell.content()) {
            case CellContent.Fault fault -> Optional.of(MESSAGES.say(faultKey(fault), fault.sign()));
            case CellContent.Uncalculated _ -> Optional.of(MESSAGES.say("cell.uncalculated"));
            case CellContent.Empty _,
                    CellContent.Text _,
                    CellContent.Number _,
                    CellContent.Date _,
                    CellContent.Flag _ -> Optional.empty();
        };
    }

    private static String faultKey(CellContent.Fault fault) {
        return switch (fault.sign()) {
            case "#DIV/0!" -> "cell.fault.division";
            case "#REF!" -> "cell.fault.reference";
            default -> "cell.fault";
        };
    }

    private static Optional<String> brokenPart(String formula) {
        if (formula.indexOf('#') < 0) return Optional.empty();
        Matcher broken = BROKEN_REFERENCE.matcher(formula);
        return broken.find() ? Optional.of(broken.group()) : Optional.empty();
    }
}
