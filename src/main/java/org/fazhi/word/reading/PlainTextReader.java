package org.fazhi.word.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.fazhi.narrative.foreign.ForeignText;

/** Reads plain text (纯文本) in the encodings that office computers write: UTF-8, UTF-16, GB 18030. */
final class PlainTextReader {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int MARK = 0xFEFF;
    private static final long LARGEST = 20_000_000;
    private static final int BEGINNING = 2048;

    private PlainTextReader() {}

    static ForeignText read(Path path, TextRefusal refusal) throws IOException {
        if (Files.size(path) > LARGEST) throw refusal.of("too_large", null);
        String text = decoded(Files.readAllBytes(path)).orElseThrow(() -> refusal.of("unknown", null));
        String start = text.substring(0, Math.min(text.length(), BEGINNING)).toLowerCase(Locale.ROOT);
        if (start.contains("<html") || start.contains("<!doctype") || start.startsWith("<?xml"))
            throw refusal.of("web_page", null);
        return ForeignText.of(path.getFileName().toString(), text);
    }

    private static Optional<String> decoded(byte[] bytes) {
        Charset charset = bytes.length > 1 ? marked(bytes) : StandardCharsets.UTF_8;
        return decoded(bytes, charset)
                .or(() -> decoded(bytes, GB18030))
                .filter(text -> text.indexOf('\0') < 0)
                .map(text -> !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text);
    }

    /** By its mark; without one, bytes of zero are those of UTF-16, whichever of the two makes more sense. */
    private static Charset marked(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        if (first == 0xFF && second == 0xFE) return StandardCharsets.UTF_16LE;
        if (first == 0xFE && second == 0xFF) return StandardCharsets.UTF_16BE;
        boolean zeros = false;
        for (int at = 0; at < Math.min(bytes.length, BEGINNING); at++) zeros |= bytes[at] == 0;
        if (!zeros) return StandardCharsets.UTF_8;
        return usual(bytes, StandardCharsets.UTF_16LE) >= usual(bytes, StandardCharsets.UTF_16BE)
                ? StandardCharsets.UTF_16LE
                : StandardCharsets.UTF_16BE;
    }

    /** How many characters of the beginning stand in Chinese texts. */
    private static long usual(byte[] bytes, Charset charset) {
        return new String(bytes, 0, Math.min(bytes.length, BEGINNING), charset)
                .chars()
                .filter(one -> one >= ' ' && one < 0x7F || one >= 0x4E00 && one < 0xA000 || one == '，' || one == '。')
                .count();
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
    }
}
