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

    /** By its mark, or by the zero bytes that ASCII has in UTF-16. */
    private static Charset marked(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        if (first == 0xFF && second == 0xFE) return StandardCharsets.UTF_16LE;
        if (first == 0xFE && second == 0xFF) return StandardCharsets.UTF_16BE;
        int even = 0;
        int odd = 0;
        for (int at = 0; at < Math.min(bytes.length, BEGINNING); at++)
            if (bytes[at] == 0) {
                if (at % 2 == 0) even++;
                else odd++;
            }
        if (odd > 0 && even == 0) return StandardCharsets.UTF_16LE;
        return even > 0 && odd == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
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
