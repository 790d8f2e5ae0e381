package org.fazhi.desktop;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import org.fazhi.desktop.control.dialog.StartFolder;
import org.fazhi.disk.Disk;

/**
 * How the window was left (窗口记忆): size, splitters, column widths, chosen tab and item, theme. The only file outside the
 * workspace. It is replaced whole: what could not be written leaves what was remembered before.
 */
public final class WindowMemory {
    private static final Logger LOG = Logger.getLogger(WindowMemory.class.getName());

    private final Path file;
    private final Map<String, String> values = new ConcurrentHashMap<>();
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("window-memory").factory());
    /** Held while the file is written. Not the memory itself, or typing would wait for the disk. */
    private final Object writing = new Object();

    private boolean writePending;

    private WindowMemory(Path file) {
        this.file = file;
    }

    /** Reads the file; one that is missing or unreadable is an empty memory. */
    public static WindowMemory open(Path file) {
        WindowMemory memory = new WindowMemory(file);
        if (!Files.exists(file)) return memory;
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
            read.stringPropertyNames().forEach(key -> memory.values.put(key, read.getProperty(key)));
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.log(Level.INFO, "window settings unreadable, starting afresh", unreadable);
        }
        return memory;
    }

    /** The user's own place for it: %APPDATA% on Windows, ~/.config elsewhere. */
    public static Path usualFile() {
        String windows = System.getenv("APPDATA");
        String linux = System.getenv("XDG_CONFIG_HOME");
        Path base = windows != null
                ? Path.of(windows)
                : linux != null && !linux.isBlank()
                        ? Path.of(linux)
                        : Path.of(System.getProperty("user.home"), ".config");
        return base.resolve("fazhi").resolve("window.properties");
    }

    public Optional<String> recall(String key) {
        return Optional.ofNullable(values.get(key));
    }

    public Optional<Double> recallNumber(String key) {
        return recall(key).flatMap(WindowMemory::number);
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.valueOf(text));
        } catch (NumberFormatException spoiled) {
            return Optional.empty();
        }
    }

    /** Remembers a value; it is written shortly after, off the interface thread. */
    public synchronized void remember(String key, String value) {
        if (!value.equals(values.put(key, value))) writeSoon();
    }

    private void writeSoon() {
        if (writePending || writer.isShutdown()) return;
        writePending = true;
        writer.schedule(this::write, 1, TimeUnit.SECONDS);
    }

    /** Removes a value. */
    public synchronized void forget(String key) {
        if (values.remove(key) != null) writeSoon();
    }

    /** The keys that begin so. */
    public Set<String> keys(String prefix) {
        return values.keySet().stream().filter(key -> key.startsWith(prefix)).collect(Collectors.toUnmodifiableSet());
    }

    /** Remembers each value that the property takes from now on. */
    public void follow(String key, ObservableValue<?> value) {
        value.addListener((_, _, now) -> remember(key, String.valueOf(now)));
    }

    /** Where dialogs for files begin. */
    public StartFolder startFolder() {
        return new StartFolder(() -> recall("folder"), folder -> remember("folder", folder));
    }

    /** Writes what is not written yet and stops. */
    public void close() {
        synchronized (writing) {
            writer.shutdownNow();
            write();
        }
    }

    private void write() {
        synchronized (writing) {
            Properties written = taken();
            try {
                StringWriter text = new StringWriter();
                written.store(text, null);
                Disk.makeFolder(file.toAbsolutePath().getParent());
                Disk.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
            } catch (IOException failure) {
                LOG.log(Level.WARNING, "window settings not written", failure);
            }
        }
    }

    private synchronized Properties taken() {
        writePending = false;
        Properties taken = new Properties();
        taken.putAll(values);
        return taken;
    }
}
