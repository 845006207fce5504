package org.dragoman.reader.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;

/** Checks what frames and record types say of each other: types, fields, and what rules set. */
public final class FrameCheck {
    private static final Set<String> STATUSES = statuses();

    private final PackFiles packs;
    private final PackProblems problems;
    private final Map<String, Set<String>> fields = new HashMap<>();
    private final List<Setting> settings = new ArrayList<>();
    /** What rules of the program's own packs set: a name that comes near to one of these is a misspelt one. */
    private final Set<String> ours = new HashSet<>();

    private record Setting(PackNode value, String name, Collection<String> ofType) {}

    private FrameCheck(PackFiles packs, PackProblems problems) {
        this.packs = packs;
        this.problems = problems;
    }

    private static Set<String> statuses() {
        Set<String> codes = new HashSet<>();
        for (Status status : Status.values()) {
            codes.add(status.code());
        }
        return codes;
    }

    /** Adds a problem for each type, field and setting that there is not. */
    public static void check(PackFiles packs, PackProblems problems) {
        FrameCheck check = new FrameCheck(packs, problems);
        check.readAll();
        FrameCheck ours = new FrameCheck(PackFiles.shipped(), new PackProblems());
        ours.readAll();
        ours.settings.forEach(setting -> check.ours.add(setting.name()));
        check.settings.forEach(check::checkSetting);
    }

    private void readAll() {
        packs.under("core/types").forEach(this::checkType);
        for (String language : packs.folders("lang")) {
            packs.under("lang/" + language + "/frames").forEach(this::checkFrame);
            String syntax = "lang/" + language + "/syntax.yaml";
            if (packs.exists(syntax)) {
                checkRules(read(syntax), Set.of());
            }
        }
    }

    private PackNode read(String path) {
        // Who makes something of the file has told what is no YAML in it.
        return PackNode.read(packs, path, new PackProblems());
    }

    private void checkType(String path) {
        PackNode file = read(path);
        Set<String> declared = new HashSet<>(file.textsOf("fields"));
        fields.put(file.textOf("type", ""), declared);
        PackNode key = file.get("key");
        if (key != null) {
            key.fields().forEach((field, how) -> checkField(how, field, declared));
        }
        PackNode roles = file.get("roles");
        if (roles != null && file.textOf("composer", "general").equals("general")) {
            roles.fields().forEach((field, filler) -> checkField(filler, field, declared));
        }
    }

    private void checkField(PackNode at, String field, Set<String> declared) {
        if (!declared.contains(field)) {
            problems.add(at, "\"" + field + "\" is none of the type's fields" + Hint.orAll(field, declared));
        }
    }

    private void checkFrame(String path) {
        PackNode file = read(path);
        String type = file.textOf("type", "");
        if (!type.isEmpty()) {
            PackNode said = file.get("type");
            checkType(said == null ? file : said, type);
        }
        checkRules(file, fields.getOrDefault(type, Set.of()));
    }

    private void checkType(PackNode said, String type) {
        if (!fields.containsKey(type)) {
            problems.add(said, "\"" + type + "\" is no record type" + Hint.orAll(type, fields.keySet()));
        }
    }

    private void checkRules(PackNode file, Set<String> ofType) {
        for (String list : List.of("triggers", "cues")) {
            for (PackNode rule : file.itemsOf(list)) {
                PackNode set = rule.get("set");
                if (set != null) {
                    set.fields().forEach((name, value) -> settings.add(new Setting(value, name, ofType)));
                }
            }
        }
    }

    private void checkSetting(Setting setting) {
        String name = setting.name();
        if (!ours.contains(name) && !setting.ofType().contains(name)) {
            String hint = Hint.of(name, ours);
            if (!hint.isEmpty()) {
                problems.add(setting.value(), "nothing asks whether a rule sets \"" + name + "\"" + hint);
            }
        }
        String value = setting.value().text();
        if (name.equals("frames")) {
            Stream.of(value.split(" ")).forEach(type -> checkType(setting.value(), type));
        }
        if (name.equals("status") && !STATUSES.contains(value)) {
            problems.add(setting.value(), "\"" + value + "\" is no status" + Hint.orAll(value, STATUSES));
        }
    }
}
