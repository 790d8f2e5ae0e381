package org.fazhi.workspace.filing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.check.Finding;
import org.fazhi.edit.FiledYear;
import org.fazhi.edit.Filing;
import org.fazhi.edit.ItemState;
import org.fazhi.language.Messages;
import org.fazhi.narrative.OfficialDocument;
import org.fazhi.narrative.Outline;
import org.fazhi.narrative.RenderedText;
import org.fazhi.workspace.YearBook;

/**
 * What was checked before a year was filed, what was found and how it was explained, who approved it, and how often it was
 * filed and opened again before (校核记录): a document to be printed and kept with the report.
 *
 * @param findings of the same book, passed ones included
 * @param filing that it belongs to
 */
record CheckRecord(YearBook book, List<Finding> findings, FiledYear content, Filing filing) {
    private static final Messages MESSAGES = Messages.of(CheckRecord.class);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    OfficialDocument document() {
        return new OfficialDocument(
                Optional.empty(),
                List.of(MESSAGES.say("record.title", book.setting("office.district"), book.year())),
                "",
                List.of(plain(opening())),
                Outline.number(List.of(
                        part("record.checks", checks()),
                        part("record.findings", found()),
                        part("record.review", review()),
                        part("record.ledgers", ledgers()),
                        part("record.filings", filings()))),
                List.of(),
                List.of(),
                book.setting("report.signature"),
                Optional.of(filing.at().atZone(ZoneId.systemDefault()).toLocalDate()),
                Optional.empty(),
                Optional.empty());
    }

    private String opening() {
        return MESSAGES.say(
                "record.opening",
                content.title(),
                book.year(),
                filing.number(),
                minute(filing.at()),
                filing.by(),
                filing.program(),
                content.paragraphs().size(),
                content.figures().size());
    }

    /** Each check of the catalogue in its words, and what came of it. */
    private Stream<String> checks() {
        Set<String> told = new LinkedHashSet<>();
        for (CheckDefinition check : book.catalogue().checks()) {
            long open = findings.stream()
                    .filter(finding -> finding.rule().code().equals(check.code()))
                    .count();
            told.add(MESSAGES.say(
                    open == 0 ? "record.check.clean" : "record.check.found",
                    check.explanation().isBlank() ? check.code() : withoutStop(check.explanation()),
                    open));
        }
        return told.stream();
    }

    private Stream<String> found() {
        if (findings.isEmpty()) return Stream.of(MESSAGES.say("record.found.none"));
        return findings.stream()
                .map(finding -> MESSAGES.say(
                        "record.found." + finding.severity(),
                        finding.place().label(),
                        finding.message(),
                        finding.explanation()
                                .map(words -> MESSAGES.say("record.explained", words))
                                .orElse(MESSAGES.say("record.unexplained"))));
    }

    private Stream<String> review() {
        List<String> approved = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        book.catalogue().areasInUse().stream()
                .flatMap(area -> area.items().stream())
                .filter(item -> !item.retired())
                .forEach(item -> {
                    if (book.state(item.code()) == ItemState.APPROVED) approved.add(item.name());
                    else
                        lines.add(MESSAGES.say(
                                "record.absent",
                                item.name(),
                                book.absence(item.code())
                                        .orElse(book.state(item.code()).label())));
                });
        String all = approved.stream().collect(Collectors.joining(MESSAGES.say("record.separator")));
        return Stream.concat(
                approved.isEmpty() ? Stream.empty() : Stream.of(MESSAGES.say("record.approved", approved.size(), all)),
                lines.stream());
    }

    private Stream<String> ledgers() {
        if (content.ledgers().isEmpty()) return Stream.of(MESSAGES.say("record.ledgers.none"));
        return Stream.of(content.ledgers().stream()
                .map(ledger -> MESSAGES.say("record.ledger", ledger.name(), ledger.rows()))
                .collect(Collectors.joining(MESSAGES.say("record.separator"), "", MESSAGES.say("record.stop"))));
    }

    private Stream<String> filings() {
        if (book.filings().isEmpty()) return Stream.of(MESSAGES.say("record.filings.first"));
        return book.filings().stream()
                .map(before -> MESSAGES.say(
                        "record.filing",
                        before.number(),
                        minute(before.at()),
                        before.by(),
                        before.program(),
                        before.snapshot(),
                        before.reopening()
                                .map(one -> MESSAGES.say("record.reopened", minute(one.at()), one.by(), one.why()))
                                .orElse("")));
    }

    private static Outline.Unnumbered part(String key, Stream<String> lines) {
        return new Outline.Unnumbered(
                "", MESSAGES.say(key), lines.map(CheckRecord::plain).toList(), List.of());
    }

    private static RenderedText plain(String line) {
        return RenderedText.plain(line.replace('\n', ' '));
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith("。") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static String minute(Instant at) {
        return MINUTE.format(at);
    }
}
