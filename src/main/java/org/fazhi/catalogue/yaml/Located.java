package org.fazhi.catalogue.yaml;

/** A definition together with the place it was read from, for faults that only show when all files are read. */
record Located<T>(T value, YamlMap source) {

    void fault(String key, String message, Object... words) {
        source.fault(key, message, words);
    }
}
