package org.fazhi.store.backup;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The manifest as JSON, readable for people too (清单文本). */
final class ManifestText {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private ManifestText() {}

    static void write(Manifest manifest, OutputStream target) throws IOException {
        JSON.writeValue(target, manifest);
    }

    static Manifest read(InputStream source) throws IOException {
        return JSON.readValue(source, Manifest.class);
    }
}
