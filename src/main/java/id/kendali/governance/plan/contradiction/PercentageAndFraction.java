package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A percentage is not what the numbers beside it give at the precision with which it is printed. */
final class PercentageAndFraction implements Rule {

    private static final RuleTexts TEXTS = new RuleTexts("PERCENTAGE_AND_FRACTION");
    private static final String PERCENT = "percent_printed";

    @Override
    public String name() {
        return TEXTS.rule();
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        return Stream.concat(
                        Realisation.of(plan).stream().flatMap(PercentageAndFraction::inColumns),
                        PerformanceFigure.of(plan).stream().flatMap(PercentageAndFraction::writtenOut))
                .toList();
    }

    private static Stream<Contradiction> inColumns(Realisation row) {
        if (row.limit().signum() == 0) {
            return Stream.empty();
        }
        return row.row().number(PERCENT).stream()
                .map(printed -> new PrintedCalculation(row.ratio(), true, printed))
                .filter(calculation -> !calculation.isRight())
                .map(calculation ->
                        found(row.subject(), calculation, row.place(PERCENT, ""), row.place(row.realisedColumn(), "")));
    }

    private static Stream<Contradiction> writtenOut(PerformanceFigure figure) {
        Subject subject = figure.about(
                "%s, %s, %s %s".formatted(figure.measure(), figure.section(), figure.year(), figure.period()));
        return PrintedCalculation.read(figure.printed()).stream()
                .filter(calculation -> !calculation.isRight())
                .map(calculation -> found(subject, calculation, figure.place(), figure.place()));
    }

    private static Contradiction found(Subject subject, PrintedCalculation calculation, Place result, Place fraction) {
        BigDecimal apart = calculation.exact().subtract(calculation.result());
        int decimals = Math.max(0, calculation.result().scale());
        String printed = calculation.shown(calculation.result(), decimals);
        String counted = calculation.ratio().printed() + " = " + calculation.shown(calculation.exact(), decimals + 2);
        return new Contradiction(
                TEXTS.rule(),
                Precision.isSlipOfRounding(calculation.result(), calculation.exact())
                        ? Severity.MINOR
                        : Severity.SEVERE,
                subject,
                TEXTS.title(result.location()),
                TEXTS.explanation(printed, counted),
                result.reading(printed),
                fraction.reading(counted),
                TEXTS.change(apart, Precision.rounded(apart.abs(), decimals + 2)));
    }
}
