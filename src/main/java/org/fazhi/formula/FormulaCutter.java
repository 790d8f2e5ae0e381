package org.fazhi.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fazhi.language.Messages;

/** Cuts a formula into its pieces, walking it once from left to right (公式切分). */
final class FormulaCutter {
    private static final Messages MESSAGES = Messages.of(FormulaCutter.class);
    private static final Set<String> FUNCTIONS = Set.of("SUM", "AVERAGE", "MAX", "MIN", "ABS", "ROUND", "IF");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final String OPERATORS = "+-*/^(),<>=!&|";
    private static final String TYPED_FULL_WIDTH = "＋－＊／＾（），＜＞＝！＆｜";
    private static final String OTHER_OPERATORS = "÷−";
    private static final String THEIR_MEANING = "/-";

    /** What is longer or deeper no office writes; the evaluator goes down a level for each bracket and sign. */
    private static final int LONGEST = 4000;

    private static final int MOST_PIECES = 600;
    private static final int DEEPEST = 50;

    private final String text;
    private final List<FormulaText.Piece> pieces = new ArrayList<>();
    private int at;
    private int depth;

    FormulaCutter(String text) {
        this.text = text;
    }

    List<FormulaText.Piece> cut() {
        if (text.length() > LONGEST) throw fault("too_long", text.length(), LONGEST);
        while (at < text.length()) {
            if (pieces.size() == MOST_PIECES) throw fault("too_many", MOST_PIECES);
            char character = text.charAt(at);
            if (Character.isWhitespace(character)) at++;
            else if (character == '「' || character == '{') quotedName(character == '「' ? '」' : '}');
            else if (operator(character) != 0) symbol(1, String.valueOf(operator(character)));
            else word();
        }
        return List.copyOf(pieces);
    }

    private void quotedName(char closing) {
        int end = text.indexOf(closing, at);
        if (end < 0) throw fault("unclosed", text.substring(at));
        name(at, text.substring(at + 1, end).strip(), end + 1);
    }

    private void word() {
        int end = endOfWord();
        String word = text.substring(at, end);
        if (word.startsWith("×")) symbol(1, "*");
        else if (isNumber(word)) symbol(word.length(), word);
        else if (isFunction(word, end)) symbol(word.length(), word.toUpperCase());
        else name(at, word, end);
    }

    private int endOfWord() {
        int end = at;
        while (end < text.length() && isWordCharacter(text.charAt(end))) end++;
        boolean bracketOfName = end < text.length()
                && end > at
                && operator(text.charAt(end)) == '('
                && !isNumber(text.substring(at, end))
                && !isFunction(text.substring(at, end), end);
        return bracketOfName ? endAfterBracket(end) : end;
    }

    private int endAfterBracket(int opening) {
        int depth = 0;
        for (int end = opening; end < text.length(); end++) {
            if (operator(text.charAt(end)) == '(') depth++;
            if (operator(text.charAt(end)) == ')' && --depth == 0) return restOfWord(end + 1);
        }
        throw fault("bracket", text.substring(at));
    }

    private int restOfWord(int from) {
        int end = from;
        while (end < text.length() && isWordCharacter(text.charAt(end))) end++;
        return end;
    }

    private void name(int start, String name, int nameEnd) {
        if (name.isEmpty()) throw fault("no_name", text);
        at = nameEnd;
        Reference.YearShift shift = Reference.SAME_YEAR;
        if (at < text.length() && isAt(text.charAt(at))) {
            int end = restOfWord(at + 1);
            String year = text.substring(at + 1, end);
            shift = Reference.shift(year).orElseThrow(() -> fault("year", name, year));
            at = end;
        }
        pieces.add(new FormulaText.Name(start, nameEnd, at, new Reference(name, shift)));
    }

    private void symbol(int length, String meaning) {
        if (meaning.equals("(") && ++depth > DEEPEST) throw fault("too_deep", DEEPEST);
        if (meaning.equals(")")) depth--;
        pieces.add(new FormulaText.Symbol(at, at + length, meaning));
        at += length;
    }

    private boolean isFunction(String word, int end) {
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) next++;
        return FUNCTIONS.contains(word.toUpperCase()) && next < text.length() && operator(text.charAt(next)) == '(';
    }

    private static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }

    private static boolean isWordCharacter(char character) {
        return operator(character) == 0
                && !Character.isWhitespace(character)
                && !isAt(character)
                && "「」{}".indexOf(character) < 0;
    }

    private static boolean isAt(char character) {
        return character == '@' || character == '＠';
    }

    /** The operator a character stands for, 0 for none. */
    private static char operator(char character) {
        if (OPERATORS.indexOf(character) >= 0) return character;
        int fullWidth = TYPED_FULL_WIDTH.indexOf(character);
        if (fullWidth >= 0) return OPERATORS.charAt(fullWidth);
        int other = OTHER_OPERATORS.indexOf(character);
        return other < 0 ? 0 : THEIR_MEANING.charAt(other);
    }

    private static FormulaFault fault(String key, Object... words) {
        return new FormulaFault(MESSAGES.say("fault." + key, words));
    }
}
