package org.fazhi.workspace.intake;

import org.fazhi.excel.SheetFile;

/** What came of opening a foreign file (打开文件的结果). */
public sealed interface OpenedFile {

    record Readable(SheetFile file) implements OpenedFile {}

    /** The file is protected. @param sentence says so, or that the password given is wrong */
    record PasswordAsked(String sentence) implements OpenedFile {}
}
