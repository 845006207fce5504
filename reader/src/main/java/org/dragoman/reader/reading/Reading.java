package org.dragoman.reader.reading;

import java.util.List;
import java.util.Optional;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.dating.StoryDates;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.language.Segmented;
import org.dragoman.reader.text.Document;
import org.dragoman.reader.time.Edtf;

/**
 * What was read in one document.
 *
 * @param document as it was handed in
 * @param segmented its main text, stories, paragraphs and sentences
 * @param dates when its stories were published, said or worked out
 * @param sentences its sentences with what they mention
 * @param claims in the order of the document
 */
public record Reading(
        Document document, Segmented segmented, StoryDates dates, List<Annotated> sentences, List<Claim> claims) {
    public Reading {
        sentences = List.copyOf(sentences);
        claims = List.copyOf(claims);
    }

    /** When it was published, said or worked out; empty where unknown. */
    public Optional<Edtf> published() {
        return Optional.ofNullable(dates.published(1));
    }

    /** Whether the document or its source says when it was published; otherwise that is worked out from the text. */
    public boolean saysWhenPublished() {
        return document.published() != null || segmented.page().published() != null;
    }

    /** What the document mentions, in the order of its text; of mentions inside each other the longer first. */
    public List<CitedMention> mentions() {
        return MentionList.of(this);
    }
}
