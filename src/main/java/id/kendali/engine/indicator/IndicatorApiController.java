package id.kendali.engine.indicator;

import id.kendali.engine.indicator.FigureAnswers.FigureAnswer;
import id.kendali.engine.indicator.FigureAnswers.FigureExplanation;
import id.kendali.engine.indicator.IndicatorAnswers.IndicatorCard;
import id.kendali.engine.indicator.IndicatorAnswers.IndicatorEntry;
import id.kendali.engine.indicator.IndicatorAnswers.MeasureEntry;
import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.api.Chapter;
import id.kendali.platform.api.Described;
import id.kendali.platform.api.ListPage;
import id.kendali.platform.api.Paging;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.ui.InvalidInput;
import java.time.DateTimeException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue, and figures with their explanation, for other programs. */
@Chapter("indicator.api.title")
@RestController
class IndicatorApiController {

    private final IndicatorAnswers catalogue;
    private final FigureAnswers figures;
    private final FigureText text;
    private final Paging paging;

    IndicatorApiController(IndicatorAnswers catalogue, FigureAnswers figures, FigureText text, Paging paging) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.text = text;
        this.paging = paging;
    }

    @Requires({Right.READ_FIGURES, Right.READ_NATION})
    @Described(value = "indicator.api.indicators.", refuses = 422)
    @GetMapping("/api/v1/indicators")
    ListPage<IndicatorEntry> indicators(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return paging.cut(catalogue.indicators(), IndicatorEntry::code, after, limit);
    }

    @Requires({Right.READ_FIGURES, Right.READ_NATION})
    @Described(value = "indicator.api.indicator.", refuses = 404)
    @GetMapping("/api/v1/indicators/{indicator}")
    IndicatorCard indicator(@PathVariable String indicator) {
        return catalogue.card(indicator);
    }

    @Requires({Right.READ_FIGURES, Right.READ_NATION})
    @Described(value = "indicator.api.measures.", refuses = 422)
    @GetMapping("/api/v1/measures")
    ListPage<MeasureEntry> measures(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return paging.cut(catalogue.measures(), MeasureEntry::code, after, limit);
    }

    @Requires({Right.READ_FIGURES, Right.READ_NATION})
    @Described(
            value = "indicator.api.values.",
            refuses = {400, 404, 422})
    @GetMapping("/api/v1/values")
    ListPage<FigureAnswer> values(
            @RequestParam String indicator,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            @CurrentUser SignedIn me) {
        return paging.cut(
                figures.values(indicator, unit, period == null ? null : parsed(period), me),
                FigureAnswer::key,
                after,
                limit);
    }

    @Requires({Right.READ_FIGURES, Right.READ_NATION})
    @Described(
            value = "indicator.api.explanation.",
            refuses = {404, 422})
    @GetMapping("/api/v1/values/{indicator}/{unit}/{period}/explanation")
    FigureExplanation explanation(
            @PathVariable String indicator,
            @PathVariable String unit,
            @PathVariable String period,
            @RequestParam(required = false) @Nullable String variant,
            @CurrentUser SignedIn me) {
        return figures.explanation(indicator, unit, parsed(period), variant, me);
    }

    private Period parsed(String period) {
        try {
            return Period.parse(period);
        } catch (IllegalArgumentException | DateTimeException notAPeriod) {
            String message = text.say("indicator.api.period.form", period);
            throw new InvalidInput(message, List.of(new InvalidInput.Error(null, "period", message)));
        }
    }
}
