package id.kendali.governance.performance;

import id.kendali.platform.organisation.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes causes and solutions of who answers for an indicator. */
@Component
@Transactional
class AnalysisDesk {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 8_000;

    private final Analyses analyses;
    private final RealisationDesk desk;

    AnalysisDesk(Analyses analyses, RealisationDesk desk) {
        this.analyses = analyses;
        this.desk = desk;
    }

    /**
     * @param expected version that the writer saw; none if there was no text
     * @return what is wrong; nothing is written then
     */
    List<Fault> write(
            UnitId unit,
            String indicator,
            int year,
            @Nullable String causes,
            @Nullable String solutions,
            @Nullable Integer expected) {
        List<Fault> faults = new ArrayList<>();
        String why = checked("sebab", causes, faults);
        String what = checked("solusi", solutions, faults);
        Optional<Analysis> found = analyses.findByUnitIdAndIndicatorAndYear(unit, indicator, year);
        found.filter(known -> expected == null || known.version() != expected)
                .ifPresent(known -> faults.add(Fault.of(
                        "sebab", "performance.analysis.stale", known.written().by(), known.causes())));
        if (faults.isEmpty()) {
            Analysis analysis = found.orElseGet(() -> Analysis.begin(unit, indicator, year, desk.edit()));
            analysis.write(why, what, desk.edit());
            analyses.save(analysis);
        }
        return faults;
    }

    private static String checked(String field, @Nullable String text, List<Fault> faults) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.length() < SHORTEST || stripped.length() > LONGEST) {
            faults.add(
                    Fault.of(field, "performance.analysis." + field + ".length", stripped.length(), SHORTEST, LONGEST));
        }
        return stripped;
    }
}
