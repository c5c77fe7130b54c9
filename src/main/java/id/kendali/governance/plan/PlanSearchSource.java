package id.kendali.governance.plan;

import id.kendali.platform.access.Right;
import id.kendali.platform.search.SearchEntry;
import id.kendali.platform.search.SearchIndex;
import id.kendali.platform.search.SearchSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/** Lets plans, their versions, and the goals and indicators of what is in force be found. */
@Component
class PlanSearchSource implements SearchSource {

    /** In codes of elements that the plan prints none for: made up from what stands above them. */
    private static final String MADE_UP = " / ";

    private static final String PLANS = """
            select plan.id, plan.unit_id, plan.name, plan.first_year, plan.last_year, unit.code
              from plan.plan join organisation.unit on unit.id = plan.unit_id
             where cast(:plan as uuid) is null or plan.id = :plan
            """;

    private static final String VERSIONS = """
            select plan_version.id, plan_version.unit_id, plan_version.number, plan_version.state, plan_version.decree,
                   plan_version.reason, plan.name, plan.first_year, unit.code
              from plan.plan_version
              join plan.plan on plan.id = plan_version.plan_id
              join organisation.unit on unit.id = plan.unit_id
             where cast(:plan as uuid) is null or plan.id = :plan
            """;

    private static final String ELEMENTS = """
            select element.element_id, element.unit_id, element.kind, element.code as element_code,
                   element.name as element_name, plan.name, plan.first_year, unit.code
              from plan.element
              join plan.plan_version on plan_version.id = element.version_id and plan_version.state = 'BERLAKU'
              join plan.plan on plan.id = plan_version.plan_id
              join organisation.unit on unit.id = plan.unit_id
             where element.kind in ('SASARAN_KEGIATAN', 'SASARAN_PROGRAM', 'INDIKATOR')
               and (cast(:plan as uuid) is null or plan.id = :plan)
            """;

    private final JdbcClient database;
    private final SearchIndex index;
    private final PlanTexts texts;

    PlanSearchSource(JdbcClient database, SearchIndex index, PlanTexts texts) {
        this.database = database;
        this.index = index;
        this.texts = texts;
    }

    @Override
    public Stream<SearchEntry> entries() {
        return entries(null);
    }

    /** What took effect is found from then on. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(PlanTookEffect effect) {
        entries(effect.plan()).forEach(index::put);
    }

    private Stream<SearchEntry> entries(@Nullable PlanId plan) {
        UUID only = plan == null ? null : plan.value();
        return Stream.of(
                        database.sql(PLANS)
                                .param("plan", only)
                                .query(this::plan)
                                .list(),
                        database.sql(VERSIONS)
                                .param("plan", only)
                                .query(this::version)
                                .list(),
                        database.sql(ELEMENTS)
                                .param("plan", only)
                                .query(this::element)
                                .list())
                .flatMap(java.util.Collection::stream);
    }

    private SearchEntry plan(ResultSet row, int number) throws SQLException {
        return entry(
                "plan.plan:" + row.getString("id"),
                row.getString("name"),
                row.getInt("first_year") + "–" + row.getInt("last_year"),
                base(row) + "/peta",
                "Renstra " + row.getString("code"),
                row);
    }

    private SearchEntry version(ResultSet row, int number) throws SQLException {
        String decree = row.getString("decree");
        String state = texts.forRecords("plan.state." + row.getString("state"));
        return entry(
                "plan.plan_version:" + row.getString("id"),
                texts.forRecords("plan.subject.version", row.getString("name"), row.getInt("number")),
                decree == null ? state : state + " · " + decree,
                base(row) + "/versi/" + row.getInt("number"),
                row.getString("reason") == null ? "" : row.getString("reason"),
                row);
    }

    private SearchEntry element(ResultSet row, int number) throws SQLException {
        String kind = texts.forRecords("plan.edit.kind." + row.getString("kind"));
        String code = row.getString("element_code");
        String name = row.getString("element_name");
        return entry(
                "plan.element:" + row.getString("element_id"),
                (code.contains(MADE_UP) ? kind : code) + " " + name,
                row.getString("name"),
                UriComponentsBuilder.fromPath(base(row) + "/peta")
                        .queryParam("cari", "{name}")
                        .encode()
                        .buildAndExpand(name)
                        .toUriString(),
                kind,
                row);
    }

    private static String base(ResultSet row) throws SQLException {
        return PlanFrame.base(row.getString("code"), row.getInt("first_year"));
    }

    private static SearchEntry entry(
            String reference, String title, String subtitle, String href, String text, ResultSet row)
            throws SQLException {
        return new SearchEntry(
                id.kendali.platform.search.SearchKind.RECORD,
                reference,
                title,
                subtitle,
                href,
                text,
                row.getObject("unit_id", UUID.class),
                Versioning.SUB_BIDANG,
                Right.READ_PLANS);
    }
}
