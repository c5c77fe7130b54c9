package id.kendali.governance.performance;

import id.kendali.engine.indicator.Catalogue;
import id.kendali.engine.indicator.Indicator;
import id.kendali.engine.workflow.MoveRefused;
import id.kendali.engine.workflow.SubjectGuard;
import id.kendali.engine.workflow.SubjectTitle;
import id.kendali.engine.workflow.SubjectTitles;
import id.kendali.governance.performance.AgreedTargets.AgreedTarget;
import id.kendali.platform.ui.Formats;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names agreements in queues, and keeps those from being signed whose targets are missing or cannot be reached. */
@Component
@Transactional(readOnly = true)
class AgreementSubjects implements SubjectTitles, SubjectGuard {

    private final JdbcClient database;
    private final AgreedTargets targets;
    private final Catalogue catalogue;
    private final PerformanceTexts texts;
    private final Formats formats;

    AgreementSubjects(
            JdbcClient database, AgreedTargets targets, Catalogue catalogue, PerformanceTexts texts, Formats formats) {
        this.database = database;
        this.targets = targets;
        this.catalogue = catalogue;
        this.texts = texts;
        this.formats = formats;
    }

    @Override
    public String subjectType() {
        return Agreement.TYPE;
    }

    @Override
    public Map<UUID, SubjectTitle> titles(Set<UUID> subjects) {
        Map<UUID, SubjectTitle> titles = new HashMap<>();
        database.sql("""
                        select agreement.id, agreement.year, agreement.number,
                               (select count(*) from performance.agreed_target where agreement_id = agreement.id) as targets
                          from performance.agreement where agreement.id in (:ids)
                        """).param("ids", subjects).query(row -> {
            UUID id = row.getObject("id", UUID.class);
            titles.put(
                    id,
                    new SubjectTitle(
                            texts.here("performance.agreement.title", row.getString("year")),
                            texts.here("performance.agreement.detail", row.getInt("number"), row.getInt("targets")),
                            AgreementController.BASE + id));
        });
        return titles;
    }

    @Override
    public Optional<MoveRefused> refusal(UUID subject, String transition) {
        if (!transition.equals("AJUKAN")) {
            return Optional.empty();
        }
        List<AgreedTarget> all = targets.of(new AgreementId(subject));
        if (all.isEmpty()) {
            return Optional.of(MoveRefused.because("performance.agreement.refused.empty"));
        }
        return all.stream().flatMap(target -> refusal(target).stream()).findFirst();
    }

    private Optional<MoveRefused> refusal(AgreedTarget target) {
        Indicator indicator = catalogue.indicator(target.indicator()).orElseThrow();
        BigDecimal value = target.value();
        if (value == null) {
            return Optional.of(MoveRefused.because("performance.agreement.refused.missing", indicator.number()));
        }
        return TargetComparisons.isOffScale(indicator, value)
                ? Optional.of(MoveRefused.because(
                        "performance.agreement.refused.offScale",
                        indicator.number(),
                        formats.number(value),
                        formats.number(indicator.scale().orElseThrow().least()),
                        formats.number(indicator.scale().orElseThrow().greatest())))
                : Optional.empty();
    }
}
