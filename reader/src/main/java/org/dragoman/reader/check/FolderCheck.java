package org.dragoman.reader.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;

/**
 * Checks the files of packs by their names: that each has one that something reads, that no folder lacks what it needs, and
 * that each country and body says of itself what its folder says.
 */
public final class FolderCheck {
    private static final String PACK = "pack.yaml";
    private static final List<String> OF_A_LANGUAGE =
            List.of("language.yaml", "names.yaml", "offices.yaml", "quantity.yaml", "syntax.yaml", "time.yaml");
    /** Files whose names are free, and those that are no knowledge. */
    private static final Pattern FREE = Pattern.compile(
            "core/types/[^/]+\\.yaml|lang/[^/]+/frames/[^/]+\\.yaml|lang/[^/]+/specs/.*|lang/_.*|.*\\.(md|txt)|pom\\.xml");

    private final PackFiles packs;
    private final PackProblems problems;
    private final Set<String> known;
    /** What the program's own packs say of countries and bodies. */
    private final Set<String> fields = new TreeSet<>();

    private FolderCheck(PackFiles packs, PackProblems problems) {
        this.packs = packs;
        this.problems = problems;
        this.known = PackFiles.shipped().paths().stream()
                .map(FolderCheck::anyFolder)
                .collect(Collectors.toCollection(TreeSet::new));
        PackFiles.shipped().paths().stream()
                .filter(path -> path.matches("(country|body)/[^/]+/" + PACK))
                .forEach(path -> fields.addAll(PackNode.read(PackFiles.shipped(), path, problems)
                        .fields()
                        .keySet()));
    }

    /** Adds a problem for each file that nothing reads and for each that is missing. */
    public static void check(PackFiles packs, PackProblems problems) {
        FolderCheck check = new FolderCheck(packs, problems);
        packs.paths().forEach(check::checkFile);
        packs.folders("lang").stream().filter(code -> !code.startsWith("_")).forEach(check::checkLanguage);
        for (String kind : List.of("country", "body")) {
            packs.folders(kind).forEach(folder -> check.checkPack(kind, folder));
        }
    }

    /** A path with any folder in the place of a language's, a country's or a body's. */
    private static String anyFolder(String path) {
        return path.replaceFirst("^(lang|country|body)/[^/]+/", "$1/*/");
    }

    private void checkFile(String path) {
        String file = anyFolder(path);
        if (known.contains(file) || FREE.matcher(path).matches()) {
            return;
        }
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        Set<String> beside = known.stream()
                .filter(one -> one.lastIndexOf('/') + 1 == folder.length() && one.startsWith(folder))
                .map(one -> stem(one.substring(folder.length())))
                .collect(Collectors.toCollection(TreeSet::new));
        String name = stem(file.substring(folder.length()));
        problems.add(path, 1, "nothing reads a file of this name here" + Hint.of(name, beside));
    }

    /** A file's name without its ending, which many share. */
    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private void checkLanguage(String code) {
        for (String file : OF_A_LANGUAGE) {
            String path = "lang/" + code + "/" + file;
            if (!packs.exists(path)) {
                problems.add(path, 1, "the file is missing, without which the language is hardly read");
            }
        }
    }

    private void checkPack(String kind, String folder) {
        String path = kind + "/" + folder + "/" + PACK;
        if (!packs.exists(path)) {
            problems.add(path, 1, "the file is missing; it says kind, code, name and names of the " + kind);
            return;
        }
        PackNode pack = PackNode.read(packs, path, problems);
        expect(pack, "kind", kind);
        expect(pack, "code", folder.toUpperCase(Locale.ROOT));
        if (pack.textOf("name", "").isBlank()) {
            problems.add(pack, "the " + kind + " needs a name");
        }
        pack.fields().forEach((field, value) -> {
            if (!fields.contains(field)) {
                problems.add(value, "\"" + field + "\" is no field of a " + PACK + Hint.orAll(field, fields));
            }
        });
        PackNode names = pack.get("names");
        if (names != null) {
            names.fields().forEach((language, name) -> checkLanguageOf(language, name));
        }
    }

    private void expect(PackNode pack, String field, String value) {
        PackNode said = pack.get(field);
        if (said == null) {
            problems.add(pack, field + " is missing: " + field + ": \"" + value + "\"");
        } else if (!said.text().equals(value)) {
            problems.add(said, field + " is \"" + said.text() + "\"; the folder makes it \"" + value + "\"");
        }
    }

    private void checkLanguageOf(String language, PackNode name) {
        if (!packs.folders("lang").contains(language)) {
            problems.add(
                    name,
                    "\"" + language + "\" is no language of the packs" + Hint.orAll(language, packs.folders("lang")));
        }
    }
}
