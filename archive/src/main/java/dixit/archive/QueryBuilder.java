package dixit.archive;

import dixit.archive.words.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * Turns what was understood into a query of the index.
 *
 * <p>A word matches itself best, then other words of its stem. A word in capitals ({@code START}) matches capitals
 * best, then the same letters in any case, and no stem. A phrase matches its words as they are.
 */
final class QueryBuilder {
    private static final float OTHER_FORM = 0.7f;
    private static final float OTHER_CAPITALS = 0.25f;
    private static final int MOST_FUZZY_TERMS = 50;

    private final IndexReader reader;

    /** @param reader forms that it has never seen are left out, which makes the query cheaper and changes nothing */
    QueryBuilder(IndexReader reader) {
        this.reader = reader;
    }

    Query build(Expression e) throws IOException {
        return switch (e) {
            case Expression.Everything x -> everything();
            case Expression.And x -> and(x.parts());
            case Expression.Or x -> or(x.parts());
            case Expression.Not x -> and(List.of(x));
            case Expression.Term x -> word(field(x.field()), x.word(), x.field() == QueryField.WORDS);
            case Expression.Phrase x -> phrase(field(x.field()), x.words());
            case Expression.Speaker x -> named(x.words(), IndexFields.ACTOR, x.actors());
            case Expression.Mentions x -> named(x.words(), IndexFields.INSTITUTION_ID, x.ids());
            case Expression.About x -> named(x.words(), IndexFields.TOPIC, x.ids());
            case Expression.Prefix x -> new PrefixQuery(new Term(field(x.field()), x.start()));
            case Expression.Fuzzy x ->
                new FuzzyQuery(new Term(field(x.field()), x.word()), x.edits(), 1, MOST_FUZZY_TERMS, true);
            case Expression.Code x -> new ConstantScoreQuery(new TermQuery(new Term(code(x.field()), x.code())));
            case Expression.Between x ->
                IntRange.newIntersectsQuery(IndexFields.DATES, new int[] {x.first()}, new int[] {x.last()});
            case Expression.Said x ->
                IntRange.newIntersectsQuery(IndexFields.SAID, new int[] {x.first()}, new int[] {x.last()});
            case Expression.InDocument x -> document(x.key());
        };
    }

    private static String field(QueryField field) {
        return switch (field) {
            case WORDS, ABOUT -> IndexFields.ABOUT;
            case SPEAKER -> IndexFields.SPEAKER;
            case OFFICE -> IndexFields.OFFICE;
            case SOURCE -> IndexFields.SOURCE;
            case OUTLET -> IndexFields.OUTLET;
            case KIND -> IndexFields.KIND;
            case GENRE -> IndexFields.GENRE;
            case FROM, TO -> IndexFields.DATES;
            case SAID -> IndexFields.SAID;
            case OCCASION -> IndexFields.OCCASION;
            case INSTITUTION -> IndexFields.INSTITUTION;
            case EVENT -> IndexFields.EVENT;
            case POSITION -> IndexFields.POSITION;
            case DOCUMENT -> IndexFields.ID;
        };
    }

    /** Where the codes of a field stand, which may be beside its words. */
    private static String code(QueryField field) {
        return field == QueryField.OCCASION ? IndexFields.OCCASION_ADDRESS : field(field);
    }

    private static Query everything() {
        return new ConstantScoreQuery(new TermQuery(new Term(IndexFields.TYPE, IndexFields.STATEMENT)));
    }

