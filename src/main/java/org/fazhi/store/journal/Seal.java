package org.fazhi.store.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.fazhi.disk.Disk;

/**
 * The checkpoint a workspace was closed with (封存记录), in a small file of its own: also where the journal is damaged it
 * tells a database that is whole from one that is not.
 */
public final class Seal {
    private final Path file;

    public Seal(Path file) {
        this.file = file;
    }

    /** Empty where there is none, or it is damaged. */
    public Optional<Checkpoint> read() throws IOException {
        if (!Files.isRegularFile(file)) return Optional.empty();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return Frame.at(channel, 0)
                    .filter(frame -> frame.kind() == Frame.Kind.CHECKPOINT)
                    .map(frame -> Checkpoint.read(frame.content()));
        }
    }

    public void write(Checkpoint checkpoint) throws IOException {
        Frame frame = new Frame(Frame.Kind.CHECKPOINT, checkpoint.step(), 0, 0, checkpoint.write());
        Disk.write(file, frame.bytes().array());
    }
}
