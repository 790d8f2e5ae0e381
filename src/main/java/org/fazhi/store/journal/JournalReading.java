package org.fazhi.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Goes through one file of the journal from frame to frame (日志读取), also past frames that are damaged. */
final class JournalReading {
    private static final int AT_A_TIME = 1 << 20;

    private final List<JournaledStep> steps = new ArrayList<>();
    private final List<Checkpoint> checkpoints = new ArrayList<>();
    private final List<Long> parts = new ArrayList<>();
    private final Path path;
    private long partsOf;
    private OptionalLong base = OptionalLong.empty();
    private boolean gap;
    private boolean sound = true;
    private long end;

    private JournalReading(Path path) {
        this.path = path;
    }

    static JournalReading of(Path path) throws IOException {
        JournalReading reading = new JournalReading(path);
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            reading.read(file);
        }
        return reading;
    }

    Path path() {
        return path;
    }

    List<JournaledStep> steps() {
        return steps;
    }

    List<Checkpoint> checkpoints() {
        return checkpoints;
    }

    /** The last step before the file; empty where its beginning is damaged. */
    OptionalLong base() {
        return base;
    }

    /** Whether every frame up to its end is whole. */
    boolean isSound() {
        return sound && base.isPresent();
    }

    /** Where the last step or checkpoint ends; what is behind it was never acknowledged. */
    long end() {
        return end;
    }

    private void read(FileChannel file) throws IOException {
        long place = 0;
        while (place < file.size()) {
            Optional<Frame> frame = Frame.at(file, place);
            if (frame.isPresent()) {
                take(frame.get(), place);
                place += frame.get().size();
            } else {
                OptionalLong next = nextFrame(file, place + 1);
                if (next.isEmpty()) return;
                gap = true;
                place = next.getAsLong();
            }
        }
    }

    private void take(Frame frame, long place) {
        switch (frame.kind()) {
            case BASE -> base = OptionalLong.of(frame.step());
            case PART -> {
                if (frame.part() == 0) parts.clear();
                if (frame.part() != parts.size() || partsOf != frame.step() && !parts.isEmpty()) parts.clear();
                else parts.add(place);
                partsOf = frame.step();
                return;
            }
            case STEP -> {
                List<Long> places = new ArrayList<>(frame.part() == 0 ? List.of() : parts);
                parts.clear();
                // A power cut may have kept the end of a step and not its beginning: it was not acknowledged.
                if (places.size() != frame.part() || frame.part() > 0 && partsOf != frame.step()) return;
                places.add(place);
                steps.add(new JournaledStep(frame.step(), frame.previous(), path, places));
            }
            case CHECKPOINT -> checkpoints.add(Checkpoint.read(frame.content()));
        }
        // What was damaged stands before something that was acknowledged, so it was, too.
        sound &= !gap;
        end = place + frame.size();
    }

    /** Looks for the mark of a frame that is whole. */
    private static OptionalLong nextFrame(FileChannel file, long from) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(AT_A_TIME);
        for (long start = from; start < file.size(); start += AT_A_TIME - Integer.BYTES + 1) {
            bytes.clear();
            while (bytes.hasRemaining() && file.read(bytes, start + bytes.position()) > 0) {
                // Until there is no more, or enough.
            }
            for (int index = 0; index + Integer.BYTES <= bytes.position(); index++) {
                boolean begins = bytes.getInt(index) == Frame.MARK
                        && Frame.at(file, start + index).isPresent();
                if (begins) return OptionalLong.of(start + index);
            }
        }
        return OptionalLong.empty();
    }
}
