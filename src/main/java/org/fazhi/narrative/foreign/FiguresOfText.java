package org.fazhi.narrative.foreign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fazhi.language.Messages;
import org.fazhi.narrative.recognise.FigureRecogniser;
import org.fazhi.narrative.recognise.FigureRole;
import org.fazhi.narrative.recognise.RecognisedFigure;

/** The figures of a whole foreign text (全文的数): what is planned is a target, and a table says by its heading which year a column is of. */
public final class FiguresOfText {
    private static final Messages MESSAGES = Messages.of(FiguresOfText.class);
    private static final List<String> PLANS = MESSAGES.words("plans");
    private static final List<String> LAST_YEAR = MESSAGES.words("last-year");
    private static final List<String> THIS_YEAR = MESSAGES.words("this-year");
    private static final String GAP = "\t| {2,}|　+";

    private final int year;
    private List<FigureRole> columns = List.of();

    private FiguresOfText(int year) {
        this.year = year;
    }

    /** @param year that the text reports of */
    public static List<PlacedFigure> of(ForeignOutline outline, int year) {
        FiguresOfText reading = new FiguresOfText(year);
        List<PlacedFigure> figures = new ArrayList<>();
        for (OutlinedLine line : outline.lines()) figures.addAll(reading.of(line));
        return figures;
    }

    private List<PlacedFigure> of(OutlinedLine line) {
        String text = line.line().text();
        List<String> cells = cells(text);
        if (cells.size() > 1) {
            Optional<List<FigureRole>> heading = roles(cells);
            if (heading.isPresent()) {
                columns = heading.get();
                return List.of();
            }
        } else {
            columns = List.of();
        }
        boolean plans = plans(line);
        return FigureRecogniser.in(text, plans).stream()
                .filter(figure -> figure.start() >= line.bodyStart() || line.level() > 0)
                .map(figure -> new PlacedFigure(line, inColumn(figure, text, cells.size())))
                .toList();
    }

    private boolean plans(OutlinedLine line) {
        return line.above().stream().anyMatch(this::isOfPlans) || line.level() > 0 && isOfPlans(line.heading());
    }

    private boolean isOfPlans(String heading) {
        return PLANS.stream().anyMatch(heading::contains) || heading.contains(String.valueOf(year + 1));
    }

    /** A row under a heading of years: which year its column is of. */
    private RecognisedFigure inColumn(RecognisedFigure figure, String text, int cells) {
        if (columns.size() != cells || figure.role() != FigureRole.VALUE && figure.role() != FigureRole.RATE)
            return figure;
        int column = cells(text.substring(0, figure.start()) + "0").size() - 1;
        FigureRole role = columns.get(column);
        String subject = cells(text).getFirst();
        return new RecognisedFigure(
                figure.start(),
                figure.end(),
                figure.number(),
                figure.unit(),
                figure.qualifier(),
                role == FigureRole.PRIOR ? role : figure.role(),
                subject);
    }

    /** The roles of the columns, if the cells are years or say that they are this and last year's. */
    private Optional<List<FigureRole>> roles(List<String> cells) {
        List<FigureRole> roles = cells.stream().map(this::role).toList();
        boolean named = IntStream.range(1, cells.size()).anyMatch(at -> isOf(cells.get(at), year, THIS_YEAR));
        return named && roles.contains(FigureRole.PRIOR) ? Optional.of(roles) : Optional.empty();
    }

    private FigureRole role(String cell) {
        return isOf(cell, year - 1, LAST_YEAR) ? FigureRole.PRIOR : FigureRole.VALUE;
    }

    private static boolean isOf(String cell, int year, List<String> words) {
        return cell.contains(String.valueOf(year)) || words.stream().anyMatch(cell::contains);
    }

    private static List<String> cells(String text) {
        return Arrays.stream(text.strip().split(GAP)).map(String::strip).toList();
    }
}
