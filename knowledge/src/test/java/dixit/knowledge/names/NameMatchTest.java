package dixit.knowledge.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dixit.knowledge.names.NameMatch.Reason;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names against names. */
class NameMatchTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ada Holm; ada HOLM; SAME_NAME",
                "Sergey Lavrov; Sergei Lavrov; SAME_SURNAME, GIVEN_VARIANT",
                "S.V. Lavrov; Sergey Viktorovich Lavrov; SAME_SURNAME, INITIAL",
                "S. Lavrov; Sergey Lavrov; SAME_SURNAME, INITIAL",
                "M. Rubio; Marco Rubio; SAME_SURNAME, INITIAL",
                "Lavrov S.V.; Sergey Lavrov; SAME_SURNAME, INITIAL, EXTRA_NAME",
                "LAVROV, Sergey; Sergey Lavrov; SAME_NAME",
                "Сергей Лавров; Sergey Lavrov; SAME_NAME",
                "Sergey Viktorovich Lavrov; Sergey Lavrov; SAME_SURNAME, SAME_GIVEN, PATRONYMIC",
                "Mikhail Gorbachev; Michael Gorbachev; SAME_SURNAME, GIVEN_ADAPTED",
                "Mikhail Gorbachev; Mikhail Gorbachyov; SURNAME_VARIANT, SAME_GIVEN",
                "Volodymyr Zelenskyy; Vladimir Zelensky; SURNAME_VARIANT, GIVEN_ADAPTED",
                "Yury Ushakov; Iurii Ushakov; SAME_SURNAME, GIVEN_VARIANT",
                "Aleksandr Novak; Alexander Novak; SAME_SURNAME, GIVEN_VARIANT",
                "Sergej Lawrow; Sergey Lavrov; SURNAME_VARIANT, GIVEN_VARIANT",
                "Manuel Rubio; Marco Rubio; SAME_SURNAME, DIFFERENT_GIVEN",
                "J. Rubio; Marco Rubio; SAME_SURNAME, DIFFERENT_INITIAL",
                "Rubio; Marco Rubio; SAME_SURNAME, GIVEN_MISSING",
                "Bashar al-Assad; Bashar Assad; SAME_SURNAME, SAME_GIVEN",
                "Abdel Fattah el-Sisi; Abdel Fattah al-Sisi; SAME_SURNAME, SAME_GIVEN",
                "Jinping Xi; Xi Jinping; SAME_SURNAME, SAME_GIVEN",
                "Bill Clinton; William Clinton; SAME_SURNAME, GIVEN_ADAPTED",
                "Mitt Romney; Willard Mitt Romney; SAME_SURNAME, MIDDLE_AS_GIVEN, EXTRA_NAME",
                "Maria Zakharov; Maria Zakharova; SURNAME_SIMILAR, SAME_GIVEN",
                "Ada Holm; Ada Morvek; DIFFERENT_SURNAME",
                "Mohammed Holm; Mohamed Holm; SAME_SURNAME, GIVEN_VARIANT",
                "Dr. Ada Holm Jr.; Ada Holm; SAME_NAME",
                "Alexandria Ocasio-Cortez; Alexandria Cortez; PART_OF_SURNAME, SAME_GIVEN"
            })
    void reasons(String a, String b, String reasons) {
        NameMatch m = NameMatch.of(a, b);
        assertEquals("[" + reasons + "]", m.reasons().toString());
    }

    @Test
    void scoresFallInOrder() {
        List<String> worse = List.of(
                "Sergey Lavrov",
                "Sergei Lavrov",
                "Serge Lavrov",
                "S. Lavrov",
                "Lavrov",
                "Pavel Lavrov",
                "Sergey Morvek");
        double before = 1.01;
        for (String name : worse) {
            double score = NameMatch.of("Sergey Lavrov", name).score();
            assertTrue(score < before, name + " " + score);
            before = score;
        }
        assertEquals(0, before);
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> given = Arbitraries.of(
                "Sergey",
                "S.",
                "Mikhail",
                "Ada",
                "Yu.",
                "Jean-Noël",
                "Mohammed",
                "Kim",
                "Xi",
                "Иван",
                "Dr.",
                "bin",
                "李",
                "");
        Arbitrary<String> middle = Arbitraries.of("", "Viktorovich", "V.", "Maria", "van", "al-");
        Arbitrary<String> family = Arbitraries.of(
                "Lavrov", "HOLM", "Ki-moon", "von der Leyen", "al-Assad", "Петров", "O'Brien", "Jr.", "Jong Un", "");
        return Combinators.combine(given, middle, family).as((g, m, f) -> g + " " + m + " " + f);
    }

    @Property
    void symmetric(@ForAll("names") String a, @ForAll("names") String b) {
        assertEquals(NameMatch.of(a, b), NameMatch.of(b, a));
    }

    @Property
    void aNameEqualsItself(@ForAll("names") String a) {
        assertEquals(1, NameMatch.of(a, a).score());
        assertEquals(List.of(Reason.SAME_NAME), NameMatch.of(a, a).reasons());
    }

    @Property
    void anyTextIsANameOrNone(@ForAll String a, @ForAll String b) {
        double score = NameMatch.of(a, b).score();
        assertTrue(score >= 0 && score <= 1);
    }

    @ParameterizedTest
    @CsvSource({
        "ru,Сергей Лавров,Sergey Lavrov",
        "ru,Владимир Путин,Vladimir Putin",
        "uk,Володимир Зеленський,Volodymyr Zelenskyy",
        "ru,Михаил Горбачёв,Mikhail Gorbachev",
        "ru,Евгений Примаков,Yevgeny Primakov",
        "sr,Александар Вучић,Aleksandar Vucic",
        "el,Κυριάκος Μητσοτάκης,Kyriakos Mitsotakis"
    })
    void transliterationMeetsTheUsualSpelling(String language, String original, String latin) {
        String found = Transliteration.latin(original, language);
        assertTrue(NameMatch.of(found, latin).score() > .85, found);
        assertEquals(latin, Transliteration.latin(latin, language));
    }

    @ParameterizedTest
    @CsvSource({
        "Zelensky,Zelenskyy",
        "Zelenskiy,Zelenskii",
        "Lavroff,Lavrov",
        "Poutine,Putin",
        "Schoigu,Shoigu",
        "Yeltsin,Jelzin",
        "Yevgeny,Evgenii",
        "Dmitry,Dmitriy",
        "Tchaikovsky,Chaikovskii"
    })
    void romanisationsMeet(String a, String b) {
        assertEquals(Romanisation.key(a), Romanisation.key(b));
    }
}
