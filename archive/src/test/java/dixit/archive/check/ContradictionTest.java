package dixit.archive.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dixit.text.align.Token;
import dixit.text.align.Tokens;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true  | I trust the harbour master. | I was asked whether I trust the harbour master.",
                "true  | The gates are open. | Nobody can tell me if the gates are open.",
                "true  | The gates will open. | The gates will open if the tide allows it.",
                "false | I wonder about the gates being open. | I ask whether the gates are open.",
                "true  | The gates never open. | The gates open.",
                "true  | There are forty boats. | There are thirty boats.",
                "true  | The boats stay. | The boats leave.",
                "true  | Paper comes before trust. | Trust comes before paper.",
                "true  | We count on Ilvane. | We count on them.",
                "true  | There are too many boats. | There are many boats.",
                "false | I would trust the tide more than you. | I would sooner trust the tide.",
                "false | The boats remain. | The boats stay."
            })
    void whatSpeaksAgainstTheSameSense(boolean against, String quote, String record) {
        List<Token> said = Tokens.of(record);
        assertEquals(against, Contradiction.is(Tokens.of(quote), said, said));
    }
}
