package org.dragoman.app.source;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.dragoman.reader.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Fetches pages, RSS and Atom feeds and sitemaps. What has not changed since it was fetched last is not fetched again: the
 * server is told what it said then (RFC 9110, conditional requests). Belongs to one thread.
 */
public final class Web {
    private static final int NOT_CHANGED = 304;
    private static final int FOUND = 200;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.+");
    /** How far into a document its kind shows. */
    private static final int START = 600;

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(PATIENCE)
            .build();
    private final Function<String, @Nullable Mark> known;
    private final Map<String, Mark> fresh = new TreeMap<>();

    /**
     * What a server said of something when it was fetched.
     *
     * @param entityTag its {@code ETag}; null where it gave none
     * @param lastModified its {@code Last-Modified}; null where it gave none
     */
    public record Mark(@Nullable String entityTag, @Nullable String lastModified) {}

    /** @param known what a server said the last time, by the address; null for what was never fetched */
    public Web(Function<String, @Nullable Mark> known) {
        this.known = known;
    }

    /** Whether a path names something to be fetched. */
    public static boolean isAddress(String path) {
        return ADDRESS.matcher(path).matches();
    }

    /** What servers said of all that was fetched so far, by the addresses. */
    public Map<String, Mark> fresh() {
        return Map.copyOf(fresh);
    }

    /** Something that was fetched. */
    private record Fetched(byte[] bytes, String type) {}

    /**
     * A page to be fetched.
     *
     * @param metadata what is said of it where it is named
     * @param namedBy address of the feed or sitemap that names it
     * @param map whether it is a sitemap that names pages of its own
     */
    record Page(String address, Metadata metadata, String namedBy, boolean map) {}

