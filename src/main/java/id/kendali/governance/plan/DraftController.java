package id.kendali.governance.plan;

import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where a planner changes a draft: figures, names and roadmap by hand, everything else by uploading its files. */
@Controller
@RequestMapping(PlanConfiguration.HOME + "/{region}/{year}/versi/{number}/sunting")
class DraftController {

    private static final String VIEW = "governance/plan/edit";
    private static final Pattern CODE = Pattern.compile("K-\\d{2,4}");

    private final DraftDesk desk;
    private final PlanImports imports;
    private final UploadForms forms;
    private final VersionPages versions;

    DraftController(DraftDesk desk, PlanImports imports, UploadForms forms, VersionPages versions) {
        this.desk = desk;
        this.imports = imports;
        this.forms = forms;
        this.versions = versions;
    }

    @Requires(Right.EDIT_PLANS)
    @GetMapping
    String open(
            @PathVariable String region,
            @PathVariable int year,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String bagian,
            @RequestParam(required = false) @Nullable Integer kabar,
            @RequestParam(defaultValue = "") String baru,
            @RequestParam(defaultValue = "") String selesai,
            @CurrentUser SignedIn me,
            Model model) {
        DraftPage page = desk.open(region, year, number, part(bagian), me);
        if (kabar != null) {
            model.addAttribute("saved", kabar);
            model.addAttribute("appeared", versions.named(page.frame(), codes(baru)));
            model.addAttribute("vanished", codes(selesai));
        }
        return show(page, null, model);
    }

    @Requires(Right.EDIT_PLANS)
    @PostMapping
    String save(
            @PathVariable String region,
            @PathVariable int year,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String bagian,
            @RequestParam MultiValueMap<String, String> sent,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response) {
        TypedDraft typed = TypedDraft.of(sent);
        DraftDesk.Result result = desk.save(region, year, number, part(bagian), typed, me);
        if (result instanceof DraftDesk.Rejected rejected) {
            response.setStatus((rejected.stale() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
            model.addAttribute("stale", rejected.stale());
            return show(rejected.page(), typed, model);
        }
        DraftDesk.Saved saved = (DraftDesk.Saved) result;
        return "redirect:%s/%s/%d/versi/%d/sunting?bagian=%s&kabar=%d&baru=%s&selesai=%s"
                .formatted(
                        PlanConfiguration.HOME,
                        region,
                        year,
                        number,
                        part(bagian).parameter(),
                        saved.changes(),
                        String.join(",", saved.appeared()),
                        String.join(",", saved.vanished()));
    }

    /** A file in the place of what the draft says; it is looked at before it takes effect. */
    @Requires(Right.EDIT_PLANS)
    @PostMapping("/unggah")
    String upload(
            @PathVariable String region,
            @PathVariable int year,
            @PathVariable int number,
            @RequestParam(name = "berkas", required = false) @Nullable MultipartFile file,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response)
            throws IOException {
        PlanFrame frame = desk.draft(region, year, number, me);
        String error = forms.error(file);
        if (error != null || file == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("fileError", error);
            return show(desk.open(region, year, number, DraftPage.Part.TARGET, me), null, model);
        }
        PlanUploadId upload = imports.receive(frame.region().id(), frame.version(), forms.uploaded(file));
        return "redirect:" + PlanConfiguration.HOME + "/impor/" + upload.value();
    }

    private String show(DraftPage page, @Nullable TypedDraft typed, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("typed", typed == null ? new TypedDraft(java.util.Map.of(), Set.of(), -1) : typed);
        model.addAttribute("megabytes", forms.megabytes());
        return VIEW;
    }

    private static DraftPage.Part part(@Nullable String name) {
        return Arrays.stream(DraftPage.Part.values())
                .filter(part -> part.parameter().equals(name))
                .findFirst()
                .orElse(DraftPage.Part.PENDANAAN);
    }

    private static Set<String> codes(String list) {
        return CODE.matcher(list).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
