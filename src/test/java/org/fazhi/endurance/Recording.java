package org.fazhi.endurance;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a session did to the disk from the making of its workspace to its end (会话录制). */
record Recording(Path folder, List<DiskEvent> events) {

    /** Lets a session work and notes everything. */
    static Recording of(Orders orders, Path trace) throws IOException, InterruptedException {
        Files.createDirectories(orders.folder().getParent());
        File errors = trace.resolveSibling("errors").toFile();
        List<String> options = List.of(
                "-Djava.nio.file.spi.DefaultFileSystemProvider=" + RecordingFiles.class.getName(),
                "-Dfazhi.recorded=" + orders.folder(),
                "-Dfazhi.trace=" + trace);
        String last = "";
        try (ChildSession child = ChildSession.start(RecordedSession.class, options, orders.arguments(), errors)) {
            for (Optional<String> line = child.line(); line.isPresent(); line = child.line()) last = line.get();
        }
        if (!last.equals("ended"))
            throw new IllegalStateException("the session did not end: " + last + ", see " + errors);
        return read(orders.folder(), trace);
    }

    static Recording read(Path folder, Path trace) throws IOException {
        List<DiskEvent> events = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(trace)))) {
            while (true) events.add(DiskEvent.read(in));
        } catch (EOFException end) {
            return new Recording(folder, List.copyOf(events));
        }
    }

    /** What must stand after so many events. */
    Expectation expectedAfter(int count) {
        Expectation expected = Expectation.NOTHING;
        for (DiskEvent event : events.subList(0, count)) {
            if (event instanceof DiskEvent.Said(String line)) expected = expected.after(line);
        }
        return expected;
    }

    /** After each event that changed something on the disk, from the first state that was said on. */
    List<Integer> cuts() {
        List<Integer> cuts = new ArrayList<>();
        boolean said = false;
        for (int at = 0; at < events.size(); at++) {
            said |= events.get(at) instanceof DiskEvent.Said(String line) && line.startsWith("stands");
            if (said && events.get(at).isChange()) cuts.add(at + 1);
        }
        return cuts;
    }

    /** The cuts within changes of some kind. */
    List<Integer> cutsDuring(Announced.Kind kind) {
        return cuts().stream()
                .filter(cut -> expectedAfter(cut)
                        .begun()
                        .filter(begun -> begun.kind() == kind)
                        .isPresent())
                .toList();
    }
}
