package org.fazhi.desktop.settings;

/**
 * One line of a catalogue list (目录条目).
 *
 * @param group what it stands under, empty for none
 */
record CatalogueEntry(String code, String name, String group, boolean retired) {}
