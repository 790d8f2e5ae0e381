package org.fazhi.endurance;

/**
 * All that stands in a workspace's database, as numbers (指纹).
 *
 * @param steps how many there are
 * @param content of what is kept of the years, whatever led to it
 * @param history of the steps and what they did
 */
record WorkspaceFingerprint(long steps, long content, long history) {

    static WorkspaceFingerprint parse(String text) {
        String[] parts = text.split(":");
        return new WorkspaceFingerprint(
                Long.parseLong(parts[0]), Long.parseUnsignedLong(parts[1], 16), Long.parseUnsignedLong(parts[2], 16));
    }

    @Override
    public String toString() {
        return steps + ":" + Long.toHexString(content) + ":" + Long.toHexString(history);
    }
}
