package org.fazhi.workspace.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** How the second folder for backups is (第二备份文件夹的状态), mostly a USB disk. */
public sealed interface SecondFolderState {
    /** None was named. */
    record NotNamed() implements SecondFolderState {}

    /** @param last when the newest backup in it was made; empty where none was copied yet */
    record Ready(Path folder, Optional<Instant> last) implements SecondFolderState {}

    /** It is not there: the disk is not plugged in. */
    record Absent(Path folder, Optional<Instant> last) implements SecondFolderState {}

    /** There is no room left on it. */
    record Full(Path folder, Optional<Instant> last) implements SecondFolderState {}

    /** It is there, but cannot be written to. */
    record Unwritable(Path folder, Optional<Instant> last) implements SecondFolderState {}
}
