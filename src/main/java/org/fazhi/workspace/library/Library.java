package org.fazhi.workspace.library;

import java.util.List;
import java.util.Locale;

/**
 * A library that the program uses (开源组件).
 *
 * @param file what its file is called
 * @param title what it calls itself
 * @param licences by their SPDX names; of several one may be chosen
 */
public record Library(String file, String group, String title, String version, List<String> licences) {
    public Library {
        licences = List.copyOf(licences);
    }

    /** Whether it is meant by what is looked for, in its names or licences. */
    public boolean isMeant(String wanted) {
        String all = String.join(" ", file, group, title, version, String.join(" ", licences));
        return all.toLowerCase(Locale.ROOT).contains(wanted.strip().toLowerCase(Locale.ROOT));
    }
}