    /** Why something cannot be had, in words for the user. */
    private static class Refusal extends IOException {
        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message);
        }
    }

    /** The server has no such page: asking again makes no difference until somebody names it anew. */
    private static final class Missing extends Refusal {
        private static final long serialVersionUID = 1L;

        Missing(int status) {
            super("the server answers " + status);
        }
    }

    /** The documents behind an address: a page itself, or all pages that a feed or a sitemap names. */
    Feed feed(String address, @Nullable String published) {
        Metadata otherwise = new Metadata(published, null, null, null, null);
        try {
            Fetched fetched = fetch(address);
            if (fetched == null) {
                return Feed.none(address);
            }
            String start = new String(
                            fetched.bytes(), 0, Math.min(START, fetched.bytes().length), StandardCharsets.ISO_8859_1)
                    .toLowerCase(Locale.ROOT);
            if (start.contains("<urlset") || start.contains("<sitemapindex")) {
                return new WebFeed(this, address, sitemap(address, fetched, true), otherwise);
            }
            if (start.contains("<rss") || start.contains("<feed") || start.contains("<rdf:rdf")) {
                return new WebFeed(this, address, entries(address, fetched), otherwise);
            }
            return Feed.of(address, item(new Page(address, Metadata.NONE, address, false), fetched, otherwise));
        } catch (IOException e) {
            fresh.remove(address);
            return Feed.skipped(address, reason(e));
        }
    }

    /**
     * A page as a document; null where it has not changed, and where several name it and it was fetched for one of them. One
     * that cannot be fetched now is asked for again the next time: what names it counts as not fetched then.
     *
     * @param feed address of the feed or sitemap that the user named
     */
    @Nullable SourceItem page(Page page, String feed, Metadata otherwise) {
        if (fresh.containsKey(page.address())) {
            return null;
        }
        try {
            Fetched fetched = fetch(page.address());
            return fetched == null ? null : item(page, fetched, otherwise);
        } catch (IOException e) {
            return skipped(page, feed, e);
        }
    }

    /**
     * The pages of a sitemap that another one names, put before those that wait; returns why they cannot be had, null where
     * they can.
     */
    SourceItem.@Nullable Skipped open(Page map, String feed, Deque<Page> waiting) {
        try {
            Fetched fetched = fetch(map.address());
            if (fetched != null) {
                List<Page> pages = sitemap(map.address(), fetched, false);
                for (int at = pages.size() - 1; at >= 0; at--) {
                    waiting.addFirst(pages.get(at));
                }
            }
            return null;
        } catch (IOException e) {
            fresh.remove(map.address());
            return skipped(map, feed, e);
        }
    }

    private SourceItem.Skipped skipped(Page page, String feed, IOException problem) {
        if (!(problem instanceof Missing)) {
            fresh.remove(feed);
            fresh.remove(page.namedBy());
        }
        return new SourceItem.Skipped(page.address(), reason(problem));
    }

    private static String reason(IOException problem) {
        if (problem instanceof ConnectException) {
            return "the server cannot be reached";
        }
        return problem instanceof Refusal
                ? String.valueOf(problem.getMessage())
                : "it cannot be fetched: "
                        + (problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage());
    }

    private static SourceItem item(Page page, Fetched fetched, Metadata otherwise) {
        boolean html = fetched.type().contains("html") || fetched.type().isEmpty();
        Encoding.Decoded decoded = html ? Encoding.decodeHtml(fetched.bytes(), null) : Encoding.decode(fetched.bytes());
        if (decoded.problem() != null) {
            return new SourceItem.Skipped(page.address(), decoded.problem());
        }
        Metadata said = new Metadata(null, null, page.address(), null, null);
        Document.Form form = html ? Document.Form.HTML : Document.Form.PLAIN;
        return new SourceItem.Found(
                page.metadata().or(said).or(otherwise).document(page.address(), decoded.text(), form));
    }

    private @Nullable Fetched fetch(String address) throws IOException {
        HttpRequest.Builder request;
        try {
            request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(PATIENCE)
                    .header("User-Agent", "dragoman");
        } catch (IllegalArgumentException e) {
            throw new Refusal("this is no address: " + e.getMessage());
        }
        Mark mark = known.apply(address);
        if (mark != null && mark.entityTag() != null) {
            request.header("If-None-Match", mark.entityTag());
        }
        if (mark != null && mark.lastModified() != null) {
            request.header("If-Modified-Since", mark.lastModified());
        }
        try {
            return fetched(address, client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("interrupted");
        }
    }

    private @Nullable Fetched fetched(String address, HttpResponse<InputStream> response) throws IOException {
        try (InputStream body = response.body()) {
            if (response.statusCode() == NOT_CHANGED) {
                return null;
            }
            if (response.statusCode() == NOT_FOUND || response.statusCode() == GONE) {
                throw new Missing(response.statusCode());
            }
            if (response.statusCode() != FOUND) {
                throw new Refusal("the server answers " + response.statusCode());
            }
            byte[] bytes = Bytes.all(unpacked(body));
            if (bytes == null) {
                throw new Refusal(Bytes.TOO_LARGE);
            }
            fresh.put(address, new Mark(header(response, "ETag"), header(response, "Last-Modified")));
            String type = header(response, "Content-Type");
            return new Fetched(bytes, type == null ? "" : type.toLowerCase(Locale.ROOT));
        }
    }

    /** What is packed by gzip, as large sitemaps are, unpacked; anything else as it is. */
    private static InputStream unpacked(InputStream body) throws IOException {
        PushbackInputStream start = new PushbackInputStream(body, 2);
        byte[] two = start.readNBytes(2);
        start.unread(two);
        boolean packed = two.length == 2 && (two[0] & 0xff | (two[1] & 0xff) << 8) == GZIPInputStream.GZIP_MAGIC;
        return packed ? new GZIPInputStream(start) : start;
    }

    private static @Nullable String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    private static List<Page> entries(String address, Fetched fetched) throws IOException {
        SyndFeed feed;
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(fetched.bytes()))) {
            feed = new SyndFeedInput().build(reader);
        } catch (FeedException | IllegalArgumentException e) {
            throw new Refusal("it is no feed that can be read: " + e.getMessage());
        }
        List<Page> pages = new ArrayList<>();
        for (SyndEntry entry : feed.getEntries()) {
            String link = link(address, entry);
            if (link != null) {
                String published =
                        day(entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate());
                pages.add(new Page(
                        link, new Metadata(published, feed.getTitle(), null, null, entry.getTitle()), address, false));
            }
        }
        return pages;
    }

    /** The address of an entry's page, which may be written as seen from the feed; null where it has none. */
    private static @Nullable String link(String feed, SyndEntry entry) {
        String link = entry.getLink() == null ? entry.getUri() : entry.getLink().strip();
        if (link == null || isAddress(link) || entry.getLink() == null) {
            return link != null && isAddress(link) ? link : null;
        }
        try {
            String whole = URI.create(feed).resolve(link).toString();
            return isAddress(whole) ? whole : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** @param deeper whether it may name other sitemaps */
    private List<Page> sitemap(String address, Fetched fetched, boolean deeper) throws IOException {
        List<Page> pages = new ArrayList<>();
        AbstractSiteMap map;
        try {
            map = new SiteMapParser(false)
                    .parseSiteMap(
                            "text/xml", fetched.bytes(), URI.create(address).toURL());
        } catch (UnknownFormatException e) {
            throw new Refusal("it is no sitemap that can be read: " + e.getMessage());
        }
        if (map instanceof SiteMapIndex index && deeper) {
            // An index stays as it is while the maps that it names change: it is asked for anew each time.
            fresh.remove(address);
            for (AbstractSiteMap inner : index.getSitemaps()) {
                pages.add(new Page(inner.getUrl().toString(), Metadata.NONE, address, true));
            }
        } else if (map instanceof SiteMap plain) {
            for (SiteMapURL page : plain.getSiteMapUrls()) {
                pages.add(new Page(page.getUrl().toString(), Metadata.NONE, address, false));
            }
        }
        return pages;
    }

    private static @Nullable String day(@Nullable Date date) {
        return date == null
                ? null
                : date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }
}
