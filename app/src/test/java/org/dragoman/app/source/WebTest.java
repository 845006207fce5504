package org.dragoman.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.dragoman.reader.text.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Feeds and sitemaps of a server of our own. */
class WebTest {
    private static final String PAGE = "<html><body><p>The two ministers met in Hanoi on Monday.</p></body></html>";

    private final Map<String, String> contents = new HashMap<>();
    private final List<String> sent = new ArrayList<>();
    private HttpServer server = HttpServer.create();

    WebTest() throws IOException {}

    private static final String BUSY = "busy";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String content = contents.get(path);
        String tag = "\"" + (content == null ? 0 : content.hashCode()) + "\"";
        exchange.getResponseHeaders().add("ETag", tag);
        exchange.getResponseHeaders().add("Content-Type", path.endsWith(".xml") ? "text/xml" : "text/html");
        if (BUSY.equals(content)) {
            exchange.sendResponseHeaders(503, -1);
        } else if (content == null) {
            exchange.sendResponseHeaders(404, -1);
        } else if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            sent.add(path);
            byte[] bytes = path.endsWith(".gz") ? packed(content) : content.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private static byte[] packed(String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private List<SourceItem> items(Web web, String path) {
        List<SourceItem> items = new ArrayList<>();
        Sources.Options options = new Sources.Options(null, InputStream.nullInputStream(), web);
        try (Sources sources = Sources.open(List.of(address(path)), options)) {
            sources.forEachRemaining(items::add);
        }
        return items;
    }

    private static Document document(SourceItem item) {
        return ((SourceItem.Found) item).document();
    }

    @Test
    void thePagesOfAFeedComeWithWhatItSaysOfThem() {
        contents.put("/one.html", PAGE);
        contents.put(
                "/feed.xml",
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>The Paper</title><item><title>Talks</title>"
                        + "<link>" + address("/one.html") + "</link>"
                        + "<pubDate>Mon, 07 Oct 2024 10:00:00 GMT</pubDate></item>"
                        + "<item><link>" + address("/none.html") + "</link></item></channel></rss>");
        List<SourceItem> items = items(new Web(address -> null), "/feed.xml");
        assertThat(items).hasSize(2);
        assertThat(document(items.get(0)).text()).isEqualTo(PAGE);
        assertThat(document(items.get(0)).published()).isEqualTo("2024-10-07");
        assertThat(document(items.get(0)).source()).isEqualTo("The Paper");
        assertThat(document(items.get(0)).title()).isEqualTo("Talks");
        assertThat(document(items.get(0)).url()).isEqualTo(address("/one.html"));
        assertThat(items.get(1)).isEqualTo(new SourceItem.Skipped(address("/none.html"), "the server answers 404"));
    }

    @Test
    void whatHasNotChangedIsNotFetchedAgain() {
        contents.put("/one.html", PAGE);
        contents.put(
                "/feed.xml",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>News</title><id>1</id><entry><id>1</id><title>Talks"
                        + "</title><link href=\"" + address("/one.html") + "\"/><updated>2024-10-07T00:00:00Z</updated>"
                        + "</entry></feed>");
        Web first = new Web(address -> null);
        assertThat(items(first, "/feed.xml")).hasSize(1);
        Map<String, Web.Mark> marks = first.fresh();
        assertThat(marks).containsOnlyKeys(address("/feed.xml"), address("/one.html"));
        sent.clear();
        assertThat(items(new Web(marks::get), "/feed.xml")).isEmpty();
        assertThat(items(new Web(marks::get), "/one.html")).isEmpty();
        assertThat(sent).isEmpty();
        contents.put("/one.html", PAGE + " ");
        assertThat(items(new Web(marks::get), "/one.html")).hasSize(1);
    }

    @Test
    void thePagesOfASitemapCome() {
        contents.put("/one.html", PAGE);
        contents.put(
                "/sitemap.xml",
                "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>"
                        + address("/one.html") + "</loc></url></urlset>");
        assertThat(items(new Web(address -> null), "/sitemap.xml"))
                .singleElement()
                .satisfies(item -> assertThat(document(item).id()).isEqualTo(address("/one.html")));
    }

    @Test
    void aPageThatTwoFeedsNameComesOnce() {
        contents.put("/one.html", PAGE);
        String map = "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>"
                + address("/one.html") + "</loc></url></urlset>";
        contents.put("/sitemap.xml", map);
        contents.put("/others.xml", map.replace("</url>", "</url> "));
        Web web = new Web(address -> null);
        assertThat(items(web, "/sitemap.xml")).hasSize(1);
        assertThat(items(web, "/others.xml")).isEmpty();
        assertThat(sent).containsOnlyOnce("/one.html");
    }

    @Test
    void whatIsNoFeedIsToldInOneLine() {
        contents.put("/feed.xml", "<rss version=\"2.0\"><channel><item>");
        assertThat(items(new Web(address -> null), "/feed.xml"))
                .singleElement()
                .satisfies(item ->
                        assertThat(((SourceItem.Skipped) item).reason()).startsWith("it is no feed that can be read"));
    }

    private String map(String element, String inner, String... paths) {
        StringBuilder map = new StringBuilder(
                "<?xml version=\"1.0\"?><" + element + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
        for (String path : paths) {
            map.append("<" + inner + "><loc>" + address(path) + "</loc></" + inner + ">");
        }
        return map.append("</" + element + ">").toString();
    }

    @Test
    void theMapsOfAnIndexAreLookedAtEachTimeAndOneThatIsMissingStopsNone() {
        contents.put("/one.html", PAGE);
        contents.put("/index.xml", map("sitemapindex", "sitemap", "/none.xml", "/news.xml.gz"));
        contents.put("/news.xml.gz", map("urlset", "url", "/one.html"));
        Web first = new Web(address -> null);
        List<SourceItem> items = items(first, "/index.xml");
        assertThat(items.get(0)).isEqualTo(new SourceItem.Skipped(address("/none.xml"), "the server answers 404"));
        assertThat(document(items.get(1)).id()).isEqualTo(address("/one.html"));
        contents.put("/two.html", PAGE + " ");
        contents.put("/news.xml.gz", map("urlset", "url", "/one.html", "/two.html"));
        List<SourceItem> later = items(new Web(first.fresh()::get), "/index.xml");
        assertThat(document(later.get(1)).id()).isEqualTo(address("/two.html"));
    }

    @Test
    void aLinkAsSeenFromTheFeedIsFollowed() {
        contents.put("/news/one.html", PAGE);
        contents.put("/two.html", PAGE + " ");
        contents.put(
                "/news/feed.xml",
                "<rss version=\"2.0\"><channel><title>The Paper</title><item><link>one.html</link></item>"
                        + "<item><link>/two.html</link></item><item><guid isPermaLink=\"false\">17</guid></item></channel></rss>");
        assertThat(items(new Web(address -> null), "/news/feed.xml"))
                .extracting(item -> document(item).id())
                .containsExactly(address("/news/one.html"), address("/two.html"));
    }

    @Test
    void aServerThatIsNotThereIsToldInWords() {
        String nowhere = address("/feed.xml");
        server.stop(0);
        Sources.Options options = new Sources.Options(null, InputStream.nullInputStream(), new Web(address -> null));
        try (Sources sources = Sources.open(List.of(nowhere), options)) {
            assertThat(sources.next()).isEqualTo(new SourceItem.Skipped(nowhere, "the server cannot be reached"));
        }
    }

    @Test
    void aPageThatCannotBeFetchedNowIsAskedForAgain() {
        contents.put("/one.html", PAGE);
        contents.put("/two.html", BUSY);
        String map = "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
                + "<url><loc>" + address("/one.html") + "</loc></url><url><loc>" + address("/two.html")
                + "</loc></url><url><loc>" + address("/gone.html") + "</loc></url></urlset>";
        contents.put("/sitemap.xml", map);
        Web first = new Web(address -> null);
        assertThat(items(first, "/sitemap.xml")).hasSize(3);
        Map<String, Web.Mark> marks = first.fresh();
        assertThat(marks).containsOnlyKeys(address("/one.html"));
        contents.put("/two.html", PAGE + " ");
        Web second = new Web(marks::get);
        assertThat(items(second, "/sitemap.xml")).hasSize(2);
        // The page that the server does not have does not keep the map from being settled.
        assertThat(second.fresh()).containsOnlyKeys(address("/sitemap.xml"), address("/two.html"));
    }
}
