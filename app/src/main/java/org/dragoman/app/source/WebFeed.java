package org.dragoman.app.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The pages that a feed or a sitemap names, fetched one by one; those that have not changed are passed over. */
final class WebFeed implements Feed {
    private final Web web;
    private final String address;
    private final Deque<Web.Page> pages;
    private final Metadata otherwise;

    WebFeed(Web web, String address, List<Web.Page> pages, Metadata otherwise) {
        this.web = web;
        this.address = address;
        this.pages = new ArrayDeque<>(pages);
        this.otherwise = otherwise;
    }

    @Override
    public String name() {
        return address;
    }

    @Override
    public Step next() {
        while (!pages.isEmpty()) {
            Web.Page page = pages.remove();
            SourceItem item = page.map() ? web.open(page, address, pages) : web.page(page, address, otherwise);
            if (item != null) {
                return new Step.Item(item);
            }
        }
        return new Step.End();
    }
}
