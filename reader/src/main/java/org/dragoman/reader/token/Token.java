package org.dragoman.reader.token;

/**
 * A word, number or sign of a sentence.
 *
 * @param start first UTF-16 position in the view of the text
 * @param end position after the last
 * @param text the characters as written
 * @param norm what patterns compare: composed (NFC), lower case, one kind of apostrophe and dash, one placing of marks
 * @param word number of the norm in the packs' vocabulary
 * @param marks the bits of the tables of words that may hold it, as they were filled when the text was cut
 * @param kind what it is made of
 * @param spaced whether white space stands before it
 * @param isCapitalized whether it is a word that begins with a capital letter; told once, for it is asked of every word
 */
public record Token(
        int start,
        int end,
        String text,
        String norm,
        int word,
        long marks,
        Kind kind,
        boolean spaced,
        boolean isCapitalized) {
    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether it is a word of two or more letters, all of them capitals. */
    public boolean isAllCapitals() {
        if (kind != Kind.WORD || text.length() < 2) {
            return false;
        }
        int point;
        for (int at = 0; at < text.length(); at += Character.charCount(point)) {
            point = text.codePointAt(at);
            if (Letters.isLetterNotCapital(point)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is a hyphen; a longer dash parts words. */
    public boolean isHyphen() {
        return is("-") && (text.equals("-") || text.equals("\u2010") || text.equals("\u2011"));
    }

    /** Whether it is a quotation mark that ends what is quoted; a straight one does so where no space stands before it. */
    public boolean closesQuotation() {
        int type = Character.getType(text.charAt(0));
        return is("\"")
                && (type == Character.FINAL_QUOTE_PUNCTUATION
                        || type != Character.INITIAL_QUOTE_PUNCTUATION && !spaced);
    }

    /** Whether any of its characters is a digit. */
    public boolean hasDigit() {
        for (int at = 0; at < text.length(); at++) {
            if (Letters.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is written as a year of the last century or this one: four digits, the first two of them 19 or 20. */
    public boolean isYear() {
        return isNumber()
                && norm.length() == 4
                && (norm.startsWith("19") || norm.startsWith("20"))
                && Letters.isDigit(norm.charAt(2))
                && Letters.isDigit(norm.charAt(3));
    }

    public boolean is(String norm) {
        return this.norm.equals(norm);
    }
}
