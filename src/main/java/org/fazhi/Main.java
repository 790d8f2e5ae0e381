package org.fazhi;

import java.util.List;
import java.util.Locale;
import org.fazhi.cli.Commands;

/** No arguments: the window; with arguments: a command, which never loads a class of the window. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        System.exit(Commands.run(List.of(arguments), System.out, System.err));
    }
}
