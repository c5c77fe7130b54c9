package id.kendali.governance.plan;

import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The strategy map: from the vision down to the indicators. */
@Controller
class MapController {

    private static final String VIEW = "governance/plan/map";

    private final PlanFrames frames;
    private final StrategyMaps maps;

    MapController(PlanFrames frames, StrategyMaps maps) {
        this.frames = frames;
        this.maps = maps;
    }

    /**
     * @param kontradiksi {@code ada} for elements that contradict something
     * @param buka {@code semua} or {@code tutup}
     */
    @Requires(Right.READ_PLANS)
    @GetMapping("/renstra/{region}/{year}/peta")
    String show(
            @PathVariable String region,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable Integer versi,
            @RequestParam(required = false) @Nullable String cari,
            @RequestParam(required = false) @Nullable String kontradiksi,
            @RequestParam(required = false) @Nullable String buka,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            Model model) {
        MapFilter filter = MapFilter.of(cari, kontradiksi, buka);
        model.addAttribute("map", maps.of(frames.of(region, year, versi), filter));
        model.addAttribute("filter", filter);
        return fragment == null ? VIEW : VIEW + " :: papan";
    }
}
