package org.fazhi.workspace.form;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.catalogue.ReportingUnit;

/**
 * What accepting a file that came back would do (回收预览).
 *
 * @param unit whose form it is; empty where that cannot be told
 * @param version of the form; 0 where that cannot be told
 * @param refusal why nothing of it is taken, in one sentence
 * @param sinceLast what is other than in the version that came back before, a sentence each
 * @param remarks about the whole
 * @param content what came back, to compare the next version with
 */
public record FormPreview(
        Path file,
        int year,
        Optional<ReportingUnit> unit,
        int version,
        Optional<String> refusal,
        List<JudgedFigure> figures,
        List<JudgedRow> rows,
        List<String> sinceLast,
        List<String> remarks,
        String content) {
    public FormPreview {
        figures = List.copyOf(figures);
        rows = List.copyOf(rows);
        sinceLast = List.copyOf(sinceLast);
        remarks = List.copyOf(remarks);
    }

    static FormPreview refused(Path file, int year, Optional<ReportingUnit> unit, int version, String why) {
        return new FormPreview(
                file, year, unit, version, Optional.of(why), List.of(), List.of(), List.of(), List.of(), "");
    }

    public String name() {
        return file.getFileName().toString();
    }

    public long count(FormVerdict verdict) {
        return verdicts().filter(one -> one == verdict).count();
    }

    /** Whether all of it can be taken in without anybody deciding anything. */
    public boolean isClean() {
        return refusal.isEmpty() && count(FormVerdict.CONFLICT) == 0 && count(FormVerdict.REFUSED) == 0;
    }

    private Stream<FormVerdict> verdicts() {
        return Stream.concat(
                figures.stream().map(JudgedFigure::verdict), rows.stream().map(JudgedRow::verdict));
    }
}
