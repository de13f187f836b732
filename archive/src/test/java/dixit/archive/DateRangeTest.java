package dixit.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019                               | 20190101-20191231           | 2019
            2019-11                            | 20191101-20191130           | 2019
            2020-02                            | 20200201-20200229           | 2020
            2019-11-27                         | 20191127-20191127           | 2019
            2019-11-27T10:00:00Z               | 20191127-20191127           | 2019
            2019~                              | 20190101-20191231           | 2019
            201X                               | 20100101-20191231           | 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019
            20XX                               | 20000101-20991231           |
            XXXX-11-27                         |                             |
            2019-XX                            | 20190101-20191231           | 2019
            2019-11/2020-01                    | 20191101-20200131           | 2019 2020
            2019/..                            | 20190101-99991231           |
            2019-11/                           | 20191101-99991231           |
            2019..                             | 20190101-99991231           |
            ../2019                            | 10101-20191231              |
            /2019                              | 10101-20191231              |
            ../..                              |                             |
            /                                  |                             |
            [..2019-11-27]                     | 10101-20191127              |
            [2013-11-27,2019-11-27]            | 20131127-20131127 20191127-20191127 | 2013 2019
            2019-13                            |                             |
            soon                               |                             |
            """)
    void readsDates(String date, String ranges, String years) {
        assertEquals(
                ranges == null ? "" : ranges,
                DateRange.ofEdtf(date).stream()
                        .map(r -> r.first() + "-" + r.last())
                        .collect(Collectors.joining(" ")));
        assertEquals(
                years == null ? "" : years,
                DateRange.years(DateRange.ofEdtf(date)).stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")));
    }

    @Property
    void anyTextIsADateOrNone(@ForAll String text) {
        DateRange.years(DateRange.ofEdtf(text));
        DateRange.ofIso(text);
    }
}
