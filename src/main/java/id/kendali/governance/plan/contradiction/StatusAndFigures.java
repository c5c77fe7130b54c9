package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.PlanDocument;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table calls a target met that its figures miss, or missed that they meet. */
final class StatusAndFigures implements Rule {

    private static final RuleTexts TEXTS = new RuleTexts("STATUS_AND_FIGURES");
    private static final Pattern STATUS =
            Pattern.compile("keterangan:\\s*((?:tidak |belum )?terpenuhi)", Pattern.CASE_INSENSITIVE);
    private static final String MET = "terpenuhi";

    @Override
    public String name() {
        return TEXTS.rule();
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        return Measurement.of(plan).stream()
                .filter(measurement -> measurement.realised().indicator().saysHigherIsBetter())
                .flatMap(measurement -> status(measurement.realised()).stream()
                        .filter(status -> status.equalsIgnoreCase(MET) != isMet(measurement))
                        .map(status -> found(measurement, status)))
                .toList();
    }

    private static boolean isMet(Measurement measurement) {
        return measurement.realised().value().compareTo(measurement.target().value()) >= 0;
    }

    private static Optional<String> status(PerformanceFigure realised) {
        Matcher status = STATUS.matcher(realised.row().textOrBlank("note"));
        return status.find() ? Optional.of(status.group(1)) : Optional.empty();
    }

    private static Contradiction found(Measurement measurement, String status) {
        PerformanceFigure target = measurement.target();
        PerformanceFigure realised = measurement.realised();
        return new Contradiction(
                TEXTS.rule(),
                Severity.MODERATE,
                measurement.subject(),
                TEXTS.title(realised.indicator().printed(), realised.location()),
                TEXTS.explanation(status, target.printed(), realised.printed()),
                realised.row().place("note", realised.location()).reading(status),
                target.place().reading(target.printed() + " → " + realised.printed()),
                null);
    }
}
