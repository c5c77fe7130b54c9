package id.kendali.governance.performance;

import id.kendali.engine.indicator.Catalogue;
import id.kendali.engine.indicator.Frequency;
import id.kendali.engine.indicator.Measure;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import id.kendali.platform.organisation.UnitType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Which measures units owe in a quarter, out of the definition file and the catalogue. */
@Component
class Obligations {

    private final Catalogue catalogue;
    private final List<Obligation> all = DefinitionText.entries("kewajiban", Obligation.class);

    Obligations(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** In the order of the definition; those that are not asked of the unit are among them. */
    List<OwedMeasure> of(UnitType unit, Quarter quarter) {
        List<OwedMeasure> owed = new ArrayList<>();
        for (Obligation obligation : all) {
            boolean asked = obligation.isOwedBy(unit);
            if (obligation.countsFor(quarter) && (asked || obligation.elsewhere() != null)) {
                for (String code : obligation.measures()) {
                    Measure measure = catalogue
                            .measure(code)
                            .orElseThrow(() -> new IllegalStateException("The catalogue has no measure " + code));
                    periods(measure, quarter)
                            .forEach(period -> owed.add(new OwedMeasure(obligation, measure, period, asked)));
                }
            }
        }
        return owed;
    }

    /** What is stated monthly is due for each month, what is stated per semester with the semester's last quarter. */
    static List<Period> periods(Measure measure, Quarter quarter) {
        Period whole = quarter.period();
        return switch (measure.frequency().orElse(Frequency.QUARTER)) {
            case MONTH ->
                IntStream.range(0, 3)
                        .mapToObj(month -> Period.containing(
                                PeriodType.MONTH, whole.start().plusMonths(month)))
                        .toList();
            case QUARTER -> List.of(whole);
            case SEMESTER ->
                quarter.number() % 2 == 0 ? List.of(Period.containing(PeriodType.SEMESTER, whole.start())) : List.of();
            case YEAR -> List.of(Period.year(quarter.year()));
            case DAY, CHECKPOINT -> List.of();
        };
    }
}
