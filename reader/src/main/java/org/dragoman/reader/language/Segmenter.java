package org.dragoman.reader.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.clean.Block;
import org.dragoman.reader.clean.Page;
import org.dragoman.reader.clean.PageCleaner;
import org.dragoman.reader.language.LanguageIdentifier.Evidence;
import org.dragoman.reader.language.LanguageIdentifier.Verdict;
import org.dragoman.reader.lexicon.LanguagePack;
import org.dragoman.reader.text.Document;
import org.dragoman.reader.token.Sentence;
import org.dragoman.reader.token.SentenceSplitter;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** From a document to its sentences: lays the page out, tells each paragraph's language, cuts tokens and sentences. */
public final class Segmenter {
    /** Shorter paragraphs are in the document's language, whatever their few words look like. */
    private static final int FEWEST_WORDS = 12;
    /** Of a text of no more words the small ones are too few to say much. */
    private static final int MOST_OF_SHORT = 30;

    private final PageCleaner cleaner;
    private final LanguageIdentifier identifier;
    private final KnownWords known;
    private final Map<String, Tools> tools = new LinkedHashMap<>();

    private record Tools(LanguagePack language, SentenceSplitter splitter) {}

    private Segmenter(List<LanguagePack> languages) {
        this.cleaner = PageCleaner.of(languages);
        this.identifier = LanguageIdentifier.of(languages);
        for (LanguagePack language : languages) {
            SentenceSplitter splitter = SentenceSplitter.of(
                    new HashSet<>(language.settings().textsOf("sentence-openers")),
                    new HashSet<>(language.settings().textsOf("before-numbers")));
            tools.put(language.code(), new Tools(language, splitter));
        }
        this.known = new KnownWords(languages);
    }

    /** A segmenter for documents in these languages. */
    public static Segmenter of(List<LanguagePack> languages) {
        return new Segmenter(languages);
    }

    /** The document's sentences. Never fails; a document in another language has none. */
    public Segmented segment(Document document) {
        Page page = cleaner.clean(document);
        List<Block> readable = page.blocks().stream().filter(Block::isReadable).toList();
        List<Evidence> evidence = readable.stream()
                .map(block -> identifier.evidence(page.text().view(), block.start(), block.end()))
                .toList();
        String language = languageOf(document, page, evidence);
        List<Sentence> sentences = new ArrayList<>();
        List<UnreadParagraph> unread = new ArrayList<>();
        for (int at = 0; at < readable.size(); at++) {
            Block block = readable.get(at);
            String code = readable.size() == 1 ? language : languageOf(evidence.get(at), language);
            Tools read = code == null ? null : tools.get(code);
            if (code == null || read == null) {
                unread.add(new UnreadParagraph(block.paragraph(), block.start(), block.end()));
            } else {
                addSentences(page, block, code, read, sentences);
            }
        }
        return new Segmented(page, sentences, language, unread);
    }

    /** The language of the whole: what its paragraphs say, or its source or mark-up where they say too little. */
    private @Nullable String languageOf(Document document, Page page, List<Evidence> evidence) {
        Evidence all = identifier.nothing();
        evidence.forEach(all::add);
        Verdict verdict = all.verdict();
        if (verdict.isKnown() || verdict.other() && verdict.words() > MOST_OF_SHORT) {
            return verdict.code();
        }
        String said = verdict.other() ? null : saidLanguage(document.language(), page.language());
        return said == null && verdict.words() <= MOST_OF_SHORT ? byKnownWords(page) : said;
    }

    private @Nullable String byKnownWords(Page page) {
        String view = page.text().view();
        return known.language(page.blocks().stream()
                .filter(Block::isReadable)
                .map(block -> view.substring(block.start(), block.end()))
                .toList());
    }

    private @Nullable String saidLanguage(@Nullable String bySource, @Nullable String byMarkup) {
        if (bySource != null && tools.containsKey(bySource)) {
            return bySource;
        }
        return byMarkup != null && tools.containsKey(byMarkup) ? byMarkup : null;
    }

    private static @Nullable String languageOf(Evidence evidence, @Nullable String ofDocument) {
        Verdict verdict = evidence.verdict();
        if (evidence.isInOtherLetters()) {
            return null;
        }
        boolean decides = ofDocument == null || verdict.words() >= FEWEST_WORDS;
        if (decides && (verdict.isKnown() || verdict.other())) {
            return verdict.code();
        }
        return ofDocument;
    }

    private static void addSentences(Page page, Block block, String code, Tools read, List<Sentence> sentences) {
        List<Token> tokens = read.language().tokenizer().tokens(page.text().view(), block.start(), block.end());
        for (List<Token> sentence : read.splitter().split(tokens)) {
            sentences.add(
                    new Sentence(sentences.size(), block.paragraph(), block.story(), role(block), code, sentence));
        }
    }

    private static Sentence.Role role(Block block) {
        return switch (block.role()) {
            case TITLE -> Sentence.Role.TITLE;
            case CAPTION -> Sentence.Role.CAPTION;
            case TEASER -> Sentence.Role.TEASER;
            case BODY, NOISE -> Sentence.Role.BODY;
        };
    }
}
