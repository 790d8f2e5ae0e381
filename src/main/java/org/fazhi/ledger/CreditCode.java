package org.fazhi.ledger;

/** The unified social credit code (统一社会信用代码, GB 32100—2015): 17 characters and one that checks them. */
public final class CreditCode {
    /** Without I, O, S, V, Z, which are mistaken for digits and for each other. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int LENGTH = 18;
    private static final int WEIGHT = 3;

    private CreditCode() {}

    /** Whether it is eighteen characters of the alphabet, the last of them right. */
    public static boolean isValid(String code) {
        return code.length() == LENGTH
                && code.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)
                && code.charAt(LENGTH - 1) == checkCharacter(code.substring(0, LENGTH - 1));
    }

    /** @param beginning the first seventeen characters */
    public static char checkCharacter(String beginning) {
        int sum = 0;
        int weight = 1;
        for (char character : beginning.toCharArray()) {
            sum += ALPHABET.indexOf(character) * weight;
            weight = weight * WEIGHT % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }
}
