package org.dragoman.reader.clean;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.reader.clean.Placement.Placed;
import org.dragoman.reader.lexicon.LanguagePack;
import org.dragoman.reader.text.AlignedText;
import org.dragoman.reader.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Lays a document out: what is article, caption, another story's teaser or page furniture. Structure decides, with the words
 * that the language packs give ({@code noise.yaml}); where it cannot tell, a line counts as text of the article.
 */
public final class PageCleaner {
    /** Keys of mark-up that give the time of publication, best first. */
    private static final List<String> PUBLISHED_KEYS = List.of(
            "article:published_time",
            "datepublished",
            "og:article:published_time",
            "pubdate",
            "publishdate",
            "publish-date",
            "publication_date",
            "dc.date.issued",
            "dc.date",
            "dcterms.created",
            "sailthru.date",
            "date",
            HtmlView.TIME);

    private final LineSorter sorter;
    private final DatelineReader datelines;
    private final PictureCredits credits;

    private PageCleaner(NoiseWords words) {
        this.datelines = new DatelineReader(words);
        this.credits = new PictureCredits(words);
        this.sorter = new LineSorter(words, datelines, credits);
    }

    /** A cleaner that knows the page furniture of these languages. */
    public static PageCleaner of(List<LanguagePack> languages) {
        return new PageCleaner(new NoiseWords(languages.stream()
                .map(language -> language.file("noise"))
                .filter(Objects::nonNull)
                .toList()));
    }

    /** The document laid out. Never fails: a text without structure is one story. */
    public Page clean(Document document) {
        return document.form() == Document.Form.HTML ? cleanHtml(document) : cleanPlain(document);
    }

    private Page cleanPlain(Document document) {
        AlignedText text = PlainView.of(document.text());
        List<Line> lines = Lines.of(text.view());
        return lay(text, lines, document.title(), null, null);
    }

    private Page cleanHtml(Document document) {
        HtmlView.Laid laid = HtmlView.of(document.text());
        String title = document.title() == null ? title(laid) : document.title();
        Page page = lay(laid.view(), laid.lines(), title, published(laid.meta(), document.text()), language(laid));
        return title == null || document.title() != null
                ? page
                : new Page(page.text(), page.blocks(), page.datelines(), page.published(), page.language(), title);
    }

    private Page lay(
            AlignedText text,
            List<Line> lines,
            @Nullable String title,
            @Nullable String published,
            @Nullable String language) {
        String view = text.view();
        Layout layout = new Layout(view, sorter, sorter.sort(view, lines), title);
        List<Block> blocks = blocks(view, layout, layout.place());
        String day = published == null ? firstDate(layout.datelines()) : published;
        return new Page(text, blocks, layout.datelines(), day, language, null);
    }

    private static @Nullable String firstDate(List<Dateline> datelines) {
        return datelines.stream()
                .map(Dateline::date)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<Block> blocks(String view, Layout layout, List<Placed> placed) {
        BlockCutter cutter = new BlockCutter(view, credits, layout.lastStory());
        int at = 0;
        int paragraph = 0;
        while (at < placed.size()) {
            Placed first = placed.get(at);
            Placed last = first;
            while (at + 1 < placed.size() && layout.goesOn(last, placed.get(at + 1))) {
                last = placed.get(++at);
            }
            cutter.add(new Block(first.start(), last.end(), first.role(), first.story(), paragraph));
            paragraph++;
            at++;
        }
        return cutter.blocks();
    }

    private @Nullable String published(Map<String, String> meta, String html) {
        for (String key : PUBLISHED_KEYS) {
            String value = meta.get(key);
            String day = value == null ? null : datelines.date(value);
            if (day != null) {
                return day;
            }
        }
        int structured = html.indexOf("\"datePublished\"");
        return structured < 0
                ? null
                : datelines.date(html.substring(structured, Math.min(html.length(), structured + 45)));
    }

    private static @Nullable String language(HtmlView.Laid laid) {
        String code = laid.language() == null ? laid.meta().get("og:locale") : laid.language();
        if (code == null || code.isBlank()) {
            return null;
        }
        String primary = code.split("[-_]", 2)[0].strip();
        return primary.isEmpty() ? null : primary.toLowerCase(java.util.Locale.ROOT);
    }

    private static @Nullable String title(HtmlView.Laid laid) {
        String title = laid.meta().getOrDefault("og:title", laid.title() == null ? "" : laid.title());
        return title.isBlank() ? null : title;
    }
}
