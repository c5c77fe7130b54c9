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
        if (form.definisi() != null || form.definisiInggris() != null) {
            put("definition", tree(base.definition()), definition());
        }
        text("unit", "satuan", form.satuan(), base.unit(), UNIT);
        decimals();
        choice("rounding", "pembulatan", form.pembulatan(), ROUNDINGS, base.rounding());
        choice("polarity", "polaritas", form.polaritas(), List.of(Polarity.values()), base.polarity());
        refuseOtherDirection();
        choice("cap", "batas", form.batas(), List.of(Cap.values()), base.cap());
        if (form.skalaTerkecil() != null || form.skalaTerbesar() != null) {
            scale();
        }
        if (form.penanggungJawab() != null || form.penanggungJawabInggris() != null) {
            put("responsible", base.responsible().map(TypedCard::tree).orElse(null), responsible());
        }
        text("data_source", "sumber", form.sumber(), base.dataSource(), LONG);
        legalBasis();
    }

    private Map<String, Object> definition() {
        Wording present = base.definition();
        return tree(new Wording(
                required("definisi", sent(form.definisi(), present.id()), LONG),
                required("definisiInggris", sent(form.definisiInggris(), present.en()), LONG)));
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

    /** Bands of tolerance lie on one side of the target. */
    private void refuseOtherDirection() {
        if (changes.containsKey("polarity") && base.tolerance() != null) {
            fault("polaritas", "indicator.draft.error.tolerance");
        }
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
        BigDecimal target = base.target();
        if (target != null && (target.compareTo(least) < 0 || target.compareTo(greatest) > 0)) {
            fault("skalaTerbesar", "indicator.draft.error.scaleTarget", from, to, TypedNumber.written(target));
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
