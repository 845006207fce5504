package org.dragoman.reader.reading;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.claim.Evidence;
import org.dragoman.reader.frame.Finished;
import org.dragoman.reader.frame.Frames;
import org.dragoman.reader.text.AlignedText;
import org.dragoman.reader.text.CodePointIndex;
import org.dragoman.reader.text.Document;
import org.dragoman.reader.text.TextSpan;
import org.dragoman.reader.token.Sentence;
import org.jspecify.annotations.Nullable;

/** Carries findings over into the document as it was handed in: its id, its characters, its positions. */
final class ClaimBorder implements Frames.Border {
    private final Document document;
    private final AlignedText view;
    /** Made when the first evidence is asked for: most documents have nothing to cite. */
    private @Nullable CodePointIndex codePoints;

    ClaimBorder(Document document, AlignedText view) {
        this.document = document;
        this.view = view;
    }

    @Override
    public Claim claim(Finished finished) {
        return new Claim(
                document.id(),
                finished.type(),
                finished.fields(),
                finished.story(),
                finished.status(),
                Math.round(finished.confidence() * 100) / 100.0,
                finished.language(),
                evidence(finished.sentences()),
                finished.derivation());
    }

    private CodePointIndex codePoints() {
        CodePointIndex index = codePoints;
        if (index == null) {
            index = new CodePointIndex(document.text());
            codePoints = index;
        }
        return index;
    }

    List<Evidence> evidence(List<Sentence> sentences) {
        List<Evidence> evidence = new ArrayList<>();
        for (Sentence sentence : sentences) {
            TextSpan span = view.toOriginal(sentence.start(), sentence.end());
            TextSpan points = codePoints().toCodePoints(span);
            evidence.add(
                    new Evidence(points.start(), points.end(), document.text().substring(span.start(), span.end())));
        }
        return evidence;
    }
}
