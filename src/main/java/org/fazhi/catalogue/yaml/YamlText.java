package org.fazhi.catalogue.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Turns the text of a YAML file into its outermost mapping, remembering where everything stands. */
final class YamlText {
    private static final int LONGEST = 3_000_000;
    private static final int MOST_ALIASES = 50;
    private static final int DEEPEST = 50;
    private static final char UNDECODABLE = '\uFFFD';

    private final Faults faults;

    YamlText(Faults faults) {
        this.faults = faults;
    }

    /** The file's mapping; empty, with a fault added, when it has none that can be read. */
    Optional<YamlMap> map(String file, String text) {
        int undecodable = text.indexOf(UNDECODABLE);
        if (undecodable >= 0) {
            faults.add(file, (int) text.substring(0, undecodable).lines().count(), "not_utf8");
            return Optional.empty();
        }
        try {
            Optional<Node> root = compose(file, text);
            if (root.isPresent() && root.get() instanceof MappingNode mapping)
                return Optional.of(new YamlMap(file, mapping, faults));
            faults.add(file, 1, "not_a_mapping");
        } catch (MarkedYamlEngineException failure) {
            int line = failure.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            faults.add(file, line, "unreadable");
        } catch (YamlEngineException failure) {
            faults.add(file, 1, "unreadable");
        }
        return Optional.empty();
    }

    /** Before a tree is made of it, which takes as many calls within calls as it is deep. */
    private static void requireShallow(Iterable<Event> events) {
        int depth = 0;
        for (Event event : events) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                default -> {}
            }
            if (depth > DEEPEST) throw new YamlEngineException("deeper than " + DEEPEST);
        }
    }

    private static Optional<Node> compose(String file, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(LONGEST)
                .setMaxAliasesForCollections(MOST_ALIASES)
                .build();
        requireShallow(new Parse(settings).parseString(text));
        return new Compose(settings).composeString(text);
    }
}
