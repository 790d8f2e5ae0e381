package org.fazhi.cli;

import java.util.List;
import java.util.Optional;
import org.fazhi.language.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a command is about, as the command line names it: one of its words, such as {@code indicators}, or
 * {@code ledger:CODE}.
 *
 * @param ledger code or name of a ledger, where it is about one
 */
record Subject(String word, Optional<String> ledger) {
    private static final Messages MESSAGES = Messages.of(Subject.class);
    private static final String LEDGER = "ledger:";

    /**
     * Reads what was written. Anything else is wrong usage.
     *
     * @param argument as the usage names it
     */
    static Subject read(CommandSpec command, String argument, String written, List<String> words) {
        if (written.startsWith(LEDGER) && written.length() > LEDGER.length())
            return new Subject(LEDGER, Optional.of(written.substring(LEDGER.length())));
        if (words.contains(written)) return new Subject(written, Optional.empty());
        String allowed = String.join("、", words) + "、" + LEDGER + "CODE";
        throw new CommandLine.ParameterException(
                command.commandLine(), MESSAGES.say("usage.not_among", argument, written, allowed));
    }
}
