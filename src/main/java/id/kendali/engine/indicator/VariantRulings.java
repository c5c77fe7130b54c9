package id.kendali.engine.indicator;

import id.kendali.platform.database.UuidV7;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.LiveEvents;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decisions about which way of counting an indicator leads for a region. A decision hides nothing: every variant is still
 * computed and shown, the one that was chosen first. Who may decide is known to the module that asks for it.
 */
@Component
@Transactional(readOnly = true)
public class VariantRulings {

    private final JdbcClient database;
    private final FigureText text;
    private final Formats formats;
    private final LiveEvents live;

    VariantRulings(JdbcClient database, FigureText text, Formats formats, LiveEvents live) {
        this.database = database;
        this.text = text;
        this.formats = formats;
        this.live = live;
    }

    /** Puts a decision in the place of what was decided before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void decide(String indicator, UUID regionalOffice, VariantRuling ruling) {
        database.sql("""
                        insert into indicator.variant_ruling
                          (id, indicator, unit_id, variant, holds, reason, decided_by, decided_at)
                        values (:id, :indicator, :office, :variant, true, :reason, :by, :at)
                        on conflict (indicator, unit_id) do update
                           set variant = excluded.variant, holds = true, reason = excluded.reason,
                               decided_by = excluded.decided_by, decided_at = excluded.decided_at,
                               version = variant_ruling.version + 1
                        """)
                .param("id", UuidV7.next())
                .param("indicator", indicator)
                .param("office", regionalOffice)
                .param("variant", ruling.variant())
                .param("reason", ruling.reason())
                .param("by", ruling.decidedBy())
                .param("at", Timestamp.from(ruling.decidedAt()))
                .update();
        live.publish(FigureNews.TOPIC, Set.of(regionalOffice), indicator);
    }

    /** Takes a decision back; the order of the catalogue counts again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void revoke(String indicator, UUID regionalOffice) {
        database.sql("""
                        update indicator.variant_ruling set holds = false, version = version + 1
                         where indicator = :indicator and unit_id = :office and holds
                        """)
                .param("indicator", indicator)
                .param("office", regionalOffice)
                .update();
        live.publish(FigureNews.TOPIC, Set.of(regionalOffice), indicator);
    }

    /** What holds for a region; empty while nothing was decided. */
    public Optional<VariantRuling> find(String indicator, UUID regionalOffice) {
        return database.sql("""
                        select variant, reason, decided_by, decided_at from indicator.variant_ruling
                         where indicator = :indicator and unit_id = :office and holds
                        """)
                .param("indicator", indicator)
                .param("office", regionalOffice)
                .query((row, number) -> new VariantRuling(
                        row.getString("variant"),
                        row.getString("reason"),
                        row.getString("decided_by"),
                        row.getTimestamp("decided_at").toInstant()))
                .optional();
    }

    /** The variant that was decided for, by indicator; without those of which nothing was decided or all were rejected. */
    Map<String, String> leading(UUID regionalOffice) {
        return database
                .sql("""
                        select indicator, variant from indicator.variant_ruling
                         where unit_id = :office and holds and variant is not null
                        """)
                .param("office", regionalOffice)
                .query((row, number) -> Map.entry(row.getString("indicator"), row.getString("variant")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What a page says about several variants side by side: the decision, or else the note of the catalogue. */
    public @Nullable String note(Indicator indicator, UUID regionalOffice) {
        return find(indicator.code(), regionalOffice)
                .map(ruling -> words(indicator, ruling))
                .or(() -> indicator.variantsNote().map(Wording::here))
                .orElse(null);
    }

    /** The variants with the one that leads first. */
    List<Variant> ordered(Indicator indicator, UUID regionalOffice) {
        Optional<String> leading = find(indicator.code(), regionalOffice).map(VariantRuling::variant);
        return indicator.variants().stream()
                .sorted((one, other) -> Boolean.compare(
                        leading.filter(other.code()::equals).isPresent(),
                        leading.filter(one.code()::equals).isPresent()))
                .toList();
    }

    private String words(Indicator indicator, VariantRuling ruling) {
        String chosen = Optional.ofNullable(ruling.variant())
                .flatMap(indicator::variant)
                .map(variant -> variant.name().here())
                .orElse(null);
        String when = formats.dateTime(ruling.decidedAt());
        return chosen == null
                ? text.say("indicator.variants.rejected", ruling.decidedBy(), when, ruling.reason())
                : text.say("indicator.variants.decided", chosen, ruling.decidedBy(), when, ruling.reason());
    }
}
