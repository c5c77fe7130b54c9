package id.kendali.governance.plan;

import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.Units;
import id.kendali.platform.ui.Choice;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.NotFound;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the plan and the version that a page is about. */
@Component
@Transactional(readOnly = true)
class PlanFrames {

    private final Plans plans;
    private final PlanVersions versions;
    private final PlanContents contents;
    private final ContradictionRegister register;
    private final RulingDesk desk;
    private final Units units;
    private final PlanTexts texts;
    private final Formats formats;

    PlanFrames(
            Plans plans,
            PlanVersions versions,
            PlanContents contents,
            ContradictionRegister register,
            RulingDesk desk,
            Units units,
            PlanTexts texts,
            Formats formats) {
        this.plans = plans;
        this.versions = versions;
        this.contents = contents;
        this.register = register;
        this.desk = desk;
        this.units = units;
        this.texts = texts;
        this.formats = formats;
    }

    /**
     * @param number of the version; null for the one in force, or else the newest one that the reader may see
     * @throws NotFound if the reader sees no such plan or version
     */
    PlanFrame of(String regionCode, int firstYear, @Nullable Integer number) {
        Unit region = units.findByCode(regionCode).orElseThrow(() -> new NotFound("unit " + regionCode));
        Plan plan = plans.findByUnitIdAndFirstYear(region.id(), firstYear)
                .orElseThrow(() -> new NotFound("plan of " + regionCode + " from " + firstYear));
        List<PlanVersion> all = versions.findByPlanIdOrderByNumberDesc(plan.id());
        PlanVersion version = choose(all, number);
        PlanDocument content = contents.read(version.id());
        List<RegisteredContradiction> contradictions = register.of(version.id());
        return new PlanFrame(
                plan,
                region,
                version,
                content,
                plan.name(),
                facts(version),
                tabs(region, plan, version, content, contradictions.size(), all.size()),
                contradictions,
                desk.concerning(plan.id(), contradictions));
    }

    private static PlanVersion choose(List<PlanVersion> all, @Nullable Integer number) {
        return all.stream()
                .filter(version ->
                        number == null ? version.state() == PlanVersionState.BERLAKU : version.number() == number)
                .findFirst()
                .or(() -> number == null ? all.stream().findFirst() : java.util.Optional.empty())
                .orElseThrow(() -> new NotFound("version " + number));
    }

    private String facts(PlanVersion version) {
        List<String> facts = new ArrayList<>();
        PlanVersion.Grounds grounds = version.grounds();
        if (grounds.decree() != null) {
            facts.add(grounds.decree());
        }
        if (grounds.decreedOn() != null) {
            facts.add(formats.date(grounds.decreedOn()));
        }
        facts.add(texts.here(
                "plan.facts.version",
                version.number(),
                texts.here("plan.state." + version.state()).toLowerCase()));
        return String.join(" · ", facts);
    }

    private List<Choice> tabs(
            Unit region, Plan plan, PlanVersion version, PlanDocument content, int contradictions, int versionCount) {
        String base = PlanFrame.base(region.code(), plan.firstYear());
        String which = version.state() == PlanVersionState.BERLAKU ? "" : "?versi=" + version.number();
        List<Choice> tabs = new ArrayList<>();
        tabs.add(new Choice(base + "/peta" + which, texts.here("plan.tab.map")));
        tabs.add(new Choice(base + "/target" + which, texts.here("plan.tab.targets")));
        tabs.add(new Choice(
                "/peta-jalan/" + region.code() + "/" + plan.firstYear(),
                texts.here("plan.tab.roadmap", content.roadmap().size())));
        tabs.add(new Choice(base + "/kontradiksi" + which, texts.here("plan.tab.contradictions", contradictions)));
        tabs.add(new Choice(base + "/versi", texts.here("plan.tab.versions", versionCount)));
        return tabs;
    }
}
