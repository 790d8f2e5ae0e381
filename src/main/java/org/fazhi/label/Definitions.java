package org.fazhi.label;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Indicator;
import org.fazhi.language.Messages;

/** What a definition says is counted (口径), without what it says is not. */
final class Definitions {
    private static final List<String> EXCLUDING = Messages.of(Definitions.class).words("excluding");

    private Definitions() {}

    static String whatIsCounted(Indicator indicator) {
        return Arrays.stream(indicator.words().definition().split("[，；。：]"))
                .filter(part -> EXCLUDING.stream().noneMatch(part::contains))
                .collect(Collectors.joining(" "));
    }
}
