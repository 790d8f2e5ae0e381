package org.fazhi.workspace.progress;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.check.Place;
import org.fazhi.language.Messages;
import org.fazhi.workspace.DocumentSettings;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.progress.Obstacle.Reason;

/**
 * What the settings must give before a report is filed (公文必备要素): 标题, 主送机关, 署名 and 成文日期 (GB/T 9704-2012, 7.3), and
 * of a document with a header block that goes to a superior office also 签发人 (7.2.6). 发文字号 is given whole (7.2.5).
 */
final class RequiredSettings {
    private static final Messages MESSAGES = Messages.of(RequiredSettings.class);

    /** 报告 and 请示 only go to superior offices (《党政机关公文处理工作条例》第八条). */
    private static final Pattern UPWARD = Pattern.compile("(报告|请示)(（[^（）]*）)?$");

    /** 〔2021〕号: a year without its serial number, as it stands until the office gives one. */
    private static final Pattern WITHOUT_SERIAL = Pattern.compile("[〕\\]］】）)]\\s?第?\\s?号?$");

    private RequiredSettings() {}

    /** What is not set, in the order in which it stands on paper. */
    static Stream<Reason> unset(YearBook book) {
        DocumentSettings settings = new DocumentSettings(book);
        return Stream.of(
                        asked(
                                "report.number",
                                WITHOUT_SERIAL
                                        .matcher(book.setting("report.number").strip())
                                        .find()),
                        asked(
                                "report.signer",
                                isUpward(settings) && settings.signer().isEmpty()),
                        asked("report.title", book.setting("report.title").isBlank()),
                        asked("report.addressee", settings.addressee().isEmpty()),
                        asked("report.signature", settings.signature().isEmpty()),
                        asked("report.date", settings.date().isEmpty()))
                .flatMap(List::stream);
    }

    private static List<Reason> asked(String key, boolean isUnset) {
        if (!isUnset) return List.of();
        Place place = new Place(Place.Kind.SETTING, key, MESSAGES.say(key));
        return List.of(new Reason(place, MESSAGES.say("unset." + key, place.label())));
    }

    /** 上行文 with a header block: a plain document has no place for 签发人. */
    private static boolean isUpward(DocumentSettings settings) {
        return settings.heading().isPresent()
                && UPWARD.matcher(String.join("", settings.title())).find();
    }
}
