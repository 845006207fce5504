package org.dragoman.reader.reading;

import java.util.List;
import java.util.Optional;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.language.Segmented;
import org.dragoman.reader.text.Document;
import org.dragoman.reader.time.Edtf;

/**
 * What was read in one document.
 *
 * @param document as it was handed in
 * @param segmented its main text, stories, paragraphs and sentences
 * @param published when it was published, said or worked out; empty where unknown
 * @param sentences its sentences with what they mention
 * @param claims in the order of the document
 */
public record Reading(
        Document document,
        Segmented segmented,
        Optional<Edtf> published,
        List<Annotated> sentences,
        List<Claim> claims) {
    public Reading {
        sentences = List.copyOf(sentences);
        claims = List.copyOf(claims);
    }

    /** What the document mentions, in the order of its text; of mentions inside each other the longer first. */
    public List<CitedMention> mentions() {
        return MentionList.of(this);
    }
}
