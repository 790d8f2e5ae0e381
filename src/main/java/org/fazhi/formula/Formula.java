package org.fazhi.formula;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token.TokenType;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.language.Messages;

/**
 * A formula over indicators by name and over years (公式), such as {@code (承诺审批时限@上年 - 承诺审批时限) /
 * 承诺审批时限@上年}. It works on the numbers as printed, each in its indicator's unit. Immutable and safe for any thread.
 */
public final class Formula {
    private static final Messages MESSAGES = Messages.of(Formula.class);

    private final FormulaText text;
    private final List<Reference> references;
    private final Expression expression;
    private final boolean share;

    private Formula(FormulaText text, Expression expression, boolean share) {
        this.text = text;
        this.references = text.references();
        this.expression = expression;
        this.share = share;
    }

    /** What a formula amounts to. */
    public sealed interface Outcome {}

    public record Amount(BigDecimal number) implements Outcome {}

    /** @param reason why there is no value, as a Chinese sentence */
    public record NoAmount(String reason) implements Outcome {}

    /** Throws {@link FormulaFault} with the reason when it is no formula. */
    public static Formula parse(String text) {
        return parse(FormulaText.of(text));
    }

    static Formula parse(FormulaText text) {
        if (text.pieces().isEmpty()) throw new FormulaFault(MESSAGES.say("fault.empty"));
        Translation translation = Translation.of(text);
        Expression expression = new Expression(translation.expression(), Translation.CONFIGURATION);
        try {
            refuseEmptyFunctions(expression);
            return new Formula(text, expression, ResultKind.of(expression.getAbstractSyntaxTree()) == ResultKind.SHARE);
        } catch (ParseException fault) {
            throw new FormulaFault(MESSAGES.say("fault.syntax", translation.writtenAt(fault.getStartPosition())));
        }
    }

    /** The evaluator takes the sum of nothing for zero; here nothing is never zero. */
    private static void refuseEmptyFunctions(Expression expression) throws ParseException {
        for (ASTNode node : expression.getAllASTNodes())
            if (node.getToken().getType() == TokenType.FUNCTION
                    && node.getParameters().isEmpty())
                throw new FormulaFault(
                        MESSAGES.say("fault.syntax", node.getToken().getValue()));
    }

    public String text() {
        return text.text();
    }

    /** The indicators it names, each once, in order. */
    public List<Reference> references() {
        return references;
    }

    /** A stretch of a formula: what it names, or what stands between (公式片段). */
    public sealed interface Part {

        record Input(Reference reference) implements Part {}

        /** @param written numbers, operators, brackets and functions, as any spreadsheet writes them */
        record Sign(String written) implements Part {}
    }

    /** All it is made of, in order. */
    public List<Part> parts() {
        return text.pieces().stream()
                .<Part>map(piece -> switch (piece) {
                    case FormulaText.Name name -> new Part.Input(name.reference());
                    case FormulaText.Symbol symbol -> new Part.Sign(symbol.meaning());
                })
                .toList();
    }

    /** Whether it is the share of one figure in another, so that for an indicator in % it counts in hundredths. */
    public boolean isShare() {
        return share;
    }

    /** Computes it from a number for each of {@link #references()}. */
    public Outcome compute(Map<Reference, BigDecimal> numbers) {
        try {
            Expression filled = expression.copy();
            for (int i = 0; i < references.size(); i++)
                filled.with(Translation.variable(i), numbers.get(references.get(i)));
            EvaluationValue value = filled.evaluate();
            return value.isNumberValue()
                    ? new Amount(value.getNumberValue())
                    : new NoAmount(MESSAGES.say("impossible.not_number"));
        } catch (EvaluationException | ParseException fault) {
            return new NoAmount(zeroDenominator(fault.getStartPosition())
                    .map(zero -> MESSAGES.say("impossible.zero", zero))
                    .orElseGet(() -> MESSAGES.say("impossible.evaluation")));
        } catch (ArithmeticException | NumberFormatException beyondNumbers) {
            // The evaluator lets these through for powers that are no number, or none that can be written down.
            return new NoAmount(MESSAGES.say("impossible.evaluation"));
        }
    }

    /** The indicators in the denominator of the division at a position, when there is one. */
    private Optional<String> zeroDenominator(int position) {
        try {
            return expression.getAllASTNodes().stream()
                    .filter(node -> node.getToken().getStartPosition() == position && isDivision(node))
                    .findFirst()
                    .map(division ->
                            String.join("、", namesIn(division.getParameters().getLast())));
        } catch (ParseException fault) {
            throw new IllegalStateException("parsed before", fault);
        }
    }

    private static boolean isDivision(ASTNode node) {
        return node.getToken().getType() == TokenType.INFIX_OPERATOR
                && node.getToken().getValue().equals("/");
    }

    private Set<String> namesIn(ASTNode node) {
        Set<String> names = new LinkedHashSet<>();
        if (node.getToken().getType() == TokenType.VARIABLE_OR_CONSTANT)
            names.add("“"
                    + references
                            .get(Translation.index(node.getToken().getValue()))
                            .written() + "”");
        node.getParameters().forEach(child -> names.addAll(namesIn(child)));
        return names;
    }
}
