package org.fazhi.workspace.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The bill of materials that the build left in the program (组件清单), and the texts of the licences. */
public final class Libraries {
    private static final String BILL = "bom.json";

    private Libraries() {}

    /** All of them, by name; none where the program was not made by its build. */
    public static List<Library> all() {
        try (InputStream bill = Libraries.class.getResourceAsStream(BILL)) {
            if (bill == null) return List.of();
            List<Library> all = new ArrayList<>();
            for (JsonNode one : new ObjectMapper().readTree(bill).path("components")) all.add(library(one));
            all.sort(Comparator.comparing((Library one) -> one.title().toLowerCase(Locale.ROOT))
                    .thenComparing(Library::file));
            return all;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Library library(JsonNode one) {
        String version = one.path("version").asText();
        String address = one.path("purl").asText();
        String classifier =
                address.contains("classifier=") ? "-" + address.replaceFirst(".*classifier=([^&]*).*", "$1") : "";
        return new Library(
                one.path("name").asText() + "-" + version + classifier + ".jar",
                one.path("group").asText(),
                one.path("description").asText(),
                version,
                licences(one.path("licenses")));
    }

    private static List<String> licences(JsonNode stated) {
        List<String> licences = new ArrayList<>();
        for (JsonNode one : stated) {
            String named = one.has("expression")
                    ? one.path("expression").asText()
                    : one.path("license").path("id").asText();
            Stream.of(named.split(" OR ")).forEach(licences::add);
        }
        return licences;
    }

    /** The whole text of a licence, by its SPDX name. */
    public static String text(String licence) {
        String file = "licences/" + licence.replace(' ', '_') + ".txt";
        try (InputStream text = Libraries.class.getResourceAsStream(file)) {
            if (text == null) throw new IllegalArgumentException("no text of licence " + licence);
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
