package dixit.bench.peers;

import dixit.bench.peers.ParsedArticle.Sentence;
import dixit.bench.peers.ParsedArticle.Word;
import dixit.record.Span;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Stanford CoreNLP with the models and settings that it comes with for English, on one thread. Its offsets are UTF-16
 * units of the text that it was given, as ours are.
 */
final class CoreNlp {
    private final StanfordCoreNLP pipeline;

    private CoreNlp(String annotators) {
        Properties settings = new Properties();
        settings.setProperty("annotators", annotators);
        settings.setProperty("threads", "1");
        pipeline = new StanfordCoreNLP(settings);
    }

    /** Everything that its attribution of quotations asks for. */
    static CoreNlp forQuotes() {
        return new CoreNlp("tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
    }

    /** The dependency parser and what it needs. */
    static CoreNlp forSyntax() {
        return new CoreNlp("tokenize,ssplit,pos,lemma,depparse");
    }

    /** The dependencies of an article. */
    ParsedArticle parse(String text) {
        return new ParsedArticle(
                text,
                annotate(text).get(CoreAnnotations.SentencesAnnotation.class).stream()
                        .map(CoreNlp::sentence)
                        .toList());
    }

    /**
     * The quotations of an article with the words that name their speaker; those with the same words are one statement
     * in several pieces. CoreNLP marks no cue. A quotation whose speaker was neither named nor guessed is none.
     */
    List<Reported> quotes(String text) {
        Annotation article = annotate(text);
        List<CoreLabel> tokens = article.get(CoreAnnotations.TokensAnnotation.class);
        Map<List<Span>, List<Span>> bySource = new LinkedHashMap<>();
        List<Reported> found = new ArrayList<>();
        for (CoreMap quote : article.get(CoreAnnotations.QuotationsAnnotation.class)) {
            Span content = span(quote);
            Span source = source(quote, tokens);
            if (source != null) {
                bySource.computeIfAbsent(List.of(source), s -> new ArrayList<>())
                        .add(content);
            } else if (quote.get(QuoteAttributionAnnotator.SpeakerAnnotation.class) != null) {
                found.add(new Reported(List.of(), List.of(), List.of(content)));
            }
        }
        bySource.forEach((source, content) -> found.add(new Reported(source, List.of(), content)));
        return found;
    }

    private Annotation annotate(String text) {
        Annotation article = new Annotation(text);
        pipeline.annotate(article);
        return article;
    }

    private static @Nullable Span source(CoreMap quote, List<CoreLabel> tokens) {
        Integer first = quote.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
        Integer last = quote.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
        return first == null || last == null ? null : span(tokens.get(first)).cover(span(tokens.get(last)));
    }

    private static Sentence sentence(CoreMap sentence) {
        SemanticGraph graph = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
        int[] heads = new int[tokens.size()];
        String[] relations = new String[tokens.size()];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, "root");
        for (SemanticGraphEdge edge : graph.edgeIterable()) {
            int dependent = edge.getDependent().index() - 1;
            heads[dependent] = edge.getGovernor().index() - 1;
            relations[dependent] = edge.getRelation().toString();
        }
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            CoreLabel token = tokens.get(i);
            words.add(new Word(span(token), token.lemma(), token.tag(), heads[i], relations[i]));
        }
        return new Sentence(words);
    }

    private static Span span(CoreMap place) {
        return new Span(
                place.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                place.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
    }
}
