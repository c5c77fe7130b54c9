package id.kendali.governance.plan;

import id.kendali.governance.plan.document.Cascade;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.platform.database.UuidV7;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cascade of an approved version with its targets and funding, as rows that others may read. An element keeps its id
 * over the versions of a plan: it is the one with the same kind and code, or else the one with the same kind and name.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Cascades {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    Cascades(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    void project(PlanVersion version, PlanDocument content) {
        Identities known = knownTo(version.planId());
        Map<String, UUID> identities = new HashMap<>();
        Cascade cascade = content.cascade();
        cascade.elements().forEach(element -> identities.put(element.key(), known.of(element)));
        addElements(version, cascade, identities);
        addTargets(version, content, identities);
        addFunding(version, content, identities);
    }

    /** The id of an element in all versions, by kind and code; none before the first version took effect. */
    Map<String, UUID> identities(PlanVersionId version) {
        Map<String, UUID> identities = new HashMap<>();
        database.sql("select kind, code, element_id from plan.element where version_id = :version")
                .param("version", version.value())
                .query((row, number) -> identities.put(
                        row.getString("kind") + " " + row.getString("code"), row.getObject("element_id", UUID.class)))
                .list();
        return identities;
    }

    private Identities knownTo(PlanId plan) {
        Map<String, UUID> byCode = new HashMap<>();
        Map<String, UUID> byName = new HashMap<>();
        database.sql("""
                        select element.kind, element.code, element.name, element.element_id
                          from plan.element join plan.plan_version on plan_version.id = element.version_id
                         where plan_version.plan_id = :plan
                         order by plan_version.number
                        """)
                .param("plan", plan.value())
                .query((row, number) -> {
                    UUID id = row.getObject("element_id", UUID.class);
                    byCode.put(row.getString("kind") + " " + row.getString("code"), id);
                    byName.put(row.getString("kind") + " " + row.getString("name"), id);
                    return id;
                })
                .list();
        return new Identities(byCode, byName);
    }

    private record Identities(Map<String, UUID> byCode, Map<String, UUID> byName) {

        UUID of(Cascade.Element element) {
            UUID sameCode = byCode.get(element.key());
            UUID known = sameCode != null ? sameCode : byName.get(element.kind() + " " + element.name());
            return known != null ? known : UuidV7.next();
        }
    }

    private void addElements(PlanVersion version, Cascade cascade, Map<String, UUID> identities) {
        List<Object[]> rows = new ArrayList<>();
        int position = 0;
        for (Cascade.Element element : cascade.elements()) {
            rows.add(new Object[] {
                UuidV7.next(),
                version.id().value(),
                version.unitId().value(),
                identities.get(element.key()),
                element.kind().name(),
                element.code(),
                element.name(),
                element.parentKey().map(identities::get).orElse(null),
                position++
            });
        }
        batches.batchUpdate("""
                insert into plan.element
                  (id, version_id, unit_id, element_id, kind, code, name, parent_element_id, position)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (version_id, kind, code) do nothing
                """, rows);
    }

    private void addTargets(PlanVersion version, PlanDocument content, Map<String, UUID> identities) {
        List<Object[]> rows = new ArrayList<>();
        for (PlanDocument.Target target : content.targets()) {
            rows.add(new Object[] {
                UuidV7.next(),
                version.id().value(),
                version.unitId().value(),
                of(Cascade.Kind.INDIKATOR, target.code(), identities),
                target.code(),
                target.year(),
                target.table(),
                target.value(),
                target.unitPrinted(),
                target.row().number()
            });
        }
        batches.batchUpdate("""
                insert into plan.target
                  (id, version_id, unit_id, element_id, code, year, source, value, unit_printed, line_number)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private void addFunding(PlanVersion version, PlanDocument content, Map<String, UUID> identities) {
        List<Object[]> rows = new ArrayList<>();
        for (PlanDocument.Funding funding : content.funding()) {
            rows.add(new Object[] {
                UuidV7.next(),
                version.id().value(),
                version.unitId().value(),
                of(Cascade.Kind.SASARAN_KEGIATAN, funding.code(), identities),
                funding.code(),
                funding.year(),
                funding.table(),
                funding.amount(),
                funding.row().number()
            });
        }
        batches.batchUpdate("""
                insert into plan.funding (id, version_id, unit_id, element_id, code, year, source, amount, line_number)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private static @Nullable UUID of(Cascade.Kind kind, String code, Map<String, UUID> identities) {
        return identities.get(kind + " " + code);
    }
}
