package org.fazhi.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Where a command prints (终端): results on {@code out}, reasons on {@code err}. */
record Terminal(PrintWriter out, PrintWriter err) {
    private static final ObjectWriter WRITER = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .writer();

    void say(String line) {
        out.println(line);
        out.flush();
    }

    void warn(String line) {
        err.println(line);
        err.flush();
    }

    /** Prints the one JSON document of a command. */
    void json(Object document) {
        try {
            WRITER.writeValue(out, document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        say("");
    }

    /** The same for a list that is too long to be held: what is handed over is printed at once. */
    void jsonArray(Consumer<Consumer<Object>> elements) {
        try (SequenceWriter array = WRITER.writeValuesAsArray(out)) {
            elements.accept(element -> write(array, element));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        say("");
    }

    private static void write(SequenceWriter array, Object element) {
        try {
            array.write(element);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
