package org.fazhi.value;

import java.util.Map;

/**
 * The words of approximation clerks use beside the usual seven (约数词的别种说法), and which of the seven each is kept as.
 * 逾 and 超 say "and somewhat more", as 余 does; 不足 says "not quite", as 近 does.
 */
final class Approximation {
    private static final Map<String, Qualifier> OTHER_WORDS = Map.ofEntries(
            Map.entry("大约", Qualifier.ABOUT),
            Map.entry("约为", Qualifier.ABOUT),
            Map.entry("左右", Qualifier.ABOUT),
            Map.entry("上下", Qualifier.ABOUT),
            Map.entry("将近", Qualifier.NEARLY),
            Map.entry("接近", Qualifier.NEARLY),
            Map.entry("不足", Qualifier.NEARLY),
            Map.entry("不到", Qualifier.NEARLY),
            Map.entry("超过", Qualifier.MORE),
            Map.entry("超", Qualifier.MORE),
            Map.entry("逾", Qualifier.MORE),
            Map.entry("几", Qualifier.MANY),
            Map.entry("至少", Qualifier.AT_LEAST),
            Map.entry("不少于", Qualifier.AT_LEAST),
            Map.entry("不低于", Qualifier.AT_LEAST),
            Map.entry("不超过", Qualifier.AT_MOST),
            Map.entry("至多", Qualifier.AT_MOST),
            Map.entry("最多", Qualifier.AT_MOST));

    private Approximation() {}

    /** The qualifier a word is kept as. */
    static Qualifier of(String word) {
        return Qualifier.ofWord(word).orElseGet(() -> OTHER_WORDS.get(word));
    }
}
