package org.dragoman.reader.names;

/** A person in one term, as the nearest answer to a question. */
record Held(KnownPerson person, Term term) {
    long daysFrom(Question question) {
        long late = term.from() == null || question.to() == null
                ? 0
                : term.from().toEpochDay() - question.to().toEpochDay();
        long early = term.to() == null || question.from() == null
                ? 0
                : question.from().toEpochDay() - term.to().toEpochDay();
        return Math.max(late, early);
    }

    @Override
    public String toString() {
        return person.name() + ", " + term.office() + " of " + term.of() + " " + term.span();
    }
}
