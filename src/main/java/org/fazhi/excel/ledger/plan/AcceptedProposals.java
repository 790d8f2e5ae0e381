package org.fazhi.excel.ledger.plan;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes the first proposals for what is doubtful in a sheet (接受建议): for its columns, each of the ledger's once, and for its
 * unknown words.
 *
 * @param least how likely a proposal must be, between 0 and 1
 */
public record AcceptedProposals(double least) {

    /** The choices with what is likely enough; the same where nothing is. */
    public LedgerChoices in(PlannedTable table, LedgerChoices choices) {
        LedgerChoices accepted = choices;
        for (ColumnMatch match : columns(table))
            accepted = accepted.matching(match.index(), first(match).column().code());
        for (UnknownWord word : words(table))
            accepted = accepted.meaning(
                    word.written(),
                    new WordMeaning.Known(word.proposals().getFirst().code()));
        return accepted;
    }

    /** The doubtful columns whose first proposal would be taken, the likeliest first. */
    public List<ColumnMatch> columns(PlannedTable table) {
        Set<String> taken = new HashSet<>();
        return table.doubtful().stream()
                .filter(match -> first(match).score() >= least)
                .sorted(Comparator.comparingDouble(match -> -first(match).score()))
                .filter(match -> taken.add(first(match).column().code()))
                .toList();
    }

    /** The unknown words whose first proposal would be taken: likely enough, and likelier than any other. */
    public List<UnknownWord> words(PlannedTable table) {
        return table.unknown().stream().filter(this::isLikely).toList();
    }

    private boolean isLikely(UnknownWord word) {
        List<UnknownWord.WordProposal> proposals = word.proposals();
        if (proposals.isEmpty() || proposals.getFirst().score() < least) return false;
        return proposals.size() == 1
                || proposals.get(0).score() > proposals.get(1).score();
    }

    private static ColumnProposal first(ColumnMatch match) {
        return match.proposals().getFirst();
    }
}
