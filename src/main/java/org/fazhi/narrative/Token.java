package org.fazhi.narrative;

/**
 * A live figure in a text (指标引用): {@code {承诺审批时限|较上年}}.
 *
 * @param indicator name of the indicator
 * @param phrase how it prints; empty for the figure itself
 */
public record Token(String indicator, String phrase) {

    /** As written in the text. */
    public String written() {
        return phrase.isEmpty() ? "{" + indicator + "}" : "{" + indicator + "|" + phrase + "}";
    }
}
