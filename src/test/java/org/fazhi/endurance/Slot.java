package org.fazhi.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One workspace after another, each opened and killed over and over (轮次). */
final class Slot implements Runnable {
    private static final int KILLS_OF_ONE = 15;
    private static final int CLOSED_EVERY = 4;
    /** A session whose moment did not come is killed in the end. */
    private static final int PATIENCE = 160;

    private final KillOrders orders;
    private final KillResults results;
    private final ScheduledExecutorService clock;
    private final Random random;
    private final Path place;
    private final Mix mix;
    private int workspaces;
    private Path folder;
    private Expectation expected;
    private boolean afterKill;

    Slot(KillOrders orders, KillResults results, ScheduledExecutorService clock, int number) {
        this.orders = orders;
        this.results = results;
        this.clock = clock;
        this.random = new Random(orders.seed() * 1000 + number);
        this.place = orders.folder().resolve("slot" + number);
        this.mix = number % 16 == 1 ? Mix.HUGE : Mix.USUAL;
    }

    @Override
    public void run() {
        try {
            while (results.wantsMore()) {
                begin();
                for (int kill = 0; kill < KILLS_OF_ONE && results.takesOne(); kill++) {
                    if (!session(Optional.of(KillMoment.any(random, orders.longOnes(), mix == Mix.HUGE)))) break;
                    // Closed now and then, to know how long opening takes then.
                    if (kill % CLOSED_EVERY == 0 && !session(Optional.empty())) break;
                }
                // What the last kill left is verified by a session that ends by itself.
                session(Optional.empty());
                TrialFolders.delete(place);
            }
        } catch (IOException | InterruptedException | RuntimeException failure) {
            results.fault("the harness failed: " + failure, place);
            failure.printStackTrace();
        }
    }

    private void begin() throws IOException {
        folder = place.resolve("法治 年报" + workspaces++);
        Files.createDirectories(folder);
        expected = Expectation.NOTHING;
        afterKill = false;
    }

    /** Whether the workspace was sound, so that it can be gone on with. */
    private boolean session(Optional<KillMoment> moment) throws IOException, InterruptedException {
        Path before = place.resolve("before");
        TrialFolders.copy(folder, before);
        Expectation owed = expected;
        List<String> faults = new ArrayList<>();
        List<String> said = new ArrayList<>();
        Orders session = new Orders(
                folder, random.nextLong(), expected, mix, moment.isPresent() ? Integer.MAX_VALUE : 1, 50, 4_000);
        long opened = 0;
        boolean killing = false;
        try (ChildSession child =
                ChildSession.start(session, place.resolve("errors").toFile())) {
            if (moment.isPresent()) {
                int patience =
                        moment.get() instanceof KillMoment.Starting(int milliseconds) ? milliseconds : PATIENCE * 1_000;
                clock.schedule(child::kill, patience, TimeUnit.MILLISECONDS);
            }
            for (Optional<String> line = child.line(); line.isPresent(); line = child.line()) {
                said.add(line.get());
                expected = expected.after(line.get());
                // Later in the same program it is quicker.
                if (line.get().startsWith("opened") && opened == 0) {
                    opened = System.nanoTime();
                    String[] times = line.get().split(" ");
                    results.opened(Integer.parseInt(times[1]), Integer.parseInt(times[2]), afterKill);
                    afterKill = false;
                }
                if (line.get().startsWith("fault")) faults.add(line.get().substring("fault ".length()));
                if (!killing && moment.isPresent()) {
                    Optional<Integer> wait =
                            moment.get().startedBy(line.get(), (System.nanoTime() - opened) / 1_000_000);
                    killing = wait.isPresent();
                    wait.ifPresent(milliseconds -> clock.schedule(child::kill, milliseconds, TimeUnit.MILLISECONDS));
                }
            }
        }
        long seconds = opened == 0 ? 0 : (System.nanoTime() - opened) / 1_000_000_000;
        afterKill |= !said.contains("ended");
        results.session(said, seconds, expected, moment.isPresent());
        if (faults.isEmpty()) return true;
        results.fault(owed + " -> " + faults, keep(before, said));
        return false;
    }

    private Path keep(Path before, List<String> said) throws IOException {
        Path kept = orders.folder()
                .resolve("faults")
                .resolve(place.getFileName() + "-" + workspaces + "-" + said.hashCode());
        Files.createDirectories(kept);
        if (Files.exists(before)) TrialFolders.copy(before, kept.resolve("workspace"));
        Files.write(kept.resolve("said"), said);
        return kept;
    }
}
