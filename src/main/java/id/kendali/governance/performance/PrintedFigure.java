package id.kendali.governance.performance;

import java.math.BigDecimal;

/**
 * A realised figure of a region as a document prints it. Nothing computes with it.
 *
 * @param period of the year in the words of the records: YEAR, SEMESTER_1, QUARTER_2
 * @param note what is to be known about it, such as the amounts behind a percentage
 * @param certain whether the year stands there to the letter
 */
public record PrintedFigure(
        String indicator,
        int year,
        String period,
        BigDecimal value,
        String printed,
        String note,
        String source,
        boolean certain) {}
