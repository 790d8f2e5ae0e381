package org.fazhi.desktop;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.fazhi.workspace.Operators;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;

/** Who works in this window (当前操作人): the one who did the last time, until another is chosen. */
public final class OperatorAtDesk {
    private static final String KEY = "operator:";

    private final Operators operators;
    private final WindowMemory memory;
    private final String key;
    private final Runnable keeping;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper();

    /** @param keeping keeps what is being typed: who was here before typed it */
    OperatorAtDesk(Workspace workspace, WindowMemory memory, Runnable keeping) {
        this.operators = workspace.operators();
        this.memory = memory;
        this.key = KEY + workspace.folder();
        this.keeping = keeping;
        memory.recall(key).filter(names()::contains).ifPresent(operators::choose);
        name.set(operators.now());
    }

    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    public List<String> names() {
        return operators.names();
    }

    /** Throws {@link Refused} for what cannot be a name. */
    public void choose(String chosen) {
        keeping.run();
        operators.choose(chosen);
        name.set(operators.now());
        memory.remember(key, name.get());
    }

    /** The name may come from the settings, which were changed. */
    void refresh() {
        name.set(operators.now());
    }
}
