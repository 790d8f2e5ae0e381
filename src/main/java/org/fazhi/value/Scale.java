package org.fazhi.value;

import java.math.BigDecimal;

/** What a scale word multiplies by (数级): 万, 亿, 千, 百万, 万亿. */
final class Scale {
    private Scale() {}

    static BigDecimal of(String word) {
        BigDecimal factor = BigDecimal.ONE;
        for (char character : word.toCharArray()) factor = factor.multiply(BigDecimal.valueOf(worth(character)));
        return factor;
    }

    private static long worth(char character) {
        return switch (character) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> throw new IllegalArgumentException("not a scale: " + character);
        };
    }
}