    private Query and(List<Expression> parts) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean positive = false;
        for (Expression part : parts) {
            if (part instanceof Expression.Not not) {
                all.add(build(not.part()), Occur.MUST_NOT);
            } else {
                all.add(build(part), isCondition(part) ? Occur.FILTER : Occur.MUST);
                positive = true;
            }
        }
        if (!positive) {
            all.add(everything(), Occur.FILTER);
        }
        return all.build();
    }

    private Query or(List<Expression> parts) throws IOException {
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        for (Expression part : parts) {
            Query query = build(part);
            some.add(isCondition(part) ? new BoostQuery(new ConstantScoreQuery(query), 0) : query, Occur.SHOULD);
        }
        return some.build();
    }

    /** By the words as ever; whom or what the name means by identity counts as much as a word of it. */
    private Query named(Expression byWords, String field, List<String> ids) throws IOException {
        Query words = build(byWords);
        if (ids.isEmpty()) {
            return words;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(words, Occur.SHOULD);
        for (String id : ids) {
            any.add(new ConstantScoreQuery(new TermQuery(new Term(field, id))), Occur.SHOULD);
        }
        return any.build();
    }

    /** True for what a statement has or has not, without more or less. */
    private static boolean isCondition(Expression e) {
        return e instanceof Expression.Code
                || e instanceof Expression.Between
                || e instanceof Expression.Said
                || e instanceof Expression.InDocument
                || e instanceof Expression.Everything;
    }

    private Query word(String field, Word word, boolean stemmed) throws IOException {
        Map<String, Float> forms = new LinkedHashMap<>();
        if (word.acronym() != null) {
            forms.put(WordStream.ACRONYM + word.acronym(), 1f);
            forms.put(word.plain(), OTHER_FORM);
        } else {
            forms.put(word.plain(), 1f);
            if (stemmed) {
                forms.putIfAbsent(word.stem(), OTHER_FORM);
                forms.put(WordStream.STEM + word.stem(), OTHER_FORM);
            }
        }
        return anyOf(field, forms);
    }

    private Query anyOf(String field, Map<String, Float> forms) throws IOException {
        List<String> seen = new ArrayList<>();
        for (String form : forms.keySet()) {
            if (reader.docFreq(new Term(field, form)) > 0) {
                seen.add(form);
            }
        }
        if (seen.size() < 2) {
            String only = seen.isEmpty() ? forms.keySet().iterator().next() : seen.getFirst();
            return new TermQuery(new Term(field, only));
        }
        SynonymQuery.Builder any = new SynonymQuery.Builder(field);
        seen.forEach(form -> any.addTerm(new Term(field, form), forms.getOrDefault(form, 1f)));
        return any.build();
    }

    private Query phrase(String field, List<Word> words) throws IOException {
        if (words.size() == 1) {
            return word(field, words.getFirst(), false);
        }
        PhraseQuery plain = phrase(field, words, false);
        if (words.stream().allMatch(w -> w.acronym() == null)) {
            return plain;
        }
        MultiPhraseQuery.Builder either = new MultiPhraseQuery.Builder();
        for (Word w : words) {
            Term term = new Term(field, w.plain());
            either.add(
                    w.acronym() == null
                            ? new Term[] {term}
                            : new Term[] {term, new Term(field, WordStream.ACRONYM + w.acronym())});
        }
        return new BooleanQuery.Builder()
                .add(new BoostQuery(either.build(), OTHER_CAPITALS), Occur.MUST)
                .add(phrase(field, words, true), Occur.SHOULD)
                .build();
    }

    private static PhraseQuery phrase(String field, List<Word> words, boolean acronyms) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (Word w : words) {
            phrase.add(new Term(field, acronyms && w.acronym() != null ? WordStream.ACRONYM + w.acronym() : w.plain()));
        }
        return phrase.build();
    }

    private static Query document(String key) {
        BooleanQuery.Builder any = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(IndexFields.ID, IndexFields.id(key))), Occur.SHOULD)
                .add(
                        new TermQuery(new Term(IndexFields.ID, IndexFields.id(QueryText.withoutEnding(key)))),
                        Occur.SHOULD);
        String low = key.toLowerCase(Locale.ROOT);
        if (low.length() >= 8 && low.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            any.add(new PrefixQuery(new Term(IndexFields.HASH, low)), Occur.SHOULD);
        }
        return new ConstantScoreQuery(any.build());
    }

    /** Passages with these words: as many of them as can be, in any form. */
    Query passages(List<Word> words) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Word w : words.subList(0, Math.min(words.size(), 512))) {
            any.add(word(IndexFields.WORDS, w, true), Occur.SHOULD);
        }
        return any.build();
    }
}
