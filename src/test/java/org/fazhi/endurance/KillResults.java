package org.fazhi.endurance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of the kills so far (终止统计). */
final class KillResults {
    private static final int LONG = 120;

    private final int wanted;
    private final Map<String, Integer> moments = new TreeMap<>();
    private final Openings afterKill = new Openings();
    private final Openings afterClose = new Openings();
    private final List<String> faults = new ArrayList<>();
    private int taken;
    private int verified;
    private int kills;
    private int longOnes;
    private long acknowledged;

    KillResults(int wanted) {
        this.wanted = wanted;
    }

    synchronized boolean wantsMore() {
        return taken < wanted;
    }

    synchronized boolean takesOne() {
        if (taken == wanted) return false;
        taken++;
        return true;
    }

    synchronized void opened(int milliseconds, int computed, boolean killed) {
        (killed ? afterKill : afterClose).add(milliseconds, computed);
    }

    synchronized void session(List<String> said, long seconds, Expectation left, boolean killed) {
        acknowledged += said.stream().filter("kept"::equals).count();
        if (said.contains("verified")) verified++;
        if (!killed) return;
        kills++;
        if (seconds >= LONG) longOnes++;
        String moment = said.stream().noneMatch(line -> line.startsWith("opened"))
                ? "opening"
                : said.contains("verified")
                        ? left.begun().map(begun -> begun.kind().name()).orElse("between changes")
                        : "verifying";
        moments.merge(moment, 1, Integer::sum);
        if (kills % 25 == 0) System.out.println(kills + " kills, " + faults.size() + " faults");
    }

    synchronized void fault(String sentence, Path kept) {
        faults.add(sentence);
        System.out.println("FAULT " + sentence + "\n      kept in " + kept);
    }

    synchronized boolean isSound() {
        return faults.isEmpty();
    }

    synchronized List<String> report() {
        return List.of(
                kills + " kills, " + longOnes + " of sessions longer than two minutes; " + verified
                        + " openings verified; " + acknowledged + " changes acknowledged; " + faults.size() + " faults",
                "killed during " + moments,
                "opening after a kill: " + afterKill,
                "opening after closing: " + afterClose);
    }
}
