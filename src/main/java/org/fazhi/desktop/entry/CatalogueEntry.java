package org.fazhi.desktop.entry;

/**
 * One line of a catalogue list (目录条目).
 *
 * @param group what it stands under, empty for none
 */
public record CatalogueEntry(String code, String name, String group, boolean retired) {}
