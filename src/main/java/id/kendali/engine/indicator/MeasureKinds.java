package id.kendali.engine.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Of what kind each measure is and who states it, as carried beside the definitions. */
@Component
class MeasureKinds {

    private static final DefinitionFiles CARRIED =
            new DefinitionFiles("classpath:definitions/indicator/kind/measure-kinds.yaml");

    private final List<KnownKind> all =
            CARRIED.read().stream().flatMap(KnownKind::from).toList();

    /**
     * @param source the {@link MeasureSource#sourceType()} of the module that states it
     * @param basis where it is said, or why it is of this kind
     */
    record KnownKind(String code, MeasureKind kind, String source, LocalDate validFrom, Wording basis) {

        static Stream<KnownKind> from(DefinitionTree group) {
            return group.texts("codes").stream()
                    .map(code -> new KnownKind(
                            code,
                            group.oneOf(MeasureKind.class, "kind"),
                            group.text("source"),
                            group.day("valid_from"),
                            group.wording("basis")));
        }
    }

    List<KnownKind> all() {
        return all;
    }

    /** What counts for a measure on a day. */
    Optional<KnownKind> of(String measure, LocalDate day) {
        return all.stream()
                .filter(known ->
                        known.code().equals(measure) && !known.validFrom().isAfter(day))
                .max(Comparator.comparing(KnownKind::validFrom));
    }
}
