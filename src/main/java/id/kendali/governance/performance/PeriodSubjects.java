package id.kendali.governance.performance;

import id.kendali.engine.workflow.MoveRefused;
import id.kendali.engine.workflow.SubjectGuard;
import id.kendali.engine.workflow.SubjectTitle;
import id.kendali.engine.workflow.SubjectTitles;
import id.kendali.engine.workflow.Workflow;
import id.kendali.platform.access.SignedIn;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names periods in queues, and keeps those from locking a quarter who had a hand in its reports. */
@Component
@Transactional(readOnly = true)
class PeriodSubjects implements SubjectTitles, SubjectGuard {

    private final JdbcClient database;
    private final Realisations reports;
    private final Workflow workflow;
    private final PerformanceTexts texts;

    PeriodSubjects(JdbcClient database, Realisations reports, @Lazy Workflow workflow, PerformanceTexts texts) {
        this.database = database;
        this.reports = reports;
        this.workflow = workflow;
        this.texts = texts;
    }

    @Override
    public String subjectType() {
        return ReportingPeriod.TYPE;
    }

    @Override
    public Map<UUID, SubjectTitle> titles(Set<UUID> subjects) {
        Map<UUID, SubjectTitle> titles = new HashMap<>();
        database.sql("""
                        select period_id, year, quarter, count(*) as units,
                               count(*) filter (where state in ('TERVERIFIKASI', 'TERKUNCI')) as verified
                          from performance.quarter_status where period_id in (:ids)
                         group by period_id, year, quarter
                        """).param("ids", subjects).query(row -> {
            UUID id = row.getObject("period_id", UUID.class);
            titles.put(
                    id,
                    new SubjectTitle(
                            texts.here(
                                    "performance.lock.title",
                                    new Quarter(row.getInt("year"), row.getInt("quarter")).label()),
                            texts.here("performance.lock.detail", row.getInt("verified"), row.getInt("units")),
                            LockController.BASE + id));
        });
        return titles;
    }

    /** Four eyes over all reports of the quarter: whoever took a step with one of them does not lock them. */
    @Override
    public Optional<MoveRefused> refusal(UUID subject, String transition) {
        UUID person = SignedIn.current().map(SignedIn::person).orElse(null);
        return reports.findByPeriodId(new ReportingPeriodId(subject)).stream()
                .flatMap(report -> workflow.view(RealisationDesk.subject(report.id())).stream())
                .flatMap(view -> view.steps().stream())
                .filter(step -> person != null && person.equals(step.person()))
                .findFirst()
                .map(step -> MoveRefused.because(
                        "performance.refused.ownHand", step.done().here()));
    }
}
