package org.fazhi.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A disk to which recorded events are done one after another, and what is on it when all stops (磁盘状态). */
final class DiskState {
    private static final int SECTOR = 512;

    private final Map<Integer, Content> files = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> durableNames = new HashMap<>();
    private final List<DiskEvent> pendingNames = new ArrayList<>();

    /** What is in a file, and what of it would outlive a power cut. */
    private static final class Content {
        private Bytes current = new Bytes();
        private Bytes durable = new Bytes();
        private final List<DiskEvent> pending = new ArrayList<>();

        void forced() {
            pending.forEach(durable::change);
            pending.clear();
        }
    }

    /** A file's bytes. */
    private static final class Bytes {
        private byte[] bytes = new byte[0];
        private int size;

        void change(DiskEvent event) {
            switch (event) {
                case DiskEvent.Written(int _, long position, byte[] written) ->
                    write((int) position, written, 0, written.length);
                case DiskEvent.Truncated(int _, long to) -> {
                    Arrays.fill(bytes, Math.min(size, (int) to), size, (byte) 0);
                    size = Math.min(size, (int) to);
                }
                default -> throw new IllegalArgumentException(event.toString());
            }
        }

        void write(int position, byte[] written, int from, int length) {
            int end = position + from + length;
            if (end > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length * 2));
            System.arraycopy(written, from, bytes, position + from, length);
            size = Math.max(size, end);
        }

        Bytes copy() {
            Bytes copy = new Bytes();
            copy.bytes = Arrays.copyOf(bytes, size);
            copy.size = size;
            return copy;
        }
    }

    void happen(DiskEvent event) {
        switch (event) {
            case DiskEvent.Written written -> change(written.file(), event);
            case DiskEvent.Truncated truncated -> change(truncated.file(), event);
            case DiskEvent.Created created -> {
                files.put(created.file(), new Content());
                name(event);
            }
            case DiskEvent.Moved _, DiskEvent.Deleted _ -> name(event);
            // A journalling file system brings names to the disk in order, and with them whatever is forced.
            case DiskEvent.Forced(int file) -> {
                files.get(file).forced();
                forceNames();
            }
            case DiskEvent.FolderForced _ -> forceNames();
            case DiskEvent.Said _ -> {}
        }
    }

    private void change(int file, DiskEvent event) {
        files.get(file).current.change(event);
        files.get(file).pending.add(event);
    }

    private void name(DiskEvent event) {
        name(names, event);
        pendingNames.add(event);
    }

    private void forceNames() {
        pendingNames.forEach(event -> name(durableNames, event));
        pendingNames.clear();
    }

    private static void name(Map<String, Integer> names, DiskEvent event) {
        switch (event) {
            case DiskEvent.Created(String path, int file) -> names.put(path, file);
            case DiskEvent.Deleted(String path) -> names.remove(path);
            case DiskEvent.Moved moved -> moved.rename(names);
            default -> throw new IllegalArgumentException(event.toString());
        }
    }

    /** What the program alone being killed leaves: everything. */
    void leaveKilled(Path from, Path to) throws IOException {
        for (Map.Entry<String, Integer> name : names.entrySet())
            leave(name.getKey(), files.get(name.getValue()).current, from, to);
    }

    /** What a power cut leaves: what was forced, and of the rest whatever chance would have it. */
    void leaveCut(Random random, Path from, Path to) throws IOException {
        Map<String, Integer> left = new HashMap<>(durableNames);
        int happened = random.nextInt(pendingNames.size() + 1);
        pendingNames.subList(0, happened).forEach(event -> name(left, event));
        for (Map.Entry<String, Integer> name : left.entrySet())
            leave(name.getKey(), cut(files.get(name.getValue()), random), from, to);
    }

    private static Bytes cut(Content content, Random random) {
        Bytes left = content.durable.copy();
        int kind = random.nextInt(3);
        int whole = random.nextInt(content.pending.size() + 1);
        for (int at = 0; at < content.pending.size(); at++) {
            DiskEvent event = content.pending.get(at);
            switch (kind) {
                case 0 -> {} // none of it
                case 1 -> {
                    if (at < whole) left.change(event);
                    else if (at == whole) tear(left, event, random);
                }
                default -> {
                    int chance = random.nextInt(5);
                    if (chance < 2) left.change(event);
                    else if (chance == 2) tear(left, event, random);
                }
            }
        }
        return left;
    }

    /** Some sectors of a write, not the others. */
    private static void tear(Bytes left, DiskEvent event, Random random) {
        if (!(event instanceof DiskEvent.Written(int _, long position, byte[] bytes))) return;
        int from = 0;
        while (from < bytes.length) {
            int length = Math.min(bytes.length - from, SECTOR - (int) ((position + from) % SECTOR));
            if (random.nextBoolean()) left.write((int) position, bytes, from, length);
            from += length;
        }
    }

    private static void leave(String name, Bytes bytes, Path from, Path to) throws IOException {
        Path place = to.resolve(from.relativize(Path.of(name)).toString());
        Files.createDirectories(place.getParent());
        Files.write(place, Arrays.copyOf(bytes.bytes, bytes.size));
    }
}
