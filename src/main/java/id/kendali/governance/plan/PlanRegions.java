package id.kendali.governance.plan;

import id.kendali.platform.access.SignedIn;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import id.kendali.platform.ui.Choice;
import id.kendali.platform.ui.NotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The regional offices whose plans a person may bring in. */
@Component
class PlanRegions {

    private final Units units;

    PlanRegions(Units units) {
        this.units = units;
    }

    Unit own(SignedIn me) {
        return units.find(new UnitId(me.position().regionId()))
                .orElseThrow(() -> new NotFound("region of " + me.username()));
    }

    List<Choice> choices(SignedIn me) {
        return units.regionalOffices().stream()
                .filter(office -> me.reaches(office.id().value()))
                .map(office -> new Choice(office.code(), office.name()))
                .toList();
    }

    /**
     * @param code null for the own region
     * @throws NotFound if the person does not reach it
     */
    Unit chosen(@Nullable String code, SignedIn me) {
        Unit region = code == null || code.isBlank()
                ? own(me)
                : units.findByCode(code).orElseThrow(() -> new NotFound("unit " + code));
        if (!region.isRegionalOffice() || !me.reaches(region.id().value())) {
            throw new NotFound("region " + region.code());
        }
        return region;
    }
}
