package org.fazhi.catalogue.yaml;

/**
 * What is wrong in a catalogue file (目录文件的错误).
 *
 * @param file as named by whoever wrote the catalogue
 * @param line counted from 1
 * @param reason one Chinese sentence
 */
public record CatalogueFault(String file, int line, String reason) {

    @Override
    public String toString() {
        return file + ":" + line + " " + reason;
    }
}
