package org.fazhi.desktop.settings;

import java.util.Arrays;
import java.util.List;

/** The settings of a year's report (报告设置), in the order in which they stand on paper. */
enum ReportSetting {
    MARK("report.mark", Group.HEADER, Kind.LINE),
    NUMBER("report.number", Group.HEADER, Kind.LINE),
    SIGNER("report.signer", Group.HEADER, Kind.LINE),
    TITLE("report.title", Group.OPENING, Kind.LINES),
    ADDRESSEE("report.addressee", Group.OPENING, Kind.LINE),
    OPENING("report.opening", Group.OPENING, Kind.TEXT),
    CLOSING("report.closing", Group.ENDING, Kind.TEXT),
    ATTACHMENTS("report.attachments", Group.ENDING, Kind.LINES),
    SIGNATURE("report.signature", Group.ENDING, Kind.LINE),
    DATE("report.date", Group.ENDING, Kind.DATE),
    COPY_TO("report.copy_to", Group.COLOPHON, Kind.LINE),
    ISSUER("report.issuer", Group.COLOPHON, Kind.LINE),
    ISSUED("report.issued", Group.COLOPHON, Kind.DATE),
    DISTRICT("office.district", Group.OFFICE, Kind.LINE),
    PERSON("office.person", Group.OFFICE, Kind.LINE),
    OPERATORS("office.operators", Group.OFFICE, Kind.LINES),
    TERM_FROM("office.term_from", Group.OFFICE, Kind.LINE);

    enum Group {
        HEADER,
        OPENING,
        ENDING,
        COLOPHON,
        OFFICE
    }

    /** What is typed into it: one line, several short lines, paragraphs, or a day. */
    enum Kind {
        LINE,
        LINES,
        TEXT,
        DATE
    }

    private final String key;
    private final Group group;
    private final Kind kind;

    ReportSetting(String key, Group group, Kind kind) {
        this.key = key;
        this.group = group;
        this.kind = kind;
    }

    String key() {
        return key;
    }

    Kind kind() {
        return kind;
    }

    static List<ReportSetting> of(Group group) {
        return Arrays.stream(values()).filter(one -> one.group == group).toList();
    }
}
