package org.fazhi.desktop.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A word that is read on a page or a button and is looked up in the help is found there. */
class HelpWordsTest {
    private static final Path MESSAGES = Path.of("src", "main", "resources", "org", "fazhi");
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "fazhi", "desktop");

    /** Reasons, hints, examples and names of files are no words that one looks up. */
    private static final Pattern NO_LABEL = Pattern.compile(
            "(^|.*[._-])(why|hint|tooltip|explained|prompt|font|pattern|aliases|job|unsaved|last_change)([._-].*|$)"
                    + "|.*export.name.*|.*picture.name|.*refused.name|.*file.name");

    /** The key under which a button is reached, behind its words. */
    private static final Pattern MNEMONIC = Pattern.compile("\\(_[A-Z]\\)");

    /** What stands in a label: no sentence, no progress, nothing that is put in, a Chinese word. */
    private static final Pattern LABEL = Pattern.compile("(?=.*\\p{IsHan}{2})(?!正在)[^。？！；，：|{\\n]+");

    private static final Pattern KEYS = Pattern.compile("(?:Ctrl|Alt|Shift)\\+[^\\s、，。；）（|：]+");
    private static final Pattern SHELL_KEY = Pattern.compile("case ([A-Z_]+) ->");

    private final HelpText help = HelpText.builtIn();

    @Test
    void every_word_of_the_interface_is_found_by_the_search_of_the_help() throws IOException {
        Map<String, String> labels = labels();
        assertThat(labels).hasSizeGreaterThan(450);
        assertThat(labels.keySet().stream()
                        .filter(label -> help.mentioning(label).isEmpty()))
                .isEmpty();
    }

    @Test
    void what_clerks_ask_has_a_chapter() {
        for (String asked : List.of("审核", "审核后改动", "备份", "换电脑", "分单位", "下一年", "可以报送", "修改记录", "快捷键"))
            assertThat(help.mentioning(asked))
                    .as(asked)
                    .anySatisfy(chapter -> assertThat(chapter.title()).containsAnyOf(asked.substring(0, 2), asked));
    }

    @Test
    void the_table_of_keys_names_every_key_there_is_and_no_other() throws IOException {
        String table = help.chapters().stream()
                .filter(chapter -> chapter.title().equals("快捷键"))
                .flatMap(chapter -> chapter.blocks().stream())
                .map(HelpText.Piece::words)
                .collect(Collectors.joining("\n"));
        Set<String> real = realKeys();
        assertThat(real).hasSizeGreaterThan(15);
        assertThat(keys(table)).containsAll(real);
        String sources = Files.readString(SOURCES.resolve("shell/ScreenTab.java")) + allSources();
        for (String keys : keys(table)) {
            String last = keys.substring(keys.lastIndexOf('+') + 1);
            assertThat(sources).as(keys).containsPattern("\\b" + code(last) + "\\b");
        }
    }

    /** The keys of the window, and those that buttons, menus and hints name. */
    private static Set<String> realKeys() throws IOException {
        Set<String> real = new TreeSet<>();
        SHELL_KEY
                .matcher(shortcuts())
                .results()
                .map(found -> "Ctrl+" + shown(found.group(1)))
                .forEach(real::add);
        for (Path file : bundles()) real.addAll(keys(Files.readString(file)));
        real.remove("Shift+Enter");
        return real;
    }

    /** What is pressed with Ctrl anywhere in the window. */
    private static String shortcuts() throws IOException {
        return Files.readString(SOURCES.resolve("shell/ShellKeys.java")).split("boolean shortcut\\(")[1];
    }

    private static Set<String> keys(String text) {
        return KEYS.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String shown(String code) {
        return switch (code) {
            case "PAGE_UP" -> "PageUp";
            case "PAGE_DOWN" -> "PageDown";
            case "COMMA" -> ",";
            default -> code;
        };
    }

    private static String code(String shown) {
        return switch (shown) {
            case "PageUp" -> "PAGE_UP";
            case "PageDown" -> "PAGE_DOWN";
            case "↑" -> "UP";
            case "↓" -> "DOWN";
            case "←" -> "LEFT";
            case "→" -> "RIGHT";
            case "," -> "COMMA";
            default -> shown.matches("\\d") ? "DIGIT" + shown : shown.toUpperCase(Locale.ROOT);
        };
    }

    private static String allSources() throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            StringBuilder text = new StringBuilder();
            for (Path file : all.filter(one -> one.toString().endsWith(".java")).toList())
                text.append(Files.readString(file));
            return text.toString();
        }
    }

    /** Labels, buttons, heads of columns, states, verdicts, menus and tabs, with where they stand. */
    private static Map<String, String> labels() throws IOException {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Path file : bundles()) {
            Properties bundle = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                bundle.load(reader);
            }
            bundle.stringPropertyNames().stream()
                    .filter(key -> !NO_LABEL.matcher(key).matches())
                    .forEach(key -> {
                        String words = MNEMONIC.matcher(bundle.getProperty(key))
                                .replaceAll("")
                                .replaceAll("（[^）]*[A-Za-z.][^）]*）", "");
                        if (LABEL.matcher(words).matches()) labels.put(words, file + " " + key);
                    });
        }
        return labels;
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> all = Stream.concat(
                Files.walk(MESSAGES.resolve("desktop")), Stream.of(MESSAGES.resolve("edit/messages.properties")))) {
            return all.filter(file -> file.endsWith("messages.properties")).toList();
        }
    }
}
