package org.fazhi.store.journal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;

/**
 * A step that stands in the journal (日志中的步骤).
 *
 * @param previous the step before it
 * @param places of its parts in the file, the last of them the step's own frame
 */
public record JournaledStep(long step, long previous, Path file, List<Long> places) {
    public JournaledStep {
        places = List.copyOf(places);
    }

    /** Its parts in order, one at a time: an import is many of them. */
    public void parts(Consumer<InputStream> consumer) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            for (long place : places) consumer.accept(new ByteArrayInputStream(content(channel, place)));
        }
    }

    private static byte[] content(FileChannel channel, long place) throws IOException {
        return Frame.at(channel, place)
                .orElseThrow(() -> new IOException("no frame at " + place))
                .content();
    }
}
