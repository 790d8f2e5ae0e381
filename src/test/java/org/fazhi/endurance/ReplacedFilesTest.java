package org.fazhi.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.desktop.WindowMemory;
import org.fazhi.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that takes the place of another is on the disk before it does: a power cut leaves the one or the other. */
class ReplacedFilesTest {
    private static final String MEMORY = "window.properties";
    private static final String FOR_THE_OFFICE = "备份 文件.zip";

    @TempDir
    Path temporary;

    /** Writes a file of each kind into the watched folder. */
    static final class Writing {
        public static void main(String[] arguments) {
            Path watched = Path.of(arguments[0]);
            WindowMemory memory = WindowMemory.open(watched.resolve(MEMORY));
            memory.remember("draft", "没有保存的话");
            memory.close();
            try (Workspace workspace = Workspace.open(Path.of(arguments[1]))) {
                workspace
                        .backups()
                        .writeTo(watched.resolve(FOR_THE_OFFICE))
                        .result()
                        .join();
            }
            ((RecordingFiles) FileSystems.getDefault().provider()).disk().said("ended");
            System.exit(0);
        }
    }

    @Test
    void what_is_moved_into_its_place_was_forced_before_and_its_name_is_forced_after() throws Exception {
        Path watched = Files.createDirectories(temporary.resolve("桌面"));
        List<DiskEvent> events = recorded(watched);

        for (String name : List.of(MEMORY, FOR_THE_OFFICE)) {
            int moved = moveTo(events, watched.resolve(name));
            assertThat(moved).as("%s was moved into its place", name).isNotNegative();
            assertThat(unforced(events.subList(0, moved)))
                    .as(name)
                    .doesNotContain(((DiskEvent.Moved) events.get(moved)).from());
            assertThat(events.subList(moved, events.size()))
                    .as(name)
                    .contains(new DiskEvent.FolderForced(watched.toString()));
        }
    }

    private List<DiskEvent> recorded(Path watched) throws IOException, InterruptedException {
        Path trace = temporary.resolve("trace");
        File errors = temporary.resolve("errors").toFile();
        List<String> options = List.of(
                "-Djava.nio.file.spi.DefaultFileSystemProvider=" + RecordingFiles.class.getName(),
                "-Dfazhi.recorded=" + watched,
                "-Dfazhi.trace=" + trace);
        List<String> arguments =
                List.of(watched.toString(), temporary.resolve("工作区").toString());
        try (ChildSession child = ChildSession.start(Writing.class, options, arguments, errors)) {
            for (Optional<String> line = child.line(); line.isPresent(); line = child.line()) {}
        }
        assertThat(Files.exists(trace)).as(Files.readString(errors.toPath())).isTrue();
        return Recording.read(watched, trace).events();
    }

    private static int moveTo(List<DiskEvent> events, Path target) {
        for (int at = events.size() - 1; at >= 0; at--)
            if (events.get(at) instanceof DiskEvent.Moved(String _, String to) && to.equals(target.toString()))
                return at;
        return -1;
    }

    /** The names of files of which something may be in the system's memory only. */
    private static Set<String> unforced(List<DiskEvent> events) {
        Map<String, Integer> names = new HashMap<>();
        Set<Integer> unforced = new HashSet<>();
        for (DiskEvent event : events) {
            switch (event) {
                case DiskEvent.Created(String path, int file) -> names.put(path, file);
                case DiskEvent.Written(int file, long _, byte[] _) -> unforced.add(file);
                case DiskEvent.Truncated(int file, long _) -> unforced.add(file);
                case DiskEvent.Forced(int file) -> unforced.remove(file);
                case DiskEvent.Moved moved -> moved.rename(names);
                case DiskEvent.Deleted(String path) -> names.remove(path);
                case DiskEvent.FolderForced _, DiskEvent.Said _ -> {}
            }
        }
        names.values().retainAll(unforced);
        return names.keySet();
    }
}
