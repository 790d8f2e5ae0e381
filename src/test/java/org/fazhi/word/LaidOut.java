package org.fazhi.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * Documents laid out by LibreOffice (排版结果), all in one start of it, which takes longer than laying out. Under the name
 * of LibreOffice the checker finds a script that hands out what is laid out already.
 */
final class LaidOut {
    private static final String HANDING_OUT = """
            #!/bin/sh
            while [ $# -gt 1 ]; do
              [ "$1" = --outdir ] && target=$2
              shift
            done
            cp "%s/$(basename "$1" .docx).pdf" "$target"
            """;

    private final Path folder;

    private LaidOut(Path folder) {
        this.folder = folder;
    }

    /**
     * Lays nothing out where LibreOffice is absent; asking for failures then skips the test.
     *
     * @param documents no two of the same name
     * @param folder for the pages, outlasting them
     */
    static LaidOut of(List<Path> documents, Path folder) throws IOException, InterruptedException {
        LaidOut laidOut = new LaidOut(folder);
        if (!Gbt9704.canRun()) return laidOut;
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        documents.forEach(document -> command.add(document.toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
        Path script = Files.writeString(folder.resolve("soffice"), HANDING_OUT.formatted(folder));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        assertThat(documents)
                .allSatisfy(document -> assertThat(laidOut.pages(document)).exists());
        return laidOut;
    }

    /** The document's pages as a PDF. */
    Path pages(Path document) {
        String name = document.getFileName().toString();
        return folder.resolve(name.substring(0, name.lastIndexOf('.')) + ".pdf");
    }

    /** The rules of the standard that one of the documents fails. */
    List<String> failures(Path document, String... options) throws IOException, InterruptedException {
        return Gbt9704.failures(folder, document, options);
    }
}
