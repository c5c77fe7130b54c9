package id.kendali.engine.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small catalogue that has one of each: it counts from 2300 on, so that no page of today shows it. */
final class MadeCatalogue {

    static final String FROM = "2300-01-01";
    static final List<String> MEASURES = List.of("UJI_A", "UJI_B", "UJI_BOBOT");

    private MadeCatalogue() {}

    static List<DefinitionTree> all() {
        Map<String, Object> a = Map.of("name", "a", "measure", "UJI_A", "over_periods", "SUM");
        Map<String, Object> b = Map.of("name", "b", "measure", "UJI_B", "over_periods", "SUM");
        List<DefinitionTree> all = new ArrayList<>();
        MEASURES.forEach(code -> all.add(measure(code, Map.of("frequency", "QUARTER"))));
        all.add(indicator(
                "UJI-RASIO", Map.of("kind", "RATIO", "numerator", "UJI_A", "denominator", "UJI_B", "factor", 100)));
        all.add(indicator(
                "UJI-TUMBUH",
                expression(
                        "a - lalu",
                        "INPUTS",
                        a,
                        Map.of("name", "lalu", "measure", "UJI_A", "period", "PREVIOUS", "over_periods", "SUM"))));
        all.add(indicator(
                "UJI-JALAN",
                expression(
                        "a / b * 100",
                        "INPUTS",
                        Map.of("name", "a", "measure", "UJI_A", "period", "YEAR_TO_DATE", "over_periods", "SUM"),
                        b)));
        all.add(indicator("UJI-RATA", expression("a / (b + 1)", "MEAN", a, b)));
        all.add(indicator("UJI-BURUK", expression("a - b", "WORST", a, b)));
        Map<String, Object> weighted = new LinkedHashMap<>(expression("a + b", "WEIGHTED_MEAN", a, b));
        weighted.put("weight", "UJI_BOBOT");
        all.add(indicator("UJI-TIMBANG", weighted));
        all.add(indicator(
                "UJI-INDEKS",
                Map.of(
                        "kind",
                        "INDEX",
                        "factor",
                        4,
                        "inputs",
                        List.of(
                                Map.of("name", "rasio", "indicator", "UJI-RASIO"),
                                Map.of("name", "rata", "indicator", "UJI-RATA"),
                                Map.of("name", "b", "measure", "UJI_B", "over_units", "MEAN")),
                        "dimensions",
                        List.of(
                                Map.of("input", "rasio", "weight", 2),
                                Map.of("input", "rata", "weight", 1),
                                Map.of("input", "b", "weight", 1, "may_not_apply", true)))));
        all.add(indicator(
                "UJI-PUNCAK",
                expression(
                        "indeks - lalu",
                        "INPUTS",
                        Map.of("name", "indeks", "indicator", "UJI-INDEKS"),
                        Map.of("name", "lalu", "indicator", "UJI-TIMBANG", "period", "PREVIOUS"))));
        return all;
    }

    static DefinitionTree measure(String code, Map<String, Object> more) {
        Map<String, Object> values = new LinkedHashMap<>(
                Map.of("kind", "MEASURE", "code", code, "version", 1, "valid_from", FROM, "decimals", 0));
        values.put("name", words(code));
        values.put("short_name", words(code));
        values.put("unit", words("buah"));
        values.putAll(more);
        return new DefinitionTree(code, values);
    }

    static DefinitionTree indicator(String code, Map<String, Object> formula) {
        Map<String, Object> values = new LinkedHashMap<>(Map.of(
                "kind",
                "INDICATOR",
                "code",
                code,
                "version",
                1,
                "valid_from",
                FROM,
                "number",
                code,
                "formula",
                formula));
        values.put("name", words(code));
        values.put("short_name", words(code));
        values.put("definition", words(code));
        values.put("unit", "%");
        values.put("decimals", 2);
        values.put("rounding", "HALF_UP");
        values.put("polarity", "HIGHER");
        values.put("frequency", "QUARTER");
        values.put("legal_basis", List.of());
        values.put("data_source", "Uji");
        values.put(
                "variants",
                List.of(
                        Map.of(
                                "code",
                                "wilayah",
                                "counts",
                                "ALL_UNITS",
                                "name",
                                words("Semua"),
                                "method",
                                words("semua")),
                        Map.of(
                                "code",
                                "kanwil",
                                "counts",
                                "REGIONAL_OFFICE_ONLY",
                                "name",
                                words("Kanwil"),
                                "method",
                                words("kanwil"))));
        return new DefinitionTree(code, values);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static Map<String, Object> expression(String text, String region, Map<String, Object>... inputs) {
        return Map.of("kind", "EXPRESSION", "expression", text, "region", region, "inputs", Arrays.asList(inputs));
    }

    private static Map<String, Object> words(String text) {
        return Map.of("id", text, "en", text);
    }
}
