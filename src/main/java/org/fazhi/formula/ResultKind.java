package org.fazhi.formula;

import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.Token.TokenType;
import java.util.List;

/**
 * What the result of a formula is (结果性质): a mere number, an amount in the unit of its indicators, or a share, one amount
 * in another. A share counts in hundredths when the indicator is in %. {@code a / b}, {@code 1 - a / b} and
 * {@code (a - b) / a} are shares; {@code (a + b) / 2} is not, nor {@code a * 100 / b}, which is in
 * hundredths already.
 */
enum ResultKind {
    NUMBER,
    AMOUNT,
    SHARE;

    static ResultKind of(ASTNode node) {
        TokenType type = node.getToken().getType();
        if (type == TokenType.NUMBER_LITERAL) return NUMBER;
        if (type == TokenType.VARIABLE_OR_CONSTANT) return AMOUNT;
        List<ASTNode> operands = node.getParameters();
        return switch (node.getToken().getValue()) {
            case "*" -> product(operands.getFirst(), operands.getLast());
            case "/" -> quotient(operands.getFirst(), operands.getLast());
            case "^", "ROUND" -> of(operands.getFirst());
            case "IF" -> strongest(operands.subList(1, operands.size()));
            default -> strongest(operands);
        };
    }

    private static ResultKind product(ASTNode left, ASTNode right) {
        ResultKind one = of(left);
        ResultKind other = of(right);
        boolean shareOfAnAmount = one == AMOUNT || other == AMOUNT;
        boolean noShareAnyMore = shareOfAnAmount || isHundred(left) || isHundred(right);
        ResultKind stronger = stronger(one, other);
        return stronger == SHARE && noShareAnyMore ? AMOUNT : stronger;
    }

    private static ResultKind quotient(ASTNode numerator, ASTNode denominator) {
        ResultKind nature = of(numerator);
        boolean oneInAnother = nature == AMOUNT && of(denominator) == AMOUNT && !isTimesHundred(numerator);
        return oneInAnother ? SHARE : nature;
    }

    private static boolean isTimesHundred(ASTNode node) {
        return node.getToken().getValue().equals("*")
                && node.getParameters().stream().anyMatch(ResultKind::isHundred);
    }

    private static ResultKind strongest(List<ASTNode> nodes) {
        return nodes.stream().map(ResultKind::of).reduce(NUMBER, ResultKind::stronger);
    }

    private static ResultKind stronger(ResultKind one, ResultKind other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static boolean isHundred(ASTNode node) {
        return node.getToken().getType() == TokenType.NUMBER_LITERAL
                && node.getToken().getValue().equals("100");
    }
}
