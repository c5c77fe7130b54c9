package id.kendali.governance.plan;

import id.kendali.governance.plan.ContradictionRegister.Check;
import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.exchange.Exporter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where a plan contradicts itself, as a list that opens line by line, and as a file. */
@Controller
class ContradictionController {

    static final String VIEW = "governance/plan/contradictions";
    static final String CHECKED = "PERIKSA";

    private final ContradictionPages pages;
    private final ContradictionExports exports;
    private final PlanFrames frames;
    private final Versioning versioning;
    private final Exporter exporter;
    private final PlanTexts texts;

    ContradictionController(
            ContradictionPages pages,
            ContradictionExports exports,
            PlanFrames frames,
            Versioning versioning,
            Exporter exporter,
            PlanTexts texts) {
        this.pages = pages;
        this.exports = exports;
        this.frames = frames;
        this.versioning = versioning;
        this.exporter = exporter;
        this.texts = texts;
    }

    @Requires(Right.READ_PLANS)
    @GetMapping("/renstra/{region}/{year}/kontradiksi")
    String list(
            @PathVariable String region,
            @PathVariable int year,
            ContradictionQuery query,
            @RequestParam(required = false) @Nullable String kabar,
            @CurrentUser SignedIn me,
            Model model) {
        ContradictionPage page = pages.page(region, year, query, me);
        model.addAttribute("page", page);
        model.addAttribute("form", RulingController.ProposalForm.EMPTY);
        model.addAttribute("step", RulingController.StepForm.EMPTY);
        model.addAttribute("news", news(kabar, page));
        return VIEW;
    }

    @Requires(Right.READ_PLANS)
    @GetMapping(value = "/renstra/{region}/{year}/kontradiksi", params = "berkas")
    View download(
            @PathVariable String region,
            @PathVariable int year,
            ContradictionQuery query,
            @RequestParam String berkas,
            @CurrentUser SignedIn me) {
        PlanFrame frame = frames.of(region, year, query.versi());
        return exporter.file(berkas, exports.table(frame, query));
    }

    /** Has the rules go over the version again, for example because Kendali has learnt new ones. */
    @Requires({Right.EDIT_PLANS, Right.PROPOSE_RULINGS})
    @PostMapping("/renstra/{region}/{year}/kontradiksi/periksa")
    String check(
            @PathVariable String region,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable Integer versi) {
        PlanFrame frame = frames.of(region, year, versi);
        versioning.checkAgain(frame.version().id());
        return "redirect:" + frame.base() + "/kontradiksi?kabar=" + CHECKED
                + (frame.isInForce() ? "" : "&versi=" + frame.version().number());
    }

    /** What was just done, if the page shows that it was. */
    private @Nullable String news(@Nullable String code, ContradictionPage page) {
        Check checked = page.checked();
        if (CHECKED.equals(code) && checked != null) {
            return checked.added() + checked.gone() == 0
                    ? texts.here("plan.contradictions.news.same", checked.rules(), checked.found())
                    : texts.here("plan.contradictions.news.changed", checked.rules(), checked.added(), checked.gone());
        }
        ContradictionDetail detail = page.detail();
        if (code == null || detail == null) {
            return null;
        }
        return pages.lastStep(page.frame(), detail.row().contradiction())
                .filter(code::equals)
                .map(step -> texts.here("plan.ruling.news." + step, detail.row().code()))
                .orElse(null);
    }
}
