package org.fazhi.workspace.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fazhi.disk.FileNames;
import org.fazhi.ledger.EvidenceFile;

/**
 * Where a folder of the pack lies (材料夹路径). Names are numbered, so that no two are the same on a system that takes
 * large and small letters for one; and so short that the whole path fits into what Windows allows, unpacked on a desktop.
 */
record FolderPath(String path) {
    static final FolderPath TOP = new FolderPath("");

    private static final int LONGEST_FOLDER = 20;
    private static final int LONGEST_FILE = 50;
    private static final int LEAST_DIGITS = 2;

    FolderPath folder(long number, String words) {
        return new FolderPath(path + name(number, LEAST_DIGITS, FileNames.linkable(words, LONGEST_FOLDER)) + "/");
    }

    List<Shelf.Placed> place(List<EvidenceFile> files) {
        int digits = Math.max(LEAST_DIGITS, String.valueOf(files.size()).length());
        List<Shelf.Placed> placed = new ArrayList<>();
        for (EvidenceFile file : files) {
            String name = FileNames.linkableFile(file.name(), LONGEST_FILE);
            placed.add(new Shelf.Placed(file, path + name(placed.size() + 1L, digits, name)));
        }
        return List.copyOf(placed);
    }

    private static String name(long number, int digits, String words) {
        return String.format(Locale.ROOT, "%0" + digits + "d_%s", number, words);
    }
}
