package org.fazhi.catalogue.yaml;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads files of the program's own that are no definitions (内置数据文件): as maps and lists, without the places of faults. */
public final class PlainYaml {
    private PlainYaml() {}

    /** Throws where it is no YAML: such a file was shipped broken. */
    public static Object read(String text) {
        return new Load(LoadSettings.builder().build()).loadFromString(text);
    }
}
