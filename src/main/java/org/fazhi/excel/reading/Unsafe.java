package org.fazhi.excel.reading;

/** Tells an attack on the reader from mere damage: document types with entities, and archives that swell. */
final class Unsafe {
    private Unsafe() {}

    static boolean isCauseOf(Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            String message = String.valueOf(one.getMessage());
            if (message.contains("DOCTYPE") || message.contains("Zip bomb") || message.contains("entity expansion")) {
                return true;
            }
        }
        return false;
    }
}
