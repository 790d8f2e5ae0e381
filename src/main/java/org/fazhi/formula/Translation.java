package org.fazhi.formula;

import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.functions.basic.AverageFunction;
import com.ezylang.evalex.functions.basic.IfFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.functions.basic.RoundFunction;
import com.ezylang.evalex.functions.basic.SumFunction;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A formula in the evaluator's language: every indicator is a variable, v0, v1… in the order of the formula's references
 * (公式转写). Remembers what stood where, to name the place of a fault in the words of the office.
 *
 * @param starts start in the expression of every piece, as written in the formula
 */
record Translation(String expression, NavigableMap<Integer, String> starts) {
    @SuppressWarnings("unchecked")
    static final ExpressionConfiguration CONFIGURATION = ExpressionConfiguration.builder()
            .functionDictionary(MapBasedFunctionDictionary.ofFunctions(
                    Map.entry("SUM", new SumFunction()),
                    Map.entry("AVERAGE", new AverageFunction()),
                    Map.entry("MAX", new MaxFunction()),
                    Map.entry("MIN", new MinFunction()),
                    Map.entry("ABS", new AbsFunction()),
                    Map.entry("ROUND", new RoundFunction()),
                    Map.entry("IF", new IfFunction())))
            .defaultConstants(Map.of())
            .arraysAllowed(false)
            .structuresAllowed(false)
            .implicitMultiplicationAllowed(false)
            .build();

    static Translation of(FormulaText text) {
        List<Reference> references = text.references();
        StringBuilder expression = new StringBuilder();
        NavigableMap<Integer, String> starts = new TreeMap<>();
        for (FormulaText.Piece piece : text.pieces()) {
            starts.put(expression.length(), text.text().substring(piece.start(), piece.end()));
            expression.append(
                    switch (piece) {
                        case FormulaText.Name name -> variable(references.indexOf(name.reference())) + " ";
                        case FormulaText.Symbol symbol -> symbol.meaning();
                    });
        }
        return new Translation(expression.toString(), starts);
    }

    static String variable(int index) {
        return "v" + index;
    }

    /** The index of the reference a variable stands for. */
    static int index(String variable) {
        return Integer.parseInt(variable.substring(1));
    }

    /** What stands in the formula at a position of the expression, which counts from 1. */
    String writtenAt(int position) {
        Map.Entry<Integer, String> piece = starts.floorEntry(Math.max(0, position - 1));
        return piece.getValue();
    }
}
