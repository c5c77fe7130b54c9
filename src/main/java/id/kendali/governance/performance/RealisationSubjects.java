package id.kendali.governance.performance;

import id.kendali.engine.workflow.MoveRefused;
import id.kendali.engine.workflow.SubjectGuard;
import id.kendali.engine.workflow.SubjectTitle;
import id.kendali.engine.workflow.SubjectTitles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names reports in queues, and keeps incomplete ones and those of locked periods from being submitted. */
@Component
@Transactional(readOnly = true)
class RealisationSubjects implements SubjectTitles, SubjectGuard {

    private final JdbcClient database;
    private final Realisations reports;
    private final StatedLines lines;
    private final RealisationDesk desk;
    private final PeriodCalendar calendar;
    private final PerformanceTexts texts;

    RealisationSubjects(
            JdbcClient database,
            Realisations reports,
            StatedLines lines,
            @Lazy RealisationDesk desk,
            @Lazy PeriodCalendar calendar,
            PerformanceTexts texts) {
        this.database = database;
        this.reports = reports;
        this.lines = lines;
        this.desk = desk;
        this.calendar = calendar;
        this.texts = texts;
    }

    @Override
    public String subjectType() {
        return Realisation.TYPE;
    }

    @Override
    public Map<UUID, SubjectTitle> titles(Set<UUID> subjects) {
        Map<UUID, SubjectTitle> titles = new HashMap<>();
        database.sql("""
                        select report.id, report.year, report.quarter, count(line.id) as lines,
                               count(line.id) filter (where line.value is not null or line.not_applicable is not null) as stated
                          from performance.report left join performance.line on line.report_id = report.id
                         where report.id in (:ids) group by report.id
                        """).param("ids", subjects).query(row -> {
            UUID id = row.getObject("id", UUID.class);
            Quarter quarter = new Quarter(row.getInt("year"), row.getInt("quarter"));
            titles.put(
                    id,
                    new SubjectTitle(
                            texts.here("performance.title", quarter.label()),
                            texts.here("performance.title.stated", row.getString("stated"), row.getString("lines")),
                            RealisationController.BASE + id));
        });
        return titles;
    }

    @Override
    public Optional<MoveRefused> refusal(UUID subject, String transition) {
        if (!transition.equals("AJUKAN")) {
            return Optional.empty();
        }
        Realisation report = reports.findById(new RealisationId(subject)).orElseThrow();
        if (calendar.openFor(report.unitId(), report.quarter()).isEmpty()) {
            return Optional.of(MoveRefused.because("performance.refused.closed"));
        }
        List<StatedLine> stated = lines.of(report.id());
        long open = desk.owed(report.unitId(), report.quarter()).stream()
                .filter(owed -> stated.stream().noneMatch(line -> owed.isOf(line) && line.isStated()))
                .count();
        return open == 0 ? Optional.empty() : Optional.of(MoveRefused.because("performance.refused.incomplete", open));
    }
}
