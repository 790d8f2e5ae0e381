package org.fazhi.excel.ledger.plan;

import java.util.List;
import org.fazhi.ledger.Column;

/**
 * A word that is in no list of the ledger, for somebody to say what it means (不认识的词).
 *
 * @param column where it stands; of a unit the first of them
 * @param rows how many rows have it
 * @param firstRow the first of them, as Excel counts rows
 * @param proposals what it may mean, the likeliest first
 */
public record UnknownWord(WrittenWord written, Column column, int rows, int firstRow, List<WordProposal> proposals) {

    public UnknownWord {
        proposals = List.copyOf(proposals);
    }

    /**
     * What it may mean (候选).
     *
     * @param code of the entry or unit
     * @param name as the clerk reads it
     * @param score between 0 and 1
     */
    public record WordProposal(String code, String name, double score) {}
}
