package org.fazhi.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Files and folders that nobody but their owner reads (仅本人可读): by permissions where the system has them, by a list of
 * access on Windows. Some drives know neither, such as a stick from another system: there everything stays as it is.
 */
public final class OwnerOnly {
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private OwnerOnly() {}

    /** Narrows one file or folder, not what a link leads to. */
    public static void narrow(Path path) {
        try {
            if (Files.isSymbolicLink(path)) return;
            boolean isFolder = Files.isDirectory(path);
            PosixFileAttributeView posix =
                    Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
            if (posix == null) narrowList(path, isFolder);
            else narrow(posix, isFolder ? FOLDER : FILE);
        } catch (IOException | RuntimeException notHere) {
            // The drive does not know it, or another owns the file: what was asked for is done all the same.
        }
    }

    /** Narrows a folder and all that lies in it. */
    public static void narrowAll(Path folder) {
        narrow(folder);
        if (!Files.isDirectory(folder) || Files.isSymbolicLink(folder)) return;
        try (Stream<Path> within = Files.walk(folder)) {
            within.forEach(OwnerOnly::narrow);
        } catch (IOException | RuntimeException goneMeanwhile) {
            // What is written at this moment is narrowed when it is whole.
        }
    }

    private static void narrow(PosixFileAttributeView file, Set<PosixFilePermission> wanted) throws IOException {
        if (!file.readAttributes().permissions().equals(wanted)) file.setPermissions(wanted);
    }

    private static void narrowList(Path path, boolean isFolder) throws IOException {
        AclFileAttributeView list = Files.getFileAttributeView(path, AclFileAttributeView.class);
        if (list == null) return;
        AclEntry.Builder owner = AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(list.getOwner())
                .setPermissions(EnumSet.allOf(AclEntryPermission.class));
        if (isFolder) owner.setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT);
        List<AclEntry> wanted = List.of(owner.build());
        if (!list.getAcl().equals(wanted)) list.setAcl(wanted);
    }
}
