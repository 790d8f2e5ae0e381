package org.fazhi.desktop.area;

import java.util.Optional;

/**
 * The token being typed before the caret (正在输入的引用).
 *
 * @param start where its brace stands
 * @param end where it ends: the caret, or after a closing brace right behind it
 * @param indicator what was typed of the name
 * @param phrase what was typed after the bar; empty while there is no bar
 */
record TokenAtCaret(int start, int end, String indicator, Optional<String> phrase) {

    static Optional<TokenAtCaret> in(String text, int caret) {
        int brace = caret - 1;
        while (brace >= 0 && !isOpening(text.charAt(brace))) {
            char letter = text.charAt(brace);
            if (letter == '\n' || isClosing(letter)) return Optional.empty();
            brace--;
        }
        if (brace < 0) return Optional.empty();
        String inside = text.substring(brace + 1, caret);
        int bar = inside.replace('｜', '|').indexOf('|');
        int end = caret < text.length() && isClosing(text.charAt(caret)) ? caret + 1 : caret;
        return Optional.of(
                bar < 0
                        ? new TokenAtCaret(brace, end, inside, Optional.empty())
                        : new TokenAtCaret(
                                brace, end, inside.substring(0, bar).strip(), Optional.of(inside.substring(bar + 1))));
    }

    private static boolean isOpening(char letter) {
        return letter == '{' || letter == '｛';
    }

    private static boolean isClosing(char letter) {
        return letter == '}' || letter == '｝';
    }
}
