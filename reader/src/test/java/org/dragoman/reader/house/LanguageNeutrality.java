package org.dragoman.reader.house;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.reader.house.JavaSource.Piece;

/**
 * Finds where Java source knows a language or a country. What counts: a literal that is a language code (ISO 639-1), a
 * country code (ISO 3166-1, two letters or three) or a tag of both; the English name of a pack's language or of any
 * country, as a literal's word or an identifier's; and a letter beyond ASCII, be it written as an escape.
 */
final class LanguageNeutrality {
    /** Codes that are also field names or everyday words of code ({@code "id"}, {@code "as"} ...). */
    private static final Set<String> ALSO_WORDS = Set.of("id", "to", "in", "is", "as", "or", "no");

    private static final Set<String> ALSO_CONSTANTS = Set.of("ID", "TO", "IN", "IS", "AS", "NO", "IO", "AND");

    private static final Pattern TAG = Pattern.compile("([a-z]{2})[-_]([A-Z]{2})");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");
    private static final Pattern WORD_BORDER = Pattern.compile("_|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private final Set<String> languageCodes = new HashSet<>(Set.of(Locale.getISOLanguages()));
    private final Set<String> countryCodes = new HashSet<>(Set.of(Locale.getISOCountries()));
    private final Set<String> names = new HashSet<>();
    private final Set<String> constants = new HashSet<>();

    /** @param packLanguages the codes of the languages that the project has packs for */
    LanguageNeutrality(Set<String> packLanguages) {
        for (String language : packLanguages) {
            Locale locale = Locale.forLanguageTag(language);
            languageCodes.add(language);
            languageCodes.add(locale.getISO3Language());
            names.add(locale.getDisplayLanguage(Locale.ENGLISH));
            constants.add(language.toUpperCase(Locale.ROOT));
        }
        for (String country : Locale.getISOCountries()) {
            names.add(countryName(country));
            countryCodes.add(threeLetters(country));
        }
        constants.addAll(countryCodes);
        constants.addAll(Set.of("UK", "USA", "EU", "ASEAN"));
        languageCodes.removeAll(ALSO_WORDS);
        constants.removeAll(ALSO_CONSTANTS);
        countryCodes.remove("AND");
    }

    /** Every breach in one file, as {@code file:line: what}. */
    List<String> breaches(Path file, JavaSource source) {
        Stream<String> literals = source.literals().stream()
                .filter(piece -> literalIsBreach(piece.text()))
                .map(piece -> describe(file, piece, "literal"));
        Stream<String> identifiers = source.identifiers().stream()
                .filter(piece -> identifierIsBreach(piece.text()))
                .map(piece -> describe(file, piece, "name"));
        return Stream.concat(literals, identifiers).toList();
    }

    private static String describe(Path file, Piece piece, String kind) {
        return file + ":" + piece.line() + ": " + kind + " " + piece.text();
    }

    private boolean literalIsBreach(String literal) {
        return languageCodes.contains(literal)
                || countryCodes.contains(literal)
                || isTag(literal)
                || namesSomething(literal)
                || hasEscapedLetter(literal);
    }

    private boolean isTag(String literal) {
        Matcher tag = TAG.matcher(literal);
        return tag.matches() && Set.of(Locale.getISOLanguages()).contains(tag.group(1));
    }

    private boolean namesSomething(String literal) {
        return names.stream()
                .filter(literal::contains)
                .anyMatch(name -> Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                        .matcher(literal)
                        .find());
    }

    private static boolean hasEscapedLetter(String literal) {
        return ESCAPE.matcher(literal)
                .results()
                .mapToInt(escape -> Integer.parseInt(escape.group(1), 16))
                .anyMatch(unit -> unit > 127 && Character.isLetter(unit));
    }

    private boolean identifierIsBreach(String identifier) {
        return constants.contains(identifier)
                || WORD_BORDER
                        .splitAsStream(identifier)
                        .map(LanguageNeutrality::capitalised)
                        .anyMatch(names::contains);
    }

    private static String capitalised(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT)
                        + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String countryName(String country) {
        return new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.ENGLISH);
    }

    private static String threeLetters(String country) {
        try {
            return new Locale.Builder().setRegion(country).build().getISO3Country();
        } catch (MissingResourceException e) {
            return country;
        }
    }
}
