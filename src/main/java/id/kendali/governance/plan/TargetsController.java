package id.kendali.governance.plan;

import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ui.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Funding and targets of a plan, every table that prints them beside the others. */
@Controller
class TargetsController {

    private static final String ADDRESS = "/renstra/{region}/{year}/target";
    private static final String VIEW = "governance/plan/targets";

    private final PlanFrames frames;
    private final TargetsPages pages;
    private final TargetsExport export;

    TargetsController(PlanFrames frames, TargetsPages pages, TargetsExport export) {
        this.frames = frames;
        this.pages = pages;
        this.export = export;
    }

    @Requires(Right.READ_PLANS)
    @GetMapping(ADDRESS)
    String show(
            @PathVariable String region,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable Integer versi,
            @RequestParam(required = false) @Nullable String tabel,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            @CurrentUser SignedIn me,
            Model model) {
        model.addAttribute("page", pages.of(frames.of(region, year, versi), tabel, me));
        return fragment == null ? VIEW : VIEW + " :: papan";
    }

    /** @param matriks {@code pendanaan} or {@code target} */
    @Requires(Right.READ_PLANS)
    @GetMapping(value = ADDRESS, params = "berkas")
    View download(
            @PathVariable String region,
            @PathVariable int year,
            @RequestParam String berkas,
            @RequestParam(defaultValue = "pendanaan") String matriks,
            @RequestParam(required = false) @Nullable Integer versi,
            @CurrentUser SignedIn me) {
        TargetsPage page = pages.of(frames.of(region, year, versi), null, me);
        return switch (matriks) {
            case "pendanaan" -> export.funding(page, berkas);
            case "target" -> export.targets(page, berkas);
            default -> throw new NotFound("matrix " + matriks);
        };
    }
}
