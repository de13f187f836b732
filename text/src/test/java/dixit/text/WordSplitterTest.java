package dixit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.record.Span;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSplitterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '%',
            value = {
                "Mr. Holm's U.S. visit.|Mr.~Holm~'s~U.S.~visit~.",
                "It isn't over.Then he left…|It~is~n't~over~.~Then~he~left~…",
                "O.P. Lind paid 1,200.50 crowns|O.P.~Lind~paid~1,200.50~crowns",
                "a well-known pilot (aged 40)|a~well-known~pilot~(~aged~40~)",
                "p.m. on Feb. 3|p.m.~on~Feb.~3",
                "He said no. She left.|He~said~no~.~She~left~.",
                "See no. 4 and Art. 5, fig. 6, vol. 7, pp. 8-9.|See~no.~4~and~Art.~5~,~fig.~6~,~vol.~7~,~pp.~8-9~.",
                "It is art. It is the vol. of it|It~is~art~.~It~is~the~vol~.~of~it",
                "It is a miss. They pay for mass. We wash. He fell ill. It made ore.|"
                        + "It~is~a~miss~.~They~pay~for~mass~.~We~wash~.~He~fell~ill~.~It~made~ore~.",
                "Lunn, Miss. and Tarsk, Mass., est. 1820|Lunn~,~Miss.~and~Tarsk~,~Mass.~,~est.~1820",
                "It will mar. Do not ask pa. It is rep. and gen. too|"
                        + "It~will~mar~.~Do~not~ask~pa~.~It~is~rep~.~and~gen~.~too",
                "Voss, D-N.Y. and Holm, R-Okla. and I-Vt. met|Voss~,~D-N.Y.~and~Holm~,~R-Okla.~and~I-Vt.~met",
                "They sat in R-Town. It rained|They~sat~in~R-Town~.~It~rained",
                "Ask Ed. Holm et al. did|Ask~Ed~.~Holm~et~al.~did"
            })
    void splits(String text, String words) {
        List<String> got = WordSplitter.split(text, new Span(0, text.length())).stream()
                .map(s -> s.in(text))
                .toList();
        assertEquals(words, String.join("~", got));
    }

    @Property
    void wordsAreInOrderAndHoldAllButWhiteSpace(@ForAll String text) {
        int at = 0;
        for (Span s : WordSplitter.split(text, new Span(0, text.length()))) {
            assertTrue(s.start() >= at && !s.isEmpty());
            assertTrue(text.substring(at, s.start())
                    .chars()
                    .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)));
            at = s.end();
        }
    }
}
