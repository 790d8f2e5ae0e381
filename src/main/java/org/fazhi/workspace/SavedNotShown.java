package org.fazhi.workspace;

/** A change was saved, and what stands now could not be read after that (已保存但读不出): it must not be made again. */
public final class SavedNotShown extends Refused {
    private static final long serialVersionUID = 1;

    SavedNotShown(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
