package org.fazhi.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.language.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** Says in Chinese what is wrong with a command line. */
final class WrongUsage implements CommandLine.IParameterExceptionHandler {
    private static final Messages MESSAGES = Messages.of(WrongUsage.class);
    private final Terminal terminal;

    WrongUsage(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(CommandLine.ParameterException wrong, String[] arguments) {
        terminal.warn(reason(wrong));
        terminal.warn(MESSAGES.say(
                "usage.hint", wrong.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitStatus.WRONG_USAGE;
    }

    private static String reason(CommandLine.ParameterException wrong) {
        return switch (wrong) {
            case CommandLine.MissingParameterException missing ->
                MESSAGES.say("usage.missing", names(missing.getMissing()));
            case CommandLine.UnmatchedArgumentException unmatched ->
                MESSAGES.say("usage.unmatched", String.join(" ", unmatched.getUnmatched()));
            case CommandLine.OverwrittenOptionException twice ->
                MESSAGES.say("usage.twice", name(twice.getOverwritten()));
            default -> wrong.getArgSpec() == null ? wrong.getMessage() : badValue(wrong);
        };
    }

    private static String badValue(CommandLine.ParameterException wrong) {
        ArgSpec argument = wrong.getArgSpec();
        String allowed = allowed(argument);
        String value = wrong.getValue() == null ? "" : wrong.getValue();
        return allowed.isEmpty()
                ? MESSAGES.say("usage.bad_value", name(argument), value)
                : MESSAGES.say("usage.not_among", name(argument), value, allowed);
    }

    private static String allowed(ArgSpec argument) {
        Object[] constants = argument.type().getEnumConstants();
        if (constants == null) return "";
        return Arrays.stream(constants).map(String::valueOf).collect(Collectors.joining("、"));
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(WrongUsage::name).collect(Collectors.joining("、"));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
