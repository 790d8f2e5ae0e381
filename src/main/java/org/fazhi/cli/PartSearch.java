package org.fazhi.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.language.Messages;
import org.fazhi.language.Pinyin;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.progress.ReportPart;

/** Finds the work item or the chapter that a command line names, and proposes what may have been meant. */
record PartSearch(YearBook book) {
    private static final Messages MESSAGES = Messages.of(PartSearch.class);
    private static final int PROPOSALS = 5;

    /** By code, else by name, if only one has it: two areas may each have an item of one name. */
    ReportPart part(String named) {
        List<ReportPart> all = ReportPart.of(book);
        List<ReportPart> meant = Stream.concat(
                        all.stream().filter(part -> part.code().equals(named)),
                        all.stream().filter(part -> part.name().equals(named)))
                .distinct()
                .toList();
        return switch (meant.size()) {
            case 0 -> throw unknown(named, all);
            case 1 -> meant.getFirst();
            default ->
                throw new Refused(
                        MESSAGES.say("part.several", named, list(meant.stream().map(ReportPart::code))));
        };
    }

    private static Refused unknown(String named, List<ReportPart> all) {
        String proposals = list(all.stream()
                .map(ReportPart::name)
                .filter(name -> name.contains(named) || Pinyin.matches(name, named))
                .limit(PROPOSALS));
        return new Refused(
                proposals.isEmpty()
                        ? MESSAGES.say("part.unknown", named)
                        : MESSAGES.say("part.unknown.proposals", named, proposals));
    }

    private static String list(Stream<String> names) {
        return names.collect(Collectors.joining(MESSAGES.say("or")));
    }
}
