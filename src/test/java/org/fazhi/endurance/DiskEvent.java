package org.fazhi.endurance;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Something done to files of a workspace, or said meanwhile, in the order it was done (磁盘事件). */
sealed interface DiskEvent {

    /** A file came to be, empty; it keeps its number whatever it is called later. */
    record Created(String path, int file) implements DiskEvent {}

    record Written(int file, long position, byte[] bytes) implements DiskEvent {}

    record Truncated(int file, long size) implements DiskEvent {}

    /** All that was done to the file before is on the disk for good. */
    record Forced(int file) implements DiskEvent {}

    /** The names in a folder are. */
    record FolderForced(String path) implements DiskEvent {}

    /** A file, or a folder with all in it. */
    record Moved(String from, String to) implements DiskEvent {

        /** Calls files, by their number, as they are called now. */
        void rename(Map<String, Integer> files) {
            for (String path : List.copyOf(files.keySet())) {
                if (path.equals(from) || path.startsWith(from + "/"))
                    files.put(to + path.substring(from.length()), files.remove(path));
            }
        }
    }

    record Deleted(String path) implements DiskEvent {}

    /** A line the session said. */
    record Said(String line) implements DiskEvent {}

    /** Whether it changes what is on the disk. */
    default boolean isChange() {
        return switch (this) {
            case Created _, Written _, Truncated _, Moved _, Deleted _ -> true;
            case Forced _, FolderForced _, Said _ -> false;
        };
    }

    default void write(DataOutputStream out) throws IOException {
        switch (this) {
            case Created(String path, int file) -> {
                out.writeByte('c');
                out.writeUTF(path);
                out.writeInt(file);
            }
            case Written(int file, long position, byte[] bytes) -> {
                out.writeByte('w');
                out.writeInt(file);
                out.writeLong(position);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            case Truncated(int file, long size) -> {
                out.writeByte('t');
                out.writeInt(file);
                out.writeLong(size);
            }
            case Forced(int file) -> {
                out.writeByte('f');
                out.writeInt(file);
            }
            case FolderForced(String path) -> {
                out.writeByte('F');
                out.writeUTF(path);
            }
            case Moved(String from, String to) -> {
                out.writeByte('m');
                out.writeUTF(from);
                out.writeUTF(to);
            }
            case Deleted(String path) -> {
                out.writeByte('d');
                out.writeUTF(path);
            }
            case Said(String line) -> {
                out.writeByte('s');
                out.writeUTF(line);
            }
        }
    }

    static DiskEvent read(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case 'c' -> new Created(in.readUTF(), in.readInt());
            case 'w' -> new Written(in.readInt(), in.readLong(), in.readNBytes(in.readInt()));
            case 't' -> new Truncated(in.readInt(), in.readLong());
            case 'f' -> new Forced(in.readInt());
            case 'F' -> new FolderForced(in.readUTF());
            case 'm' -> new Moved(in.readUTF(), in.readUTF());
            case 'd' -> new Deleted(in.readUTF());
            case 's' -> new Said(in.readUTF());
            default -> throw new IOException("no event");
        };
    }
}
