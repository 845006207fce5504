package org.dragoman.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file of any bytes that is written beside its place and put there when it is whole. */
final class OutputFile {
    private OutputFile() {}

    /** Writes the bytes. */
    interface Work {
        void write(OutputStream out) throws IOException;
    }

    /** @throws Failure where the file cannot be written; an earlier one is left as it was */
    static void write(Path file, Work work) {
        boolean special = Files.exists(file) && !Files.isRegularFile(file);
        Path draft = special ? file : file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16)) {
                work.write(out);
            }
            if (!special) {
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new Failure("--out: " + file + " cannot be written: " + reason(file, e), e);
        } finally {
            if (!special) {
                forget(draft);
            }
        }
    }

    /** Why a file cannot be written, in plain words. */
    static String reason(Path file, IOException problem) {
        if (problem instanceof NoSuchFileException) {
            return "there is no folder " + file.toAbsolutePath().getParent();
        }
        if (problem instanceof AccessDeniedException) {
            return "its folder may not be written (permissions)";
        }
        if (Files.isDirectory(file)) {
            return "it is a folder";
        }
        return problem.getMessage() == null ? problem.toString() : problem.getMessage();
    }

    private static void forget(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            draft.toFile().deleteOnExit();
        }
    }
}
