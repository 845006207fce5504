package org.dragoman.ledger.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.lucene.util.Version;
import org.dragoman.reader.pack.PackFiles;

/**
 * What packs say of searching: how words are indexed and what they stand for. Immutable and safe for threads.
 *
 * @param languages how the words of each language are indexed
 * @param senses what words stand for
 * @param form a name for everything that the entries of an index depend on besides the ledger
 */
record SearchKnowledge(SearchLanguages languages, SenseTable senses, String form) {
    /** Of the entries that this program writes; another number where they become other ones. */
    private static final String ENTRIES = "2";

    /** Made when first asked for, and kept: to make it takes several times as long as to answer a question. */
    private static final class Shipped {
        private static final SearchKnowledge KNOWLEDGE = read(PackFiles.shipped());
    }

    /** @throws org.dragoman.reader.pack.PackProblems.PackException naming what is wrong in the packs */
    static SearchKnowledge of(PackFiles packs) {
        return packs == PackFiles.shipped() ? Shipped.KNOWLEDGE : read(packs);
    }

    private static SearchKnowledge read(PackFiles packs) {
        return new SearchKnowledge(SearchLanguages.of(packs), SenseLoader.load(packs), form(packs));
    }

    private static String form(PackFiles packs) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((ENTRIES + " " + Version.LATEST).getBytes(StandardCharsets.UTF_8));
            for (String path : packs.paths()) {
                if (SenseLoader.reads(path)) {
                    digest.update(path.getBytes(StandardCharsets.UTF_8));
                    digest.update(packs.read(path).getBytes(StandardCharsets.UTF_8));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
