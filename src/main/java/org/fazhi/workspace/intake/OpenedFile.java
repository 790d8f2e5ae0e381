package org.fazhi.workspace.intake;

/**
 * What came of opening a foreign file (打开文件的结果).
 *
 * @param <F> the file as it can be worked with
 */
public sealed interface OpenedFile<F> {

    record Readable<F>(F file) implements OpenedFile<F> {}

    /** The file is protected. @param sentence says so, or that the password given is wrong */
    record PasswordAsked<F>(String sentence) implements OpenedFile<F> {}
}
