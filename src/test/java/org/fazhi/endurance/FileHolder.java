package org.fazhi.endurance;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A program that holds a file, as a virus scanner or a second start does, until it is killed (占用文件). */
final class FileHolder {
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (FileChannel channel = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.WRITE)) {
            channel.lock();
            System.out.println("held" + RecordedSession.END);
            System.out.flush();
            Thread.currentThread().join();
        }
    }
}
