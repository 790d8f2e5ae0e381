package org.fazhi.desktop.control;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;

/** What a node stands in, from itself to the root of its window (上级节点). */
public final class Ancestors {
    private Ancestors() {}

    /** @param target of an event, or what has the focus; anything but a node stands in nothing */
    public static Stream<Node> of(Object target) {
        return target instanceof Node node ? Stream.iterate(node, Objects::nonNull, Node::getParent) : Stream.of();
    }
}
