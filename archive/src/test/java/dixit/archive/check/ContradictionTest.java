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
                "question  | I trust the harbour master. | I was asked whether I trust the harbour master.",
                "condition | The gates will open. | The gates will open if the tide allows it.",
                "denied    | The gates never open. | The gates open.",
                "parity    | The gates never open. | The gates open.",
                "number    | There are forty boats. | There are boats.",
                "recordNumber | There are boats. | There are thirty boats.",
                "opposite  | The boats stay. | The boats leave.",
                "turned    | Paper comes before trust. | Trust comes before paper.",
                "name      | We count on Ilvane. | We count on them.",
                "degree    | There are too many boats. | There are many boats.",
                "future    | The boats will leave. | The boats left.",
                "person    | We left. | The boats left."
            })
    void whatSpeaksAgainstTheSameSense(String sign, String quote, String record) {
        assertEquals(1, signs(quote, record)[Contradiction.NAMES.indexOf(sign)], sign);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "question  | I wonder about the gates being open. | I ask whether the gates are open.",
                "degree    | I would trust the tide more than you. | I would sooner trust the tide.",
                "opposite  | The boats remain. | The boats stay.",
                "number    | One boat left. | A boat left."
            })
    void whatDoesNot(String sign, String quote, String record) {
        assertEquals(0, signs(quote, record)[Contradiction.NAMES.indexOf(sign)], sign);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true  | I trust the harbour master. | I was asked whether I trust the harbour master.",
                "true  | I trust the harbour master. | They asked if I trust the harbour master.",
                "true  | We have paid for everything but the anchor. | We have paid for the anchor and the chain.",
                "true  | We have paid for the chain and the rope. | Apart from the chain we have paid for nothing.",
                "true  | Everybody liked the boat. | Everybody except the pilot liked the boat.",
                "true  | The pilot is more careful. | The pilot is careful.",
                "false | I doubt the harbour master. | I was asked if I doubt whether he can steer.",
                "false | All but the anchor is paid. | Only the anchor has not been paid.",
                "false | We paid for everything, but the anchor is old. | We paid for everything. The anchor is old.",
                "false | All are paid except the anchor. | All but the anchor is paid.",
                "false | Be there and the gates will open. | The gates open if you are there."
            })
    void whatAloneIsEnough(boolean enough, String quote, String record) {
        assertEquals(enough, Contradiction.isPlain(Tokens.of(quote), Tokens.of(record)));
    }

    private static double[] signs(String quote, String record) {
        List<Token> said = Tokens.of(record);
        return Contradiction.signs(Tokens.of(quote), said, said);
    }
}
