package org.fazhi.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.fazhi.disk.Disk;
import org.fazhi.disk.OwnerOnly;

/** One file of the journal, open for appending (日志文件). */
final class JournalFile implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;
    private long end;

    private JournalFile(Path path, FileChannel channel, long end) {
        this.path = path;
        this.channel = channel;
        this.end = end;
    }

    /** Makes a file that begins after a step. */
    static JournalFile begin(Path path, long base) throws IOException {
        FileChannel channel = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        OwnerOnly.narrow(path);
        JournalFile file = new JournalFile(path, channel, 0);
        try {
            file.append(new Frame(Frame.Kind.BASE, base, base, 0, new byte[0]));
            file.force();
            Disk.forceFolder(path.getParent());
            return file;
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
    }

    /** Goes on with a file; what is behind its last whole frame never happened. */
    static JournalFile goOn(Path path, long end) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
        if (channel.size() > end) channel.truncate(end);
        return new JournalFile(path, channel, end);
    }

    Path path() {
        return path;
    }

    long end() {
        return end;
    }

    void append(Frame frame) throws IOException {
        ByteBuffer bytes = frame.bytes();
        // Counted also where it is broken off, to be taken out again.
        while (bytes.hasRemaining()) end += channel.write(bytes, end);
    }

    void force() throws IOException {
        channel.force(false);
    }

    /** Takes back what was appended since. */
    void cutBack(long to) throws IOException {
        if (channel.size() > to) channel.truncate(to);
        end = to;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
