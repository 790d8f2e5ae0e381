package org.fazhi.endurance;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Stands in the place of the file system of a Java program (文件系统记录), engine included, and notes what is done to the
 * files of one folder. The program is started with {@code -Djava.nio.file.spi.DefaultFileSystemProvider} naming this
 * class, {@code -Dfazhi.recorded} the folder and {@code -Dfazhi.trace} the file to note it in.
 */
public final class RecordingFiles extends FileSystemProvider {
    private final FileSystemProvider real;
    private final RecordingFileSystem files;
    private final FaultyDisk disk;

    /** Called by the virtual machine. */
    public RecordingFiles(FileSystemProvider real) {
        this.real = real;
        this.files = new RecordingFileSystem(this, real.getFileSystem(URI.create("file:///")));
        this.disk = new FaultyDisk(
                System.getProperty("fazhi.recorded", ""), Optional.ofNullable(System.getProperty("fazhi.trace")));
    }

    FaultyDisk disk() {
        return disk;
    }

    @Override
    public String getScheme() {
        return real.getScheme();
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) throws IOException {
        return real.newFileSystem(uri, environment);
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return files;
    }

    @Override
    public Path getPath(URI uri) {
        return files.wrap(real.getPath(uri));
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        Path place = RecordingPath.real(path);
        String name = name(place);
        if (!disk.watches(name)) return real.newFileChannel(place, options, attributes);
        boolean writes = options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
        boolean isThere = Files.exists(place);
        FileChannel channel = writes
                ? disk.create(
                        name,
                        isThere,
                        options.contains(StandardOpenOption.TRUNCATE_EXISTING),
                        () -> real.newFileChannel(place, options, attributes))
                : real.newFileChannel(place, options, attributes);
        OptionalInt number = Files.isDirectory(place) ? OptionalInt.empty() : OptionalInt.of(disk.number(name));
        return new RecordingChannel(channel, disk, name, number, options.contains(StandardOpenOption.APPEND));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        DirectoryStream<Path> stream =
                real.newDirectoryStream(RecordingPath.real(folder), path -> filter.accept(files.wrap(path)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> paths = stream.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return paths.hasNext();
                    }

                    @Override
                    public Path next() {
                        return files.wrap(paths.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                stream.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        Path place = RecordingPath.real(folder);
        disk.requireOpen(name(place));
        real.createDirectory(place, attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        Path place = RecordingPath.real(path);
        if (!disk.watches(name(place)) || Files.isDirectory(place)) real.delete(place);
        else
            disk.delete(name(place), () -> {
                real.delete(place);
                return null;
            });
    }

    /** By reading and writing, so that it is noted. */
    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
        Path place = RecordingPath.real(to);
        if (!disk.watches(name(place))) {
            real.copy(RecordingPath.real(from), place, options);
            return;
        }
        if (Set.of(options).contains(StandardCopyOption.REPLACE_EXISTING)) Files.deleteIfExists(to);
        try (var in = Files.newInputStream(from);
                var out = Files.newOutputStream(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            in.transferTo(out);
        }
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        Path source = RecordingPath.real(from);
        Path target = RecordingPath.real(to);
        if (disk.watches(name(source)) || disk.watches(name(target)))
            disk.move(name(source), name(target), () -> {
                real.move(source, target, options);
                return null;
            });
        else real.move(source, target, options);
    }

    private static String name(Path place) {
        return place.toAbsolutePath().normalize().toString();
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return real.isSameFile(RecordingPath.real(path), RecordingPath.real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(RecordingPath.real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(RecordingPath.real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        Path place = RecordingPath.real(path);
        if (Set.of(modes).contains(AccessMode.WRITE)) disk.requireOpen(name(place));
        real.checkAccess(place, modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(RecordingPath.real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return real.readAttributes(RecordingPath.real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return real.readAttributes(RecordingPath.real(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        real.setAttribute(RecordingPath.real(path), attribute, value, options);
    }
}
