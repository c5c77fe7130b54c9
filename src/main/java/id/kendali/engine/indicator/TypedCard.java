package id.kendali.engine.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the typed fields of a card, and what of them differs from the version that it starts from. */
final class TypedCard {

    /** Those in use in reports; any other would have to be explained to whoever reads a figure. */
    static final List<RoundingMode> ROUNDINGS =
            List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.UP, RoundingMode.DOWN);

    private static final int MOST_DECIMALS = 6;
    private static final int LONG = 4_000;
    private static final int LONG_NAME = 500;
    private static final int SHORT = 200;
    private static final int UNIT = 40;

    private final CardForm form;
    private final Indicator base;
    private final Consumer<FieldFault> faults;
    private final Map<String, Object> changes = new LinkedHashMap<>();

    private TypedCard(CardForm form, Indicator base, Consumer<FieldFault> faults) {
        this.form = form;
        this.base = base;
        this.faults = faults;
    }

    /** What differs from the base; what is wrong goes to the faults. */
    static DefinitionTree changes(@Nullable CardForm form, Indicator base, Consumer<FieldFault> faults) {
        if (form == null) {
            return new DefinitionTree("card", Map.of());
        }
        TypedCard typed = new TypedCard(form, base, faults);
        typed.read();
        return new DefinitionTree("card", typed.changes);
    }

    private void read() {
        wording("name", "nama", form.nama(), form.namaInggris(), base.name(), LONG_NAME);
        wording("short_name", "namaSingkat", form.namaSingkat(), form.namaSingkatInggris(), base.shortName(), SHORT);
        wording("definition", "definisi", form.definisi(), form.definisiInggris(), base.definition(), LONG);
        text("unit", "satuan", form.satuan(), base.unit(), UNIT);
        decimals();
        choice("rounding", "pembulatan", form.pembulatan(), ROUNDINGS, base.rounding());
        choice("polarity", "polaritas", form.polaritas(), List.of(Polarity.values()), base.polarity());
        choice("cap", "batas", form.batas(), List.of(Cap.values()), base.cap());
        if (form.skalaTerkecil() != null || form.skalaTerbesar() != null) {
            scale();
        }
        aims();
        base.frequency()
                .ifPresent(present ->
                        choice("frequency", "frekuensi", form.frekuensi(), List.of(Frequency.values()), present));
        if (form.penanggungJawab() != null || form.penanggungJawabInggris() != null) {
            put("responsible", base.responsible().map(TypedCard::tree).orElse(null), responsible());
        }
        text("data_source", "sumber", form.sumber(), base.dataSource(), LONG);
        legalBasis();
    }

    private void wording(
            String name, String field, @Nullable String here, @Nullable String english, Wording present, int most) {
        if (here != null || english != null) {
            put(
                    name,
                    tree(present),
                    tree(new Wording(
                            required(field, sent(here, present.id()), most),
                            required(field + "Inggris", sent(english, present.en()), most))));
        }
    }

    private @Nullable Map<String, Object> responsible() {
        String here =
                sent(form.penanggungJawab(), base.responsible().map(Wording::id).orElse(""));
        String english = sent(
                form.penanggungJawabInggris(),
                base.responsible().map(Wording::en).orElse(""));
        if (here.isBlank() && english.isBlank()) {
            return null;
        }
        return tree(new Wording(
                required("penanggungJawab", here, SHORT), required("penanggungJawabInggris", english, SHORT)));
    }

    /** A field that was not sent stays as it is. */
    private static String sent(@Nullable String typed, String present) {
        return typed == null ? present : typed;
    }

    private void text(String name, String field, @Nullable String typed, String present, int most) {
        if (typed != null) {
            put(name, present, required(field, typed, most));
        }
    }

    private void decimals() {
        String typed = form.desimal();
        if (typed == null) {
            return;
        }
        String digits = typed.strip();
        if (digits.matches("\\d") && Integer.parseInt(digits) <= MOST_DECIMALS) {
            put("decimals", base.decimals(), Integer.parseInt(digits));
        } else {
            fault("desimal", "indicator.draft.error.decimals", typed, MOST_DECIMALS);
        }
    }

    private <E extends Enum<E>> void choice(
            String name, String field, @Nullable String typed, List<E> choices, E present) {
        if (typed == null) {
            return;
        }
        Optional<E> chosen = choices.stream()
                .filter(choice -> choice.name().equals(typed.strip()))
                .findFirst();
        if (chosen.isPresent() || present.name().equals(typed.strip())) {
            put(name, present.name(), typed.strip());
        } else {
            fault(field, "indicator.draft.error.choice");
        }
    }

    /** Target and tolerance, which must fit the direction and the scale that the draft leaves. */
    private void aims() {
        Optional<BigDecimal> target = optional("target", form.target(), base.target());
        Optional<BigDecimal> below = optional(
                "toleransi",
                form.toleransi(),
                base.tolerance() == null ? null : base.tolerance().below());
        Optional<BigDecimal> farBelow = optional(
                "toleransiJauh",
                form.toleransiJauh(),
                base.tolerance() == null ? null : base.tolerance().farBelow());
        if (differs(target, base.target())) {
            changes.put("target", target.orElse(null));
        }
        refuseOutsideScale(target);
        if (below.isPresent() != farBelow.isPresent()) {
            fault(below.isPresent() ? "toleransiJauh" : "toleransi", "indicator.draft.error.toleranceHalf");
            return;
        }
        Tolerance present = base.tolerance();
        if (differs(below, present == null ? null : present.below())
                || differs(farBelow, present == null ? null : present.farBelow())) {
            changes.put(
                    "tolerance",
                    below.map(bound -> Map.of("below", bound, "far_below", farBelow.orElseThrow()))
                            .orElse(null));
        }
        below.ifPresent(bound -> refuseOtherDirection(bound, farBelow.orElseThrow()));
    }

    /** Bands of tolerance lie on the side of the target that the polarity calls worse. */
    private void refuseOtherDirection(BigDecimal below, BigDecimal farBelow) {
        Polarity polarity =
                changes.get("polarity") instanceof String chosen ? Polarity.valueOf(chosen) : base.polarity();
        boolean fits = switch (polarity) {
            case HIGHER -> farBelow.compareTo(below) <= 0;
            case LOWER -> farBelow.compareTo(below) >= 0;
            case RANGE -> false;
        };
        if (!fits) {
            fault(
                    changes.containsKey("polarity") ? "polaritas" : "toleransiJauh",
                    "indicator.draft.error.tolerance",
                    TypedNumber.written(below),
                    TypedNumber.written(farBelow));
        }
    }

    private void refuseOutsideScale(Optional<BigDecimal> target) {
        Optional<Scale> scale = changes.containsKey("scale")
                ? Optional.ofNullable(changes.get("scale"))
                        .map(ends -> Scale.from(new DefinitionTree("card", changes).below("scale")))
                : base.scale();
        target.flatMap(aim ->
                        scale.filter(ends -> aim.compareTo(ends.least()) < 0 || aim.compareTo(ends.greatest()) > 0))
                .ifPresent(ends -> fault(
                        changes.containsKey("scale") ? "skalaTerbesar" : "target",
                        "indicator.draft.error.scaleTarget",
                        TypedNumber.written(ends.least()),
                        TypedNumber.written(ends.greatest()),
                        TypedNumber.written(target.orElseThrow())));
    }

    /** Nothing if it was emptied; what is no number counts as unchanged, besides the fault. */
    private Optional<BigDecimal> optional(String field, @Nullable String typed, @Nullable BigDecimal present) {
        if (typed == null) {
            return Optional.ofNullable(present);
        }
        if (typed.isBlank()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = TypedNumber.read(typed);
        if (number.isEmpty()) {
            fault(field, "indicator.draft.error.number", typed);
            return Optional.ofNullable(present);
        }
        return number;
    }

    private static boolean differs(Optional<BigDecimal> typed, @Nullable BigDecimal present) {
        return present == null
                ? typed.isPresent()
                : typed.filter(number -> number.compareTo(present) == 0).isEmpty();
    }

    private void scale() {
        String from = sent(
                form.skalaTerkecil(),
                base.scale().map(Scale::least).map(TypedNumber::written).orElse(""));
        String to = sent(
                form.skalaTerbesar(),
                base.scale().map(Scale::greatest).map(TypedNumber::written).orElse(""));
        if (from.isBlank() && to.isBlank()) {
            put("scale", base.scale().orElse(null), null);
            return;
        }
        BigDecimal least = number("skalaTerkecil", from);
        BigDecimal greatest = number("skalaTerbesar", to);
        if (least == null || greatest == null) {
            return;
        }
        if (least.compareTo(greatest) >= 0) {
            fault("skalaTerbesar", "indicator.draft.error.scale", from, to);
            return;
        }
        boolean same = base.scale()
                .filter(scale ->
                        scale.least().compareTo(least) == 0 && scale.greatest().compareTo(greatest) == 0)
                .isPresent();
        if (!same) {
            changes.put("scale", Map.of("min", least, "max", greatest));
        }
    }

    private void legalBasis() {
        String typed = form.dasarHukum();
        if (typed == null) {
            return;
        }
        List<String> lines = Arrays.stream(typed.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (typed.length() > LONG) {
            fault("dasarHukum", "indicator.draft.error.text", LONG);
        }
        put("legal_basis", base.legalBasis(), lines);
    }

    private @Nullable BigDecimal number(String field, String typed) {
        Optional<BigDecimal> number = TypedNumber.read(typed);
        if (number.isEmpty()) {
            fault(field, "indicator.draft.error.scaleNumber", typed);
        }
        return number.orElse(null);
    }

    private String required(String field, String typed, int most) {
        String text = typed.strip().replace("\r\n", "\n");
        if (text.isEmpty() || text.length() > most) {
            fault(field, "indicator.draft.error.text", most);
        }
        return text;
    }

    private void put(String name, @Nullable Object present, @Nullable Object typed) {
        if (!Objects.equals(present, typed)) {
            changes.put(name, typed);
        }
    }

    private static Map<String, Object> tree(Wording wording) {
        return Map.of("id", wording.id(), "en", wording.en());
    }

    private void fault(String field, String key, @Nullable Object... arguments) {
        faults.accept(new FieldFault(CardForm.FIELD + field, key, arguments));
    }
}
