package org.fazhi.desktop;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;

/** Files dragged from the system onto a node, by the events the toolkit would make of it. On the interface thread. */
public final class Dragging {
    private Dragging() {}

    /** Whether the node took the files. */
    public static boolean drop(Node node, Path... files) {
        Dragboard dragboard = dragboard(Stream.of(files).map(Path::toFile).toList());
        boolean accepted = fire(node, DragEvent.DRAG_OVER, dragboard).isAccepted();
        if (accepted) fire(node, DragEvent.DRAG_DROPPED, dragboard);
        fire(node, DragEvent.DRAG_EXITED, dragboard);
        return accepted;
    }

    /** What the system drags: nothing but files. The toolkit has no clipboard that could be given them. */
    private static Dragboard dragboard(List<File> files) {
        return DragboardHelper.createDragboard((TKClipboard) Proxy.newProxyInstance(
                Dragging.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (_, method, asked) -> switch (method.getName()) {
                    case "getTransferModes" -> Set.of(TransferMode.COPY);
                    case "getContentTypes" -> Set.of(DataFormat.FILES);
                    case "hasContent" -> asked[0] == DataFormat.FILES;
                    case "getContent" -> asked[0] == DataFormat.FILES ? files : null;
                    default -> throw new UnsupportedOperationException(method.getName());
                }));
    }

    private static DragEvent fire(Node node, EventType<DragEvent> type, Dragboard dragboard) {
        PickResult picked = new PickResult(node, 1, 1);
        DragEvent event = new DragEvent(null, node, type, dragboard, 1, 1, 1, 1, TransferMode.COPY, null, null, picked);
        Event.fireEvent(node, event);
        return event;
    }
}
