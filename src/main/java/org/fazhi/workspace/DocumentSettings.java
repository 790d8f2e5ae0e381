package org.fazhi.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fazhi.language.Messages;
import org.fazhi.ledger.WrittenDate;
import org.fazhi.narrative.OfficialDocument;
import org.fazhi.narrative.TitleLines;

/** The report's settings of a year (公文要素), brought into the form the standard asks for. None has to be filled. */
public record DocumentSettings(YearBook book) {
    private static final Messages MESSAGES = Messages.of(DocumentSettings.class);
    private static final Pattern NUMBER = Pattern.compile("[〔\\[［【（(](\\d{4})[〕\\]］】）)]\\s*第?\\s*0*(\\d+)\\s*号?");
    private static final String CLOSING_MARKS = "。，、；：.,;: ";

    /** 版头; empty when neither the mark nor the number is given: then it is a plain document. */
    public Optional<OfficialDocument.Heading> heading() {
        String mark = one("report.mark");
        String number = NUMBER.matcher(one("report.number")).replaceAll("〔$1〕$2号");
        if (mark.isEmpty() && number.isEmpty()) return Optional.empty();
        String printed = signer().isEmpty() ? "" : MESSAGES.say("report.signer", signer());
        return Optional.of(new OfficialDocument.Heading(mark, number, printed));
    }

    /** Name of the 签发人, empty for none. */
    public String signer() {
        return one("report.signer");
    }

    /** Lines of the 标题; where none is given, one is made of the district and the year. */
    public List<String> title() {
        List<String> lines = many("report.title");
        if (!lines.isEmpty()) return TitleLines.of(lines);
        return TitleLines.of(List.of(MESSAGES.say("report.title", one("office.district"), book.year())));
    }

    public String addressee() {
        return one("report.addressee");
    }

    public List<String> attachments() {
        return many("report.attachments");
    }

    public String signature() {
        return one("report.signature");
    }

    public Optional<LocalDate> date() {
        return date("report.date");
    }

    /** 版记; empty when nothing of it is given. */
    public Optional<OfficialDocument.Colophon> colophon() {
        OfficialDocument.Colophon colophon =
                new OfficialDocument.Colophon(one("report.copy_to"), one("report.issuer"), date("report.issued"));
        boolean empty = colophon.copyTo().isEmpty()
                && colophon.issuer().isEmpty()
                && colophon.issued().isEmpty();
        return empty ? Optional.empty() : Optional.of(colophon);
    }

    /** A date in any spelling that the form for it takes; no other can be entered there. */
    private Optional<LocalDate> date(String key) {
        return WrittenDate.day(book.setting(key).strip());
    }

    /** The setting on one line and without a mark at its end, which the document adds where one belongs. */
    private String one(String key) {
        return withoutMark(book.setting(key).replaceAll("\\s*\\R\\s*", "").strip());
    }

    private List<String> many(String key) {
        return book.setting(key)
                .lines()
                .map(String::strip)
                .map(DocumentSettings::withoutMark)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String withoutMark(String words) {
        int end = words.length();
        while (end > 0 && CLOSING_MARKS.indexOf(words.charAt(end - 1)) >= 0) end--;
        return words.substring(0, end);
    }
}
