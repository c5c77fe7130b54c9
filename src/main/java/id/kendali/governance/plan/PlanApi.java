package id.kendali.governance.plan;

import id.kendali.governance.plan.PlanAnswers.FullPlan;
import id.kendali.governance.plan.PlanAnswers.ListedPlan;
import id.kendali.governance.plan.PlanAnswers.PlanContradictions;
import id.kendali.governance.plan.contradiction.Severity;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.api.Chapter;
import id.kendali.platform.api.Described;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Plans for other programs: what the pages show, with the same rights. Texts are in the language that they accept. */
@Chapter("plan.api.title")
@RestController
class PlanApi {

    private final PlanAnswers answers;

    PlanApi(PlanAnswers answers) {
        this.answers = answers;
    }

    @Requires(Right.READ_PLANS)
    @Described(
            value = "plan.api.plans.",
            refuses = {})
    @GetMapping(value = "/api/v1/plans", produces = MediaType.APPLICATION_JSON_VALUE)
    List<ListedPlan> plans() {
        return answers.plans();
    }

    /** @param version number; without it the one in force */
    @Requires(Right.READ_PLANS)
    @Described(value = "plan.api.plan.", refuses = 404)
    @GetMapping(value = "/api/v1/plans/{region}/{year}", produces = MediaType.APPLICATION_JSON_VALUE)
    FullPlan plan(
            @PathVariable String region,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable Integer version) {
        return answers.plan(region, year, version);
    }

    /**
     * @param severity {@code SEVERE}, {@code MODERATE} or {@code MINOR}
     * @param standing {@code OPEN}, {@code PROPOSED} or {@code DECIDED}
     * @param rule name of a rule
     * @param search words that must all occur
     */
    @Requires(Right.READ_PLANS)
    @Described(
            value = "plan.api.contradictions.",
            refuses = {400, 404})
    @GetMapping(value = "/api/v1/plans/{region}/{year}/contradictions", produces = MediaType.APPLICATION_JSON_VALUE)
    PlanContradictions contradictions(
            @PathVariable String region,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable String severity,
            @RequestParam(required = false) @Nullable String standing,
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable String search) {
        return answers.contradictions(
                region,
                year,
                new ContradictionQuery(version, severity(severity), standing(standing), rule, search, null, null));
    }

    private static @Nullable String severity(@Nullable String severity) {
        return severity == null
                ? null
                : Arrays.stream(Severity.values())
                        .filter(known -> known.name().equals(severity.toUpperCase(Locale.ROOT)))
                        .map(ContradictionQuery.SEVERITIES::get)
                        .findFirst()
                        .orElseThrow(() -> notUnderstood("severity"));
    }

    private static @Nullable String standing(@Nullable String standing) {
        return standing == null
                ? null
                : switch (standing.toUpperCase(Locale.ROOT)) {
                    case "OPEN" -> ContradictionQuery.OPEN;
                    case "PROPOSED" -> ContradictionQuery.PROPOSED;
                    case "DECIDED" -> ContradictionQuery.DECIDED;
                    default -> throw notUnderstood("standing");
                };
    }

    private static ResponseStatusException notUnderstood(String parameter) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, parameter);
    }
}
