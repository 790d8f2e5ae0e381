package org.fazhi.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;

/** What befalls a file while nobody uses it (文件损坏). */
enum Damage {
    FLIPPED {
        @Override
        byte[] of(byte[] bytes, Random random) {
            for (int flips = 1 + random.nextInt(16); flips > 0; flips--)
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            return bytes;
        }
    },
    CUT {
        @Override
        byte[] of(byte[] bytes, Random random) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
    },
    ZEROED {
        @Override
        byte[] of(byte[] bytes, Random random) {
            int page = random.nextInt((bytes.length + PAGE - 1) / PAGE) * PAGE;
            Arrays.fill(bytes, page, Math.min(page + PAGE, bytes.length), (byte) 0);
            return bytes;
        }
    };

    private static final int PAGE = 4096;

    abstract byte[] of(byte[] bytes, Random random);

    /** Damages a file that is not empty, and says what is in it then. */
    byte[] befall(Path file, Random random) throws IOException {
        byte[] bytes = of(Files.readAllBytes(file), random);
        Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
        return bytes;
    }
}
