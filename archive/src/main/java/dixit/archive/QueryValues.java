package dixit.archive;

import dixit.archive.QueryLexer.Kind;
import dixit.archive.QueryLexer.Sign;
import dixit.archive.words.Word;
import dixit.archive.words.WordCutter;
import dixit.record.EventType;
import dixit.record.Genre;
import dixit.record.Stance;
import dixit.record.StatementKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a word or phrase of a query means in the field it stands in. */
final class QueryValues {
    private static final List<String> KINDS =
            Arrays.stream(StatementKind.values()).map(StatementKind::code).toList();
    private static final List<String> GENRES =
            Arrays.stream(Genre.values()).map(Genre::code).toList();
    private static final List<String> EVENTS = Arrays.stream(EventType.values())
            .map(t -> t.name().toLowerCase(Locale.ROOT))
            .toList();
    private static final List<String> STANCES =
            Arrays.stream(Stance.values()).map(Stance::code).toList();

    private final String query;
    private final WordCutter cutter = new WordCutter();

    QueryValues(String query) {
        this.query = query;
    }

    Expression value(QueryField field, Sign sign) {
        return switch (field) {
            case WORDS, OFFICE, SOURCE, OUTLET -> text(field, sign);
            case ABOUT -> about(sign);
            case OCCASION -> occasion(sign);
            case SPEAKER -> speaker(sign);
            case INSTITUTION -> institution(sign);
            case KIND -> code(field, sign, KINDS);
            case GENRE -> code(field, sign, GENRES);
            case EVENT -> code(field, sign, EVENTS);
            case POSITION -> code(field, sign, STANCES);
            case FROM -> new Expression.Between(day(sign).first(), DateRange.LAST);
            case TO -> new Expression.Between(DateRange.FIRST, day(sign).last());
            case SAID -> new Expression.Said(day(sign).first(), day(sign).last());
            case DOCUMENT -> new Expression.InDocument(sign.text().strip());
        };
    }

    /** Words, or an address: what is one may be either, and is then both. */
    private Expression occasion(Sign sign) {
        Expression words = text(QueryField.OCCASION, sign);
        return StatementKey.isKey(sign.text())
                ? new Expression.Or(List.of(new Expression.Code(QueryField.OCCASION, sign.text()), words))
                : words;
    }

    private Expression speaker(Sign sign) {
        Expression words = text(QueryField.SPEAKER, sign);
        boolean open = words instanceof Expression.Prefix || words instanceof Expression.Fuzzy;
        return open ? words : new Expression.Speaker(words, sign.text(), List.of());
    }

    /** "the" before a name is no part of it. */
    private Expression institution(Sign sign) {
        String text = sign.text().strip();
        boolean article =
                text.regionMatches(true, 0, "the ", 0, 4) && !text.substring(4).isBlank();
        return article
                ? institution(new Sign(sign.kind(), text.substring(4), sign.start(), sign.end()))
                : mentions(sign);
    }

    private Expression about(Sign sign) {
        Expression words = text(QueryField.WORDS, sign);
        boolean open = words instanceof Expression.Prefix || words instanceof Expression.Fuzzy;
        return open ? words : new Expression.About(words, sign.text(), List.of());
    }

    private Expression mentions(Sign sign) {
        Expression words = text(QueryField.INSTITUTION, sign);
        boolean open = words instanceof Expression.Prefix || words instanceof Expression.Fuzzy;
        return open ? words : new Expression.Mentions(words, sign.text(), List.of());
    }

    private Expression text(QueryField field, Sign sign) {
        String text = sign.text();
        if (sign.kind() == Kind.PHRASE) {
            return words(field, sign, text);
        }
        int star = text.indexOf('*');
        if (star >= 0) {
            return prefix(field, sign, star);
        }
        int tilde = text.indexOf('~');
        return tilde >= 0 ? fuzzy(field, sign, tilde) : words(field, sign, text);
    }

    private Expression words(QueryField field, Sign sign, String text) {
        List<Word> words = cutter.cut(text);
        if (words.isEmpty()) {
            throw error("There is no word in this to search for.", sign);
        }
        return words.size() == 1 && sign.kind() == Kind.WORD
                ? new Expression.Term(field, words.getFirst())
                : new Expression.Phrase(field, words);
    }

    private Expression prefix(QueryField field, Sign sign, int star) {
        if (star != sign.text().length() - 1) {
            throw error("* may only end a word.", sign);
        }
        String start = single(sign, star, "A beginning with * must be one word.");
        if (start.length() < 2) {
            throw error("* needs at least two letters before it.", sign);
        }
        return new Expression.Prefix(field, start);
    }

    private Expression fuzzy(QueryField field, Sign sign, int tilde) {
        String word = single(sign, tilde, "Only a single word can be searched with ~.");
        int edits =
                switch (sign.text().substring(tilde + 1)) {
                    case "" -> word.length() < 6 ? 1 : 2;
                    case "1" -> 1;
                    case "2" -> 2;
                    default -> throw error("After ~ stands 1 or 2, the number of letters that may differ.", sign);
                };
        if (word.length() < edits + 2) {
            throw error("~ needs a word of at least " + (edits + 2) + " letters.", sign);
        }
        return new Expression.Fuzzy(field, word, edits);
    }

    private String single(Sign sign, int end, String otherwise) {
        List<Word> words = cutter.cut(sign.text(), 0, end);
        if (words.size() != 1 || words.getFirst().end() != end) {
            throw error(otherwise, sign);
        }
        return words.getFirst().plain();
    }

    private Expression code(QueryField field, Sign sign, List<String> codes) {
        String code =
                sign.text().strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        if (!codes.contains(code)) {
            throw error("“" + field.code() + ":” is one of " + String.join(", ", codes) + ".", sign);
        }
        return new Expression.Code(field, code);
    }

    private DateRange day(Sign sign) {
        Optional<DateRange> range = DateRange.ofIso(sign.text().strip());
        return range.orElseThrow(() -> error("This is no date; write 2020, 2020-03 or 2020-03-05.", sign));
    }

    private QuerySyntaxException error(String reason, Sign sign) {
        return new QuerySyntaxException(reason, query, sign.start(), Math.max(1, sign.end() - sign.start()));
    }
}
