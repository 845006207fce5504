package org.dragoman.reader.house;

import java.util.List;
import org.dragoman.reader.lexicon.LanguagePack;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;

/** The shipped packs for tests that need the languages and nothing more. */
public final class Packs {
    private Packs() {}

    public static List<LanguagePack> languages() {
        PackProblems problems = new PackProblems();
        List<LanguagePack> languages = LanguagePack.all(PackFiles.shipped(), problems);
        problems.throwIfAny();
        return languages;
    }
}
