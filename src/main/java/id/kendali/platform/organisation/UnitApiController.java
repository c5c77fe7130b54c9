package id.kendali.platform.organisation;

import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.api.Chapter;
import id.kendali.platform.api.Described;
import id.kendali.platform.api.ListPage;
import id.kendali.platform.api.Paging;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Units for other programs, as they are or were on a day. */
@Chapter("organisation.api.title")
@RestController
class UnitApiController {

    private final UnitAnswers answers;
    private final VisibleUnits visible;
    private final Paging paging;

    UnitApiController(UnitAnswers answers, VisibleUnits visible, Paging paging) {
        this.answers = answers;
        this.visible = visible;
        this.paging = paging;
    }

    @Requires(Right.READ_UNITS)
    @Described(value = "organisation.api.units.", refuses = 422)
    @GetMapping("/api/v1/units")
    ListPage<UnitAnswer> units(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            @CurrentUser SignedIn me) {
        LocalDate day = Optional.ofNullable(on).orElseGet(() -> visible.today(me));
        return paging.cut(answers.all(me, day), UnitAnswer::code, after, limit);
    }

    @Requires(Right.READ_UNITS)
    @Described(value = "organisation.api.unit.", refuses = 404)
    @GetMapping("/api/v1/units/{code}")
    UnitAnswer unit(
            @PathVariable String code,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            @CurrentUser SignedIn me) {
        LocalDate day = Optional.ofNullable(on).orElseGet(() -> visible.today(me));
        return answers.one(me, code, day);
    }
}
