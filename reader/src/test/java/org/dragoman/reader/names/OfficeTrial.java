package org.dragoman.reader.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.language.Segmented;
import org.dragoman.reader.language.Segmenter;
import org.dragoman.reader.lexicon.LanguagePack;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.text.AlignedText;
import org.dragoman.reader.text.Document;
import org.dragoman.reader.text.TextSpan;
import org.dragoman.reader.token.Sentence;

/**
 * Reads the offices of a folder of gold documents by themselves, for trying: {@code OfficeTrial PACKS GOLD} prints claims;
 * {@code OfficeTrial PACKS FILE.jsonl speed} reads records of one language each and says how fast.
 */
final class OfficeTrial {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Segmenter segmenter;
    private boolean gaps;
    private AlignedText view = AlignedText.identity("");
    private final NamesReader reader;

    private OfficeTrial(Path folder) {
        PackProblems problems = new PackProblems();
        PackFiles files = PackFiles.folder(folder);
        List<LanguagePack> all = LanguagePack.all(files, problems);
        long start = System.nanoTime();
        Knowledge knowledge = Knowledge.load(files, problems);
        System.err.println("knowledge in " + (System.nanoTime() - start) / 1_000_000 + " ms");
        reader = NamesReader.of(all, files, () -> knowledge, problems);
        System.err.println("reader in " + (System.nanoTime() - start) / 1_000_000 + " ms");
        problems.all().stream().limit(20).forEach(System.err::println);
        segmenter = Segmenter.of(all);
    }

    public static void main(String[] arguments) throws IOException {
        OfficeTrial trial = new OfficeTrial(Path.of(arguments[0]));
        if (arguments.length > 3) {
            trial.show(arguments[1], arguments[3], arguments.length > 4 ? arguments[4] : "");
            return;
        }
        if (arguments.length > 2) {
            trial.gaps = arguments[1].contains("diplomacy");
            trial.speed(Path.of(arguments[1]), arguments[2]);
            return;
        }
        try (Stream<Path> files = Files.walk(Path.of(arguments[1]))) {
            for (Path gold : files.filter(file -> file.toString().endsWith(".gold.jsonl"))
                    .sorted()
                    .toList()) {
                trial.print(gold);
            }
        }
    }

    private void print(Path gold) throws IOException {
        JsonNode head = JSON.readTree(Files.readAllLines(gold).get(0));
        String file = head.get("document").asText();
        String text = Files.readString(gold.resolveSibling(file));
        List<Annotated> sentences = sentences(text, head.get("lang").asText());
        for (HeldOffice office :
                read(sentences, head.path("published").asText("")).offices()) {
            System.out.println(claim(file, text, office));
        }
    }

    private void show(String text, String language, String published) {
        List<Annotated> sentences = sentences(text, language);
        NamesReading reading = read(sentences, published);
        for (Annotated sentence : sentences) {
            sentence.mentions()
                    .forEach(mention -> System.out.println(mention.kind() + " ["
                            + sentence.sentence().textOf(mention.from(), mention.to()) + "] " + mention.rule() + " "
                            + mention.value()));
        }
        reading.offices().forEach(office -> System.out.println("OFFICE " + office.name() + " " + office.holding()));
    }

    private NamesReading read(List<Annotated> sentences, String published) {
        return switch (published.length()) {
            case 4 ->
                reader.read(sentences, LocalDate.parse(published + "-01-01"), LocalDate.parse(published + "-12-31"));
            case 7 ->
                reader.read(
                        sentences,
                        YearMonth.parse(published).atDay(1),
                        YearMonth.parse(published).atEndOfMonth());
            case 10 -> reader.read(sentences, LocalDate.parse(published), LocalDate.parse(published));
            default -> reader.read(sentences, null, null);
        };
    }

    private String claim(String file, String text, HeldOffice office) {
        ObjectNode claim = JSON.createObjectNode().put("doc", file).put("type", "office");
        claim.putObject("who").put("name", office.name()).put("as", office.as());
        claim.put("office", office.holding().office());
        if (office.holding().of() != null) {
            claim.put("of", office.holding().of());
        }
        if (office.holding().at() != null) {
            claim.put("at", office.holding().at());
        }
        claim.put("change", office.holding().change().name().toLowerCase(java.util.Locale.ROOT));
        Sentence sentence = office.sentence().sentence();
        TextSpan span = view.toOriginal(sentence.start(), sentence.end());
        claim.putArray("evidence")
                .addObject()
                .put("start", text.codePointCount(0, span.start()))
                .put("end", text.codePointCount(0, span.end()))
                .put("text", text.substring(span.start(), span.end()));
        return claim.toString();
    }

    private List<Annotated> sentences(String text, String language) {
        Document document = new Document("trial", text, Document.Form.PLAIN, null, language, null, null, null);
        Segmented segmented = segmenter.segment(document);
        view = segmented.page().text();
        return segmented.sentences().stream().map(Annotated::new).toList();
    }

    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void speed(Path file, String language) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode record = JSON.readTree(line);
            if (record.path("lang").asText().equals(language)) {
                texts.add(record.path("text").asText());
            }
        }
        if (gaps) {
            for (String text : texts) {
                List<Annotated> sentences = sentences(text, language);
                reader.read(sentences, null, null)
                        .offices()
                        .forEach(office -> System.err.println(
                                office.name() + " | " + office.holding().office() + " | "
                                        + office.holding().of() + " | " + office.as()));
                for (Annotated sentence : sentences) {
                    for (org.dragoman.reader.grammar.Mention mention :
                            sentence.mentions(org.dragoman.reader.grammar.Mention.Kind.OFFICE)) {
                        int from = Math.max(0, mention.from() - 8);
                        int to = Math.min(sentence.size(), mention.to() + 8);
                        System.out.println(sentence.sentence().textOf(from, mention.from()) + " [["
                                + sentence.sentence().textOf(mention.from(), mention.to()) + "]] "
                                + sentence.sentence().textOf(mention.to(), to));
                    }
                }
            }
            return;
        }
        for (int round = 0; round < 4; round++) {
            List<List<Annotated>> documents =
                    texts.stream().map(text -> sentences(text, language)).toList();
            long start = cpu();
            int offices = 0;
            for (List<Annotated> sentences : documents) {
                for (HeldOffice office : reader.read(sentences, null, null).offices()) {
                    offices++;
                    if (round == 0) {
                        System.out.println(office.name() + " | " + office.holding() + " | " + office.as());
                    }
                }
            }
            long time = cpu() - start;
            System.err.println(language + ": " + texts.size() * 1_000_000_000L / time + " documents a second, "
                    + offices + " offices");
        }
    }
}
