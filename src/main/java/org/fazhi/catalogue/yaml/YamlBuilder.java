package org.fazhi.catalogue.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A mapping of a YAML file being written, key after key; keys without a value are left out. */
final class YamlBuilder {
    private final List<NodeTuple> pairs = new ArrayList<>();

    YamlBuilder text(String key, String value) {
        return value.isEmpty() ? this : node(key, word(value));
    }

    YamlBuilder number(String key, Number value) {
        String plain = value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
        return node(key, new ScalarNode(plain.contains(".") ? Tag.FLOAT : Tag.INT, plain, ScalarStyle.PLAIN));
    }

    YamlBuilder flag(String key, boolean value) {
        return node(key, new ScalarNode(Tag.BOOL, String.valueOf(value), ScalarStyle.PLAIN));
    }

    YamlBuilder words(String key, List<String> values) {
        return values.isEmpty()
                ? this
                : node(key, row(values.stream().map(YamlBuilder::word).toList()));
    }

    /** A list on one line. */
    YamlBuilder row(String key, List<Node> nodes) {
        return nodes.isEmpty() ? this : node(key, row(nodes));
    }

    /** A list with a line for each. */
    YamlBuilder lines(String key, List<Node> nodes) {
        return nodes.isEmpty() ? this : node(key, new SequenceNode(Tag.SEQ, nodes, FlowStyle.BLOCK));
    }

    YamlBuilder node(String key, Node value) {
        pairs.add(new NodeTuple(word(key), value));
        return this;
    }

    /** As a mapping on one line. */
    Node line() {
        return new MappingNode(Tag.MAP, pairs, FlowStyle.FLOW);
    }

    /** As the text of a file. */
    String file() {
        StringBuilder text = new StringBuilder();
        DumpSettings settings = DumpSettings.builder()
                .setWidth(Integer.MAX_VALUE)
                .setSplitLines(false)
                .setIndicatorIndent(2)
                .setIndent(4)
                .build();
        new Dump(settings).dumpNode(new MappingNode(Tag.MAP, pairs, FlowStyle.BLOCK), new StreamDataWriter() {
            @Override
            public void write(String part) {
                text.append(part);
            }

            @Override
            public void write(String part, int offset, int length) {
                text.append(part, offset, offset + length);
            }
        });
        return text.toString();
    }

    static Node word(String value) {
        return new ScalarNode(Tag.STR, value, ScalarStyle.PLAIN);
    }

    private static Node row(List<Node> nodes) {
        return new SequenceNode(Tag.SEQ, nodes, FlowStyle.FLOW);
    }
}
